import { describe, expect, it } from 'vitest'
import { applyEdits, createPlashka } from '../../src/index.ts'
import {
  article,
  body,
  date,
  genitive,
  headline,
  instrumental,
  label,
  oldLabel,
  plashka,
  vestnik,
} from './cases.ts'

/** Injects, and holds what must hold of every injection. */
function inject(source: string, with_ = plashka) {
  const result = with_.inject(source)
  expect(applyEdits(source, result.edits)).toBe(result.output)
  const again = with_.inject(result.output)
  expect(again.output).toBe(result.output)
  return {
    output: result.output,
    verdict: result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict,
    codes: result.findings.map(({ code }) => code),
    conflict: result.findings.flatMap(({ data }) => (data.code === 'conflict' ? [data.args] : [])),
    mended: result.mended.map(({ code }) => code),
  }
}

const good = article(label, body)
const [first = '', second = ''] = body.split('\n\n')

describe('inject', () => {
  it('leaves a clean text alone', () => {
    expect(inject(good)).toMatchObject({ output: good, verdict: 'clean', mended: [] })
  })

  it('puts a missing label under the headline', () => {
    expect(inject(article(body))).toMatchObject({
      output: good,
      verdict: 'clean',
      mended: ['label-missing'],
    })
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['a final line end', (text: string) => `${text}\n`],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['single line breaks', (text: string) => text.replaceAll('\n\n', '\n')],
    ['three blank lines', (text: string) => text.replaceAll('\n\n', '\n\n\n\n')],
  ])('follows the file: %s', (_, dress) => {
    expect(inject(dress(article(body))).output).toBe(dress(good))
  })

  it('writes before a text without a headline', () => {
    expect(inject(body).output).toBe(`${label}\n\n${body}`)
    expect(inject(`\uFEFF${body}`).output).toBe(`\uFEFF${label}\n\n${body}`)
    expect(plashka.inject(body, { title: headline }).output).toBe(`${label}\n\n${body}`)
  })

  it('writes after a lone headline', () => {
    expect(inject(headline).output).toBe(`${headline}\n\n${label}`)
    expect(inject(`${headline}\r\n`).output).toBe(`${headline}\r\n\r\n${label}\r\n`)
  })

  it.each([
    ['a dropped word', label.replace('МАТЕРИАЛ ', '')],
    ['an added word', label.replace('КАСАЕТСЯ', 'НАПРЯМУЮ КАСАЕТСЯ')],
    ['a missing half', label.slice(0, label.indexOf(' ЛИБО'))],
    ['a missing name', label.replace(` ${genitive}`, '')],
    ['a wrong case', label.replace(instrumental, genitive)],
    [
      'a placeholder',
      label.replace(instrumental, '[НАИМЕНОВАНИЕ]').replace(genitive, '[НАИМЕНОВАНИЕ]'),
    ],
    ['dots for a name', label.replace(instrumental, '«…»').replace(genitive, '«…»')],
    ['look-alike letters', label.replace('МАТЕРИАЛ', 'МATЕРИАЛ')],
    ['a footnote mark', `*${label}`],
    ['a footnote mark at its end', `${label}*`],
    ['a former edition', oldLabel],
  ])('rewrites a label with %s', (_, damaged) => {
    expect(inject(article(damaged, body))).toMatchObject({ output: good, verdict: 'clean' })
  })

  it('keeps the age mark and its place', () => {
    const damaged = label.replace('МАТЕРИАЛ ', '')
    expect(inject(article(`${damaged} 18+`, body)).output).toBe(article(`${label} 18+`, body))
    expect(inject(article(`18+ ${damaged}`, body)).output).toBe(article(`18+ ${label}`, body))
  })

  it.each([
    ['from the end', article(body, label)],
    ['from between paragraphs', article(first, label, second)],
    ['from before the headline', `${label}\n\n${headline}\n\n${body}`],
    ['from inside a paragraph', `${headline}\n\n${first} ${label}. ${second}`],
  ])('moves a label %s', (name, source) => {
    const moved = name.includes('inside') ? article(`${label}.`, `${first} ${second}`) : good
    expect(inject(source)).toMatchObject({ output: moved, verdict: 'clean' })
  })

  it('moves a label with its age mark', () => {
    expect(inject(article(body, `${label} 18+`)).output).toBe(article(`${label} 18+`, body))
  })

  it('removes a double', () => {
    expect(inject(article(label, body, label))).toMatchObject({
      output: good,
      mended: ['label-duplicate'],
    })
    expect(inject(article(label, label, body)).output).toBe(good)
  })

  it('writes an age mark where its absence is an error', () => {
    const strict = createPlashka({
      publisher: vestnik,
      date,
      use: { 'ru/age-mark': { severities: { 'label-missing': 'error' } } },
    })
    expect(strict.inject(article(body)).output).toBe(article(`${label} 18+`, body))
  })

  it.each([
    ['negation', article(label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'), body)],
    [
      'inserted-text',
      article(label.replace(' ЛИБО', ' МЫ СЧИТАЕМ ЭТО РЕШЕНИЕ СУДА НЕЗАКОННЫМ ЛИБО'), body),
    ],
    [
      'other-agent',
      article(
        label.replace(instrumental, 'ФОНДОМ «ВОЛНА»').replace(genitive, 'ФОНДА «ВОЛНА»'),
        body,
      ),
    ],
    ['other-agent', article(label.replace(genitive, 'ФОНДА «ВОЛНА»'), body)],
  ])('refuses when unsure: %s', (why, source) => {
    const result = inject(source)
    expect(result).toMatchObject({ output: source, verdict: 'conflict' })
    expect(result.conflict).toMatchObject([{ why }])
  })

  it('refuses to guess a name’s case', () => {
    const foreign = createPlashka({ publisher: { role: 'agent', name: 'Эрнст Йохансен' }, date })
    const result = inject(article(body), foreign)
    expect(result).toMatchObject({ output: article(body), verdict: 'conflict' })
    expect(result.conflict).toMatchObject([{ why: 'case-unknown' }])
  })
})

describe('a label that cannot be told from its surroundings', () => {
  it.each([
    ['run on from the headline', `${headline} ${label}\n\n${body}`],
    ['with words after it', article(`${label}, сообщает редакция.`, body)],
    ['with a denial after it', article(`${label} — ложь`, body)],
    ['with a word before it', article(`Якобы ${label}`, body)],
  ])('is left to an editor: %s', (_, source) => {
    expect(inject(source)).toMatchObject({ output: source, verdict: 'conflict' })
  })

  it('is not clean with a mark that leads to nothing', () => {
    for (const mark of [',', ';', ':']) {
      expect(inject(article(`${label}${mark}`, body))).toMatchObject({
        output: good,
        mended: ['punctuation'],
      })
    }
  })
})
