import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, createPlashka, type Result } from '../../src/index.ts'
import {
  article,
  body,
  check,
  date,
  genitive,
  headline,
  instrumental,
  label,
  oldLabel,
  plashka,
  vestnik,
} from './cases.ts'

const runs = { numRuns: 300 }

/** Words of prose, with what breaks naive offsets: astral characters, NFD, entities, no-break spaces. */
const word = fc.constantFrom(
  'читатель',
  'вчера',
  'материал',
  'агент',
  'иностранный',
  'информация',
  'произведен',
  'он\u00a0сказал',
  '🦊',
  '𝔄бв',
  'его'.normalize('NFD'),
  'ёлка'.normalize('NFD'),
  'й'.normalize('NFD'),
  '«цитата»',
  '&nbsp;',
  '<b>',
  '18+',
  'либо',
  'НЕ',
  '—',
  'касается деятельности',
)
const sentence = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const name = instrumental

/** A label in any state: none, whole, damaged in every way inject knows, or not to be mended. */
const labelState = fc.constantFrom(
  undefined,
  label,
  `${label}.`,
  `${label} 18+`,
  `18+ ${label}`,
  label.toLowerCase(),
  label.normalize('NFD'),
  label.replace(' ЛИБО', ', ЛИБО'),
  label.replace('МАТЕРИАЛ ', ''),
  label.replace('НАПРАВЛЕН', 'НАПРАВЛЕНО'),
  label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'),
  label.slice(0, label.indexOf(' ЛИБО')),
  label.replace(` ${name}`, ''),
  label.replace(genitive, '[ИМЯ]'),
  label.replace(genitive, 'ФОНДА «ВОЛНА»'),
  label.replaceAll(/«[^»]*»/g, '«ВОЛНА»'),
  label.replace('АГЕНТОМ', 'АГEНТОМ'),
  `*${label}`,
  `«${label}»`,
  oldLabel,
  `${label}\u00ad`,
  label.replace(' И ', '\u00a0И\n'),
)

const documents = fc
  .record({
    title: fc.option(fc.constantFrom(headline, 'Что случилось?', '🦊 Новости', 'День.'), {
      nil: undefined,
    }),
    paragraphs: fc.array(paragraph, { minLength: 0, maxLength: 4 }),
    first: labelState,
    second: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, labelState),
    at: fc.nat(5),
    atSecond: fc.nat(5),
    inline: fc.boolean(),
    ends: fc.constantFrom('\n', '\r\n', '\r', 'mixed'),
    single: fc.boolean(),
    bom: fc.boolean(),
    finalEnd: fc.boolean(),
  })
  .map((parts) => {
    const blocks = [...(parts.title === undefined ? [] : [parts.title]), ...parts.paragraphs]
    for (const [text, at] of [
      [parts.first, parts.at],
      [parts.second, parts.atSecond],
    ] as const) {
      if (text === undefined) continue
      const index = Math.min(at, blocks.length)
      const host = blocks[index]
      if (parts.inline && host !== undefined) blocks[index] = `${host} ${text} ${host}`
      else blocks.splice(index, 0, text)
    }
    const text = blocks.join(parts.single ? '\n' : '\n\n') + (parts.finalEnd ? '\n' : '')
    const ended =
      parts.ends === 'mixed'
        ? text.replaceAll(/\n/g, (_, offset: number) => (offset % 2 === 0 ? '\n' : '\r\n'))
        : text.replaceAll('\n', parts.ends)
    return parts.bom ? `\uFEFF${ended}` : ended
  })

const verdictOf = (result: Result) =>
  result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict

