import { describe, expect, it } from 'vitest'
import { createPlashka, type Publisher } from '../../src/index.ts'
import { isInTitle } from '../../src/labels/alignment/costs.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { article, body, check, date, genitive, instrumental, label } from '../core/cases.ts'

const full = (name: string): Publisher => ({
  role: 'agent',
  name: `Общество с ограниченной ответственностью «${name}»`,
  short: [name],
})
const by = (publisher: Publisher | 'unknown') =>
  createPlashka({ publisher, date, use: { 'ru/age-mark': 'off' } })
const ladva = by(full('ЛАДВА.РУ'))
const [title, other] = ['СЕВЕРНЫЙ ВЕСТНИК', 'ЛАДВА.РУ']
const of = (one: string, two = one) =>
  label
    .replace(instrumental, instrumental.replace(title, one))
    .replace(genitive, genitive.replace(title, two))
const said = (text: string, with_ = ladva) =>
  check(article(text, body), {}, with_).findings.map(({ code, actual, data: { expected } }) => [
    code,
    actual,
    expected,
  ])

describe('a full stop inside a name', () => {
  it.each(['ЛАДВА. РУ', 'ЛАДВА .РУ', 'ЛАДВА . РУ', 'ЛАДВА.\nРУ'])('%j is torn', (torn) => {
    const finding = ['word-spacing', torn, other]
    expect(said(of(torn, other))).toEqual([finding])
    expect(said(of(other, torn))).toEqual([finding])
    expect(said(of(torn))).toEqual([finding, finding])
    expect(ladva.inject(article(of(torn), body)).output).toBe(article(of(other), body))
  })

  it('is torn in a short name and without quotation marks too', () => {
    const codes = (text: string) => said(text).map(([code]) => code)
    const short = label.replace(instrumental, 'ЛАДВА. РУ').replace(genitive, 'ЛАДВА.РУ')
    expect(codes(short)).toEqual(['accepted-short-name', 'word-spacing'])
    expect(codes(of(other, 'ЛАДВА. РУ').replaceAll(/[«»]/g, ''))).toEqual(['word-spacing'])
  })

  it('is free to be spaced at initials, and where the name has a space', () => {
    expect(said(of('И.Н. ЛАДВА'), by(full('И. Н. Ладва')))).toEqual([])
    expect(said(of('И. Н. ЛАДВА'), by(full('И.Н. Ладва')))).toEqual([])
    expect(said(of('ИМ.ЛАДВЫ'), by(full('Им. Ладвы')))).toEqual([])
  })

  it('does not cut a name that nobody knows', () => {
    for (const publisher of ['unknown', full('Другое')] as const) {
      const { labels } = by(publisher).validate(article(of('ЛАДВА. РУ'), body))
      expect(labels[0]?.slots.map(({ value }) => value)).toEqual([
        instrumental.replace(title, 'ЛАДВА. РУ'),
        genitive.replace(title, 'ЛАДВА. РУ'),
      ])
    }
  })

  it.each([
    ['а «Б. В»', true],
    ['а «Б». В', false],
    ['а «Б». В «Г»', false],
    ['а «Б. В «Г»', false],
    ['а Б. В', false],
    ['«Б. В', false],
    ['Б. В»', false],
  ])('%s: in a title %s', (text, expected) => {
    const tokens = tokenize(text)
    const stop = tokens.findIndex(({ norm }) => norm === '.')
    expect(isInTitle(tokens, stop)).toBe(expected)
  })
})

describe('marks in a name whose words are right', () => {
  it.each([
    ['missing', 'ЛАДВА РУ', '', '.'],
    ['another', 'ЛАДВА:РУ', ':', '.'],
    ['two for one', 'ЛАДВА.,РУ', '.,', '.'],
  ])('%s', (_, written, actual, expected) => {
    expect(said(of(written, other))).toEqual([['punctuation', actual, expected]])
    expect(ladva.inject(article(of(written), body)).output).toBe(article(of(other), body))
  })

  it('one too many', () => {
    const own = by({ ...full('Ладва Ру'), short: [] })
    expect(said(of('ЛАДВА, РУ', 'ЛАДВА РУ'), own)).toEqual([['punctuation', ',', '']])
    expect(said(of('+ЛАДВА РУ', 'ЛАДВА РУ'), own)).toEqual([['punctuation', '+', '']])
  })

  it('are not looked at in a name in another case', () => {
    const codes = said(
      of(other).replace(
        instrumental.replace(title, other),
        `ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «ЛАДВА РУ»`,
      ),
    ).map(([code]) => code)
    expect(codes).toEqual(['name-case'])
  })
})
