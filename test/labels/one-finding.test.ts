import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { joinReplaced } from '../../src/labels/deviations/replaced.ts'
import type { Deviation } from '../../src/labels/label.ts'
import {
  article,
  body,
  check,
  date,
  genitive,
  instrumental,
  label,
  luchinin,
} from '../core/cases.ts'

const persons = createPlashka({ publisher: luchinin, date, use: { 'ru/age-mark': 'off' } })
const own = label
  .replace(instrumental, 'ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ')
  .replace(genitive, 'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА')
const said = (text: string, with_ = persons) =>
  check(article(text, body), {}, with_).findings.map(({ code, actual, data: { expected } }) => [
    code,
    actual,
    expected,
  ])

describe('a lost space', () => {
  it.each([['САВЕЛЬЕВИЧЕМ ЛИБО'], ['АГЕНТОМ ЛУЧИНИНЫМ'], ['АГЕНТА ЛУЧИНИНА'], ['ЛИБО КАСАЕТСЯ']])(
    'between %s is one finding',
    (words) => {
      const joined = words.replace(' ', '')
      const text = own.replace(words, joined)
      expect(said(text)).toEqual([['word-spacing', joined, words]])
      expect(persons.inject(article(text, body)).output).toBe(article(own, body))
    },
  )

  it('is none where a quotation mark stands between the words', () => {
    const joined = label.replace('» ЛИБО', '»ЛИБО')
    expect(check(article(joined, body)).codes).toEqual([])
  })

  it('is seen where the word is written with a soft hyphen or another alphabet', () => {
    const soft = own.replace('ВИЧЕМ ЛИБО', 'ВИ\u00adЧЕМ\u00adЛИБО')
    expect(said(soft).map(([code]) => code)).toEqual(['word-spacing'])
    const latin = own.replace('АГЕНТА ЛУЧИНИНА', 'AГЕНТАЛУЧИНИНА')
    expect(said(latin).map(([code]) => code)).toContain('word-spacing')
  })

  it('is not seen in a word that is longer by something else', () => {
    const codes = said(own.replace('АГЕНТА ЛУЧИНИНА', 'АГЕНТАЛУЧИН АРТЁМА')).map(([code]) => code)
    expect(codes).not.toContain('word-spacing')
  })
})

describe('a word in the place of another', () => {
  it.each([
    ['ЛИБО', 'ИЛИ'],
    ['ЛИБО', 'И'],
    ['ЛИБО', 'А ТАКЖЕ'],
    ['ЛИБО КАСАЕТСЯ', 'ИЛИ КАСАЕТСЯ'],
  ])('for %s: %s', (word, other) => {
    const [one, two] = [word.replace(' КАСАЕТСЯ', ''), other.replace(' КАСАЕТСЯ', '')]
    const text = own.replace(word, other)
    expect(said(text)).toEqual([['word-changed', two, one]])
    expect(persons.inject(article(text, body)).output).toBe(article(own, body))
  })

  it('is told as two where more was added', () => {
    const codes = (text: string) => said(own.replace('ЛИБО', text)).map(([code]) => code)
    expect(codes('И КАК ПИШУТ')).toEqual(['word-inserted', 'word-dropped'])
    expect(codes('НАШ ЛИБО')).toEqual(['word-inserted'])
  })

  it('is no negation, and nothing that was added around the label', () => {
    const source = 'А НЕ В'
    const range = { start: 2, end: 4, actual: 'НЕ', expected: '' }
    const lost = { start: 4, end: 4, actual: '', expected: 'Б' }
    const dropped = { code: 'word-dropped', ...lost, args: { word: 'Б' } } as const
    const add = (negation: boolean) =>
      ({ code: 'word-inserted', ...range, args: { words: 'НЕ', negation } }) as const
    const codes = (one: Deviation, around: readonly Deviation[] = []) =>
      joinReplaced([one, dropped], around, source).map(({ code }) => code)
    expect(codes(add(false))).toEqual(['word-changed'])
    expect(codes(add(true))).toEqual(['word-inserted', 'word-dropped'])
    const added = add(false)
    expect(codes(added, [added])).toEqual(['word-inserted', 'word-dropped'])
  })

  it('is still a word that changed its place', () => {
    const moved = own.replace(' ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ', ' КАСАЕТСЯ ЛИБО ДЕЯТЕЛЬНОСТИ')
    expect(said(moved).map(([code]) => code)).toEqual(['word-order'])
  })
})
