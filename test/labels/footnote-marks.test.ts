import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { isFootnote, withFootnoteNumbers } from '../../src/labels/around/footnote-marks.ts'
import { tokenize } from '../../src/text/tokens.ts'
import {
  article,
  body,
  check,
  date,
  genitive,
  headline,
  instrumental,
  label,
} from '../core/cases.ts'

const marks = ['*', '†', '¹', '²', '1', '12', '①', '[1]', '[^1]', '[*]', '(1)', '⁽¹⁾', ' ¹', ' [1]']
const apart = [' 1', ' 12']
const first = (mark: string) => label.replace(instrumental, instrumental + mark)
const persons = createPlashka({
  publisher: { role: 'agent', name: 'Лучинин Артём Савельевич' },
  date,
  use: { 'ru/age-mark': 'off' },
})
const person = (one: string, other: string) =>
  label.replace(instrumental, one).replace(genitive, other)
const [his, him] = ['ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ', 'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА']
const codesOf = (text: string, with_ = persons) =>
  check(article(text, body), {}, with_).findings.map(({ code, actual }) => [code, actual])

describe('a footnote mark at a name', () => {
  it.each([...marks, ...apart])('%s is told as what it is', (mark) => {
    const said = [['footnote-mark', mark.trim()]]
    expect(codesOf(person(his + mark, him))).toEqual(said)
    expect(codesOf(person(his, him + mark))).toEqual(said)
    expect(codesOf(person(his.replace(' ', `${mark} `), him))).toEqual(said)
    expect(codesOf(person(his, him.replace(' ', `${mark} `)))).toEqual(said)
  })

  it.each(marks)('%s at a name in quotes', (mark) => {
    const own = createPlashka({ publisher: 'unknown', date, use: { 'ru/age-mark': 'off' } })
    const of = (text: string) => codesOf(text, own).filter(([code]) => code !== 'publisher-unknown')
    expect(of(first(mark))).toEqual([['footnote-mark', mark.trim()]])
    expect(of(label + mark)).toEqual([['footnote-mark', mark.trim()]])
  })

  it.each([
    ['before the closing quotation mark', (name: string) => name.replace(/»$/, '*»')],
    ['behind it', (name: string) => `${name}*`],
    ['inside the name', (name: string) => name.replace(' С', '¹ С')],
  ])('%s is taken out by inject, and nothing else', (_, mark) => {
    const whole = article(label, body)
    for (const name of [instrumental, genitive]) {
      const { output } = persons.inject(article(label.replace(name, mark(name)), body))
      expect(output).toContain(mark(name))
      const own = createPlashka({
        publisher: {
          role: 'agent',
          name: 'Общество с ограниченной ответственностью «Северный вестник»',
        },
        date,
        use: { 'ru/age-mark': 'off' },
      })
      expect(own.inject(article(label.replace(name, mark(name)), body)).output).toBe(whole)
    }
  })

  it('stands in an element of its own', () => {
    const page = (name: string) => `<h1>${headline}</h1><h2>${person(name, him)}</h2><p>${body}</p>`
    const options = { format: 'html' }
    const marked = page(`${his}<sup>1</sup>`)
    const { findings, output } = persons.inject(marked, options)
    const before = persons.validate(marked, options).findings
    expect(before.map(({ code, actual }) => [code, actual])).toContainEqual(['footnote-mark', '1'])
    expect(before.some(({ code }) => code === 'name-case')).toBe(false)
    expect(findings.some(({ code }) => code === 'footnote-mark')).toBe(false)
    expect(output).toContain(`>${person(his, him)}<`)
  })

  it('is no mark of a form or of a name that has it', () => {
    const own = createPlashka({
      publisher: {
        role: 'agent',
        name: 'Ромашка1',
        instrumental: 'Ромашка1',
        genitive: 'Ромашка1',
      },
      date,
      use: { 'ru/age-mark': 'off' },
    })
    expect(codesOf(person('РОМАШКА1', 'РОМАШКА1'), own)).toEqual([])
    expect(codesOf(person('РОМАШКА1¹', 'РОМАШКА1'), own)).toEqual([['footnote-mark', '¹']])
    const list = { role: 'agent', name: 'Лист [1]', instrumental: 'Лист [1]', genitive: 'Лист [1]' }
    const other = createPlashka({ publisher: list as never, date, use: { 'ru/age-mark': 'off' } })
    expect(codesOf(person('ЛИСТ [1]', 'ЛИСТ [1]'), other)).toEqual([])
  })

  it.each(apart)('%s is one behind a word of the form and a name in quotes', (mark) => {
    const said = [['footnote-mark', mark.trim()]]
    expect(codesOf(person(his, him).replace('АГЕНТОМ', `АГЕНТОМ${mark}`))).toEqual(said)
    expect(codesOf(person(his, `${him}${mark}.`)).map(([code]) => code)).toEqual(['footnote-mark'])
    for (const text of [first(mark), label + mark, `${label}${mark} 18+`])
      expect(check(article(text, body)).findings.map(({ actual }) => actual)).toEqual([mark.trim()])
  })

  it('lets an age mark beside it be one', () => {
    expect(codesOf(person(`${his}* 18+`, him))).toEqual([['footnote-mark', '*']])
    expect(codesOf(person(his, `${him}¹ 18+`))).toEqual([['footnote-mark', '¹']])
  })

  it('is not seen in other digits', () => {
    expect(codesOf(person(his, `${him} 12 книг`))).toEqual([['word-inserted', '12 книг']])
    expect(codesOf(person(his, `${him} 100`))).toEqual([['word-inserted', '100']])
    expect(codesOf(person(his, `${him}\n1. Слово.`))).toEqual([])
    expect(codesOf(person(his, `${him} (18)`)).map(([code]) => code)).toEqual(['word-inserted'])
    expect(codesOf(person(his, `${him} [А]`)).map(([code]) => code)).toEqual(['word-inserted'])
  })
})

describe('withFootnoteNumbers', () => {
  it('takes digits behind a closing quotation mark for a number, and no others', () => {
    const kinds = (text: string) => withFootnoteNumbers(tokenize(text)).map(({ kind }) => kind)
    expect(kinds('«а»1')).toEqual(['quote', 'word', 'quote', 'mark'])
    expect(kinds('«а» 1')).toEqual(['quote', 'word', 'quote', 'word'])
    expect(kinds('а «1 б»')).toEqual(['word', 'quote', 'word', 'word', 'quote'])
  })

  it.each([
    ['а [1] б', 3],
    ['а [^1] б', 3],
    ['а ¹ б', 3],
    ['а [ 1] б', 5],
    ['а [1 ] б', 5],
    ['а (12) б', 5],
    ['а [123] б', 5],
    ['а [1) б', 5],
    ['а (^1) б', 6],
    ['а [', 2],
  ])('%s has so many tokens: %i', (text, count) => {
    expect(withFootnoteNumbers(tokenize(text))).toHaveLength(count)
  })

  it.each([
    ['*', true],
    ['* †', true],
    ['**', false],
    ['❗', false],
    ['', false],
  ])('«%s» is a footnote: %s', (text, expected) => {
    const tokens = withFootnoteNumbers(tokenize(text))
    expect(isFootnote(tokens, 0, tokens.length)).toBe(expected)
  })
})