describe('laws of the house, for plain text', () => {
  it('1 and 9: what was mended is clean; what was not is said, and the source is as it was', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const result = plashka.inject(source)
        const verdict = verdictOf(result)
        const after = plashka.validate(result.output)
        if (verdict === 'clean') expect(verdictOf(after)).toBe('clean')
        else {
          expect(['conflict', 'unsupported']).toContain(verdict)
          expect(result.output).toBe(source)
          expect(
            result.findings.some(({ code }) => code === 'conflict' || code === 'input-empty'),
          ).toBe(true)
        }
      }),
      runs,
    )
  })

  it('2: a second run changes nothing', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { output } = plashka.inject(source)
        const again = plashka.inject(output)
        expect(again.output).toBe(output)
        expect(again.edits).toEqual([])
      }),
      runs,
    )
  })

  it('3: every unit outside the edits is the original one', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { output, edits } = plashka.inject(source)
        let rest = output
        let kept = ''
        let at = 0
        for (const { start, end, text } of edits) {
          const before = source.slice(at, start)
          expect(rest.startsWith(before + text)).toBe(true)
          rest = rest.slice(before.length + text.length)
          kept += before
          at = end
        }
        expect(rest).toBe(source.slice(at))
        expect(applyEdits(source, edits)).toBe(output)
        // What was cut is a label with its marks and gaps, never prose.
        for (const { start, end } of edits) {
          const cut = source.slice(start, end).normalize('NFC')
          if (cut.trim() !== '') expect(cut).toMatch(/АГЕНТ|агент|АГEНТ/)
        }
        expect(kept.length).toBeLessThanOrEqual(source.length)
      }),
      runs,
    )
  })

  it('4: a label with any other letter, mark or word is never clean', () => {
    const letters = fc.constantFrom(...'АБВЕЖИКМНОРСТЩЯ')
    const place = fc.nat(label.length - 1)
    const free = /[\s«»"]/u
    fc.assert(
      fc.property(
        place,
        letters,
        fc.constantFrom('insert', 'delete', 'replace'),
        (at, letter, kind) => {
          const old = label[at] ?? ''
          fc.pre(kind === 'insert' || (!free.test(old) && old !== letter))
          const cut = kind === 'insert' ? 0 : 1
          const text =
            label.slice(0, at) + (kind === 'delete' ? '' : letter) + label.slice(at + cut)
          expect(check(article(text, body)).verdict).not.toBe('clean')
        },
      ),
      { numRuns: 600 },
    )
  })

  it('5: what a finding or a deviation quotes is the slice it points at', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { findings, labels } = plashka.validate(source)
        for (const { data, place, actual } of findings) {
          expect(source.slice(data.start, data.end)).toBe(data.actual)
          expect(actual).toBe(data.actual)
          if (place === undefined || !('start' in place))
            throw new Error('A finding without a range.')
          expect(place.start.offset).toBe(data.start)
          const before = source.slice(0, data.start).split(/\r\n|\r|\n/)
          if (source.slice(data.start - 1, data.start + 1) !== '\r\n') {
            expect(place.start.line).toBe(before.length)
            expect(place.start.column).toBe((before.at(-1)?.length ?? 0) + 1)
          }
        }
        for (const one of labels) {
          expect(one.start).toBeLessThan(one.end)
          for (const { start, end, actual } of one.deviations)
            expect(source.slice(start, end)).toBe(actual)
          for (const { start, end, value } of one.slots)
            expect(source.slice(start, end)).toBe(value)
        }
      }),
      runs,
    )
  })

  it('6: the same input gives the same output, from any instance', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const other = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
        const seen = JSON.stringify(plashka.inject(source))
        expect(JSON.stringify(other.inject(source))).toBe(seen)
      }),
      { numRuns: 60 },
    )
  })

  it('6: a text reads the same as a string and as bytes', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const bytes = new TextEncoder().encode(source)
        expect(JSON.stringify(plashka.validate({ value: bytes }))).toBe(
          JSON.stringify(plashka.validate(source)),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('law 7: unknown is loud', () => {
  it.each([
    ['rules-empty', () => createPlashka({ publisher: vestnik, rules: [] })],
    [
      'rules-empty',
      () =>
        createPlashka({
          publisher: vestnik,
          use: { 'ru/foreign-agent': 'off', 'ru/age-mark': 'off' },
        }),
    ],
    [
      'rule-unknown',
      () => createPlashka({ publisher: vestnik, use: { 'ru/foreign-agnet': 'on' } }),
    ],
    ['option-unknown', () => createPlashka({ publishers: vestnik } as object)],
    ['publisher-unnamed', () => createPlashka({ publisher: { role: 'agent', name: ' ' } })],
    [
      'publisher-days',
      () =>
        createPlashka({
          publisher: { ...vestnik, excluded: '2020-01-01', included: '2021-01-01' },
        }),
    ],
    [
      'publisher-invalid',
      () => createPlashka({ publisher: { role: 'boss' as 'agent', name: 'Волна' } }),
    ],
    ['date-invalid', () => createPlashka({ publisher: vestnik, date: '2025-02-30' })],
    ['date-invalid', () => plashka.validate(body, { date: '12.10.2025' })],
    ['date-missing', () => createPlashka({ publisher: vestnik }).validate(body)],
    ['publisher-missing', () => createPlashka({ date }).inject(body)],
  ])('%s', (code, act) => {
    expect(act).toThrow(expect.objectContaining({ name: 'PlashkaError', code }))
  })

  it.each([
    ['input-empty', { value: '' }],
    ['input-empty', { value: '\uFEFF \n' }],
    ['input-not-utf8', { value: Uint8Array.of(0xcf, 0xf0, 0xe8) }],
    ['input-unsupported', { value: body, path: 'статья.docx' }],
  ])('%s', (code, file) => {
    for (const result of [plashka.validate(file), plashka.inject(file), plashka.detect(file)]) {
      expect(result.findings.map((finding) => finding.code)).toEqual([code])
      expect(result.verdicts.every(({ verdict }) => verdict === 'unsupported')).toBe(true)
    }
  })
})
