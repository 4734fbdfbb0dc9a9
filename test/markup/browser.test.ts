import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { createPlashka, type Plashka, PlashkaError } from '../../src/index.ts'
import { hasBrowser, warnWithoutBrowser } from '../browser.ts'
import { evil } from './evil.ts'
import { ways } from './publishers.ts'
import { watch } from './watch.ts'

warnWithoutBrowser('texts with evil names were not opened in a browser')

const minute = 60_000

const blank =
  'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ (ФИО) ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА (ФИО)'

/** A document, how a site shows it, and the elements it has with a new label. */
interface Kind {
  readonly path: string
  readonly source: string
  readonly elements: readonly string[]
  readonly render?: (output: string) => string
}

const note = 'div class lang role'

const kinds = {
  'a fragment': {
    path: 'а.html',
    source: '<h1>Заголовок</h1>\n<p>Текст.</p>\n',
    elements: ['h1', note, 'p'],
  },
  'a fragment between attributes': {
    path: 'а.html',
    source: `<h1 title="a" data-x='b'>Заголовок</h1><p title='c' class=d>Текст.</p>`,
    elements: ['h1 data-x title', note, 'p class title'],
  },
  'Markdown shown as a page': {
    path: 'а.md',
    source: '# Заголовок\n\nТекст.\n',
    elements: ['h1', 'p', 'p'],
    // The most trusting of sites: what is HTML in a text is HTML on the page.
    render: (output: string) =>
      micromark(output, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  },
} satisfies Readonly<Record<string, Kind>>

const page: Kind = {
  path: 'а.html',
  source:
    '<!doctype html>\n<html lang="ru"><head><title>Заголовок</title></head><body><article><h1>Заголовок</h1>\n<p>Текст.</p></article></body></html>\n',
  elements: ['html lang', 'head', 'title', 'body', 'article', 'h1', note, 'p'],
}

/** An entry of the register, with its forms from the configuration. */
const registered = (name: string): Plashka =>
  createPlashka({
    register: {
      schema: 1,
      source: 'export.xlsx',
      retrieved: '2024-02-29T09:00:00Z',
      hash: 'sha256:0',
      counts: { entries: 1, inForce: 1 },
      agents: [{ number: 1, name, included: '2023-03-03', resources: [] }],
    },
    agents: { 1: { instrumental: name, genitive: name } },
    publisher: { role: 'agent', agent: 1 },
    use: { 'ru/age-mark': 'off' },
    date: '2024-03-01',
  })

/** What is written with each evil text; those that are refused are left out. */
const written = (
  kind: Kind,
  plashkaOf: (text: string) => Plashka,
  texts: readonly string[] = evil,
): readonly string[] => {
  const outputs = texts.flatMap((text) => {
    try {
      const { output, edits } = plashkaOf(text).inject({ value: kind.source, path: kind.path })
      return edits.length === 0 ? [] : [output]
    } catch (error) {
      // A name that is none is refused before any text is read.
      if (error instanceof PlashkaError) return []
      throw error
    }
  })
  // A test in which everything is refused would show nothing.
  expect(outputs.length).toBeGreaterThan(texts.length * 0.7)
  return outputs
}

const expectQuiet = ({ watched, ...rest }: Awaited<ReturnType<typeof watch>>): void => {
  expect(watched.map(({ ran }) => ran)).not.toContain(true)
  expect(rest).toEqual({ complaints: [], requests: [], ranOutside: false })
}

/**
 * All in one document, each in a section, which is quicker than a frame for each: whatever got out of
 * its label would change the elements of its section, or of the next ones.
 */
const expectHarmless = async (kind: Kind, outputs: readonly string[]): Promise<void> => {
  const render = kind.render ?? ((output: string) => output)
  const body = outputs.map((output) => `<section>${render(output)}</section>`).join('\n')
  const seen = await watch([`<!doctype html><meta charset="utf-8"><body>${body}`])
  const [, , , , ...elements] = seen.watched[0]?.elements ?? []
  const own = ['section', ...kind.elements]
  const odd = elements.findIndex((element, index) => element !== own[index % own.length])
  expect(odd, outputs[Math.floor(odd / own.length)]).toBe(-1)
  expect(elements.length).toBe(outputs.length * own.length)
  expectQuiet(seen)
}

describe.skipIf(!hasBrowser)('in Chromium', () => {
  it.each(Object.entries<Kind>(kinds))(
    'nothing of evil names and forms runs, asks for anything or is an element: %s',
    async (_, kind) => {
      const all = [...ways, ['register', registered] as const]
      await expectHarmless(
        kind,
        all.flatMap(([, plashkaOf]) => written(kind, (text) => plashkaOf(text))),
      )
    },
    minute,
  )

  it(
    'nor in a whole page',
    async () => {
      const markup = evil.filter((text) => /[<&]/.test(text))
      const outputs = written(page, registered, markup)
      const seen = await watch(outputs)
      for (const [index, { elements }] of seen.watched.entries()) {
        expect(elements, outputs[index]).toEqual(page.elements)
      }
      expectQuiet(seen)
    },
    minute,
  )

  it(
    'nor of an evil class of the label, or of a name put in the place of a blank',
    async () => {
      const kind = kinds['a fragment']
      const named = ways[0][1]
      await expectHarmless(
        kind,
        written(kind, (text) => named(text, { class: `знак ${text}` })),
      )
      const source = `<h1>Заголовок</h1>\n<p title="a" class='b'>${blank}</p>\n<p>Текст.</p>\n`
      const damaged = { path: 'а.html', source, elements: ['h1', 'p class title', 'p'] }
      await expectHarmless(damaged, written(damaged, registered))
    },
    minute,
  )

  it(
    'whoever puts names in as they are is caught',
    async () => {
      const { source } = kinds['a fragment']
      // On loading, by an error, on a click, in a frame of its own, by a style; and a mere element.
      const kindsOfEvil = [
        '<script>',
        '<img',
        '"><svg',
        '<a href="java',
        '<iframe',
        '<style',
        '<te',
      ]
      const naive = kindsOfEvil.map((start) => {
        const text = evil.find((each) => each.startsWith(start))
        return source.replace('</h1>', () => `</h1><div role="note">${text}</div>`)
      })
      const { watched, requests, complaints } = await watch(naive)
      expect(watched.map(({ ran }) => ran)).toEqual([true, true, true, true, true, false, false])
      const own = ['html', 'head', 'body', 'h1', 'div role', 'p']
      for (const { elements } of watched) expect(elements).not.toEqual(own)
      expect(requests.some((address) => address.includes('example.invalid'))).toBe(true)
      expect(complaints).not.toEqual([])
    },
    minute,
  )
})
