import type { Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/reporters/html/html.ts'
import { reportPath } from '../../src/reporters/report-path.ts'
import type { ReportedResult } from '../../src/reporters/reported.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { hostile } from './hostile.ts'
import {
  all,
  articles,
  mendingWith,
  optionsOf,
  parse,
  raw,
  resultOf,
  resultWith,
} from './html-page.ts'
import { reportOf } from './report-of.ts'

/** A result with a text wherever somebody else's text may stand. */
const everywhere = (text: string): ReportedResult => {
  const label = {
    rule: text,
    edition: text,
    form: text,
    start: 0,
    end: text.length,
    slots: [{ name: text, case: 'genitive', value: text, start: 0, end: text.length }],
    deviations: [],
  } as const
  const finding = { rule: text, message: text, note: text, url: text, actual: text, expected: text }
  return resultWith(
    `до ${text} после`,
    [
      { ...finding, start: 3, end: 3 + text.length },
      { ...finding, start: 0, end: 0, severity: 'warning' },
    ],
    {
      path: text,
      labels: [label],
      verdicts: [{ rule: text, edition: text, verdict: 'altered' }],
      register: {
        source: text,
        published: text,
        retrieved: text,
        hash: text,
        entries: 1,
        inForce: 1,
      },
      mending: mendingWith(`до ${text} после`, text, [label]),
    },
  )
}

/**
 * The elements of a page with their attributes’ names: what a text must never add to. A label whose
 * spaces are odd has a second button, so buttons are left out.
 */
const skeleton = (tree: Root) =>
  all(tree, {})
    .filter(({ properties }) => !/^(?:invisible|copy)$/u.test(`${properties.className}`))
    .map(({ tagName, properties }) => [tagName, ...Object.keys(properties).sort()].join(' '))

describe.each(hostile)('%s', (_, text, shows) => {
  const named = builtinRules.map((rule) => ({ ...rule, title: { ru: text, en: text } }))

  it.each(['validate', 'inject', 'detect'] as const)('stays a text in a report of %s', (verb) => {
    const options = { ...optionsOf(verb), rules: named, version: text, today: text }
    const tree = parse([{ ...everywhere(text), verb }], options)
    // As long, because marks are cut where ranges begin and end.
    const plain = 'с'.repeat(text.length)
    expect(skeleton(tree)).toEqual(skeleton(parse([{ ...everywhere(plain), verb }], options)))
    const lines = all(tree, { has: 'line' }).map(raw).join('\n')
    expect(lines).toContain(`до ${shows} после`)
    expect(all(tree, { tag: 'h2' }).map(raw)).toEqual([reportPath(shows, undefined).path])
  })

  it('in a name and a path of a text that is really judged', () => {
    const path = `${text}/а.txt`
    const value = `${text}\n\n${articles['колонки/пристань.txt']}`
    const tree = parse([resultOf(path, value)])
    const plain = parse([resultOf('слово/а.txt', `слово\n\n${articles['колонки/пристань.txt']}`)])
    const outside = (each: Root) =>
      skeleton(each).filter((name) => !/^(?:div|span|mark) ?/u.test(name))
    expect(new Set(outside(tree))).toEqual(new Set(outside(plain)))
  })

  it('leaves nothing in the page that turns its direction or ends its lines', () => {
    // What is copied is the label as it is written, whoever wrote the name in it.
    const page = reportOf(html, [everywhere(text)], optionsOf()).replace(/data-copy="[^"]*"/gu, '')
    expect(page).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u)
  })
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' https://example.org/',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//example.org/',
  'https://example.org/"onclick="alert(1)',
  'vbscript:x',
  'https://\u202eexample.org/',
])('an address that is not one of the web is no link: %s', (url) => {
  const tree = parse([resultWith('текст', [{ url }])])
  expect(all(tree, { tag: 'a' })).toEqual([])
  expect(all(tree, { has: 'basis' }).map(raw).join('')).toContain('Основание: ')
})

it('an address of the web is a link that tells nobody where it was followed from', () => {
  const [link] = all(parse([resultWith('текст', [{ url: 'https://example.org/a?b=1&c=2' }])]), {
    tag: 'a',
  })
  expect(link?.properties).toEqual({
    href: 'https://example.org/a?b=1&c=2',
    rel: ['noopener', 'noreferrer'],
  })
})
