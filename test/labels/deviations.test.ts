import { describe, expect, it } from 'vitest'
import { textFormat } from '../../src/formats/text.ts'
import { surroundings } from '../../src/labels/around/surroundings.ts'
import type { Candidate } from '../../src/labels/assess.ts'
import { deviationMaker } from '../../src/labels/deviations/deviation-maker.ts'
import type { Named } from '../../src/labels/names/named.ts'
import { ownName } from '../../src/labels/names/own-name.ts'
import { isPlaceholder } from '../../src/labels/names/placeholder.ts'
import { knownName } from '../../src/register/known-name.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { compile, formUnder } from './forms.ts'

const makerOf = (text: string, first = 0) =>
  deviationMaker(textFormat.read(text, {}), tokenize(text), first)

describe('a deviation', () => {
  const make = makerOf('Раз, два не три', 1)
  it('quotes the tokens it is about', () => {
    expect(make.slice(0, 3)).toBe('Раз, два')
    expect(make.range(2, 3)).toEqual({ start: 5, end: 8 })
    expect(make.at('punctuation', 1, 2, undefined, { actual: ',', expected: '' })).toEqual({
      ...{ code: 'punctuation', start: 3, end: 4, actual: ',', expected: '' },
      args: { actual: ',', expected: '' },
    })
  })

  it('of something missing stands after a token, or before the first', () => {
    const missing = { code: 'word-dropped', actual: '', expected: 'А', args: { word: 'А' } }
    expect(make.after('word-dropped', 2, 'А', { word: 'А' })).toEqual({
      ...missing,
      start: 8,
      end: 8,
    })
    expect(make.after('word-dropped', -1, 'А', { word: 'А' })).toEqual({
      ...missing,
      start: 3,
      end: 3,
    })
  })

  it('of words that were added says whether one of them negates', () => {
    expect(make.inserted(2, 4, ['НЕ', 'НИ'])).toMatchObject({
      args: { words: 'два не', negation: true },
    })
    expect(make.inserted(3, 4, ['НЕ'])).toMatchObject({ args: { negation: true } })
    expect(make.inserted(0, 3, ['НЕ'])).toMatchObject({ args: { negation: false } })
    expect(make.inserted(3, 4, [])).toMatchObject({
      code: 'word-inserted',
      args: { negation: false },
    })
  })

  it('that is tolerated has its own code, or the one of a rule’s own', () => {
    const part = { expected: '', from: 1, to: 2 }
    expect(make.tolerated({ ...part, code: 'extra-comma' })).toMatchObject({
      ...{ code: 'extra-comma', actual: ',', args: { before: 'два' } },
    })
    expect(make.tolerated({ ...part, to: 5, code: 'extra-comma' }).args).toEqual({ before: '' })
    expect(make.tolerated({ ...part, code: 'bracketed-choice' })).toMatchObject({
      ...{ code: 'bracketed-choice', args: {} },
    })
    expect(make.tolerated({ ...part, code: 'house-style' })).toMatchObject({
      ...{ code: 'tolerated', args: { name: 'house-style' } },
    })
  })

  it('spells the words of a form, with its marks where they belong', () => {
    const { steps } = compile('Раз (два), [три] {agent:genitive}; да: нет.')
    expect(make.spell(steps)).toBe('Раз (два), три …; да: нет.')
    expect(make.spacing(0, 1, 'Р аз')).toMatchObject({
      ...{ code: 'word-spacing', args: { actual: 'Раз', expected: 'Р аз' } },
    })
  })
})

/** What stands in the slot of a label. */
const entryOf = (text: string): Named => {
  const tokens = tokenize(text)
  const indices = [...tokens.keys()].filter((at) => tokens[at]?.kind !== 'quote')
  const words = indices.flatMap((at) => tokens[at] ?? [])
  return {
    ...{ step: 0, from: 0, to: tokens.length, slot: 'agent', case: 'genitive' },
    words,
    indices,
  }
}
const candidateOf = (text: string): Candidate => {
  const tokens = tokenize(text)
  const around = surroundings(tokens, 0, tokens.length, [])
  const source = formUnder('ru/foreign-agent', 'Текст {agent:genitive}')
  return {
    ...{ source, tokens, moves: [], first: 0, last: tokens.length, around },
    isAllCapitals: false,
    isHidden: false,
  }
}

describe('a slot that was never filled in', () => {
  const blank = (text: string, name?: string) =>
    isPlaceholder(
      entryOf(text),
      candidateOf(text),
      name === undefined ? undefined : knownName({ name }),
      text,
    )
  it.each([
    ...['[фонд]', '<имя>', '{имя}', '____', 'фонд [', 'ФИО', 'Ф. И. О.', 'наименование'],
    ...['(наименование)', 'фамилия имя отчество', 'полное наименование фонда', 'Имя', 'фонда _'],
    ...['…', '...', '«…»', 'Фонда «…»', 'Фонда ....', '—', '***', '?', 'XXX', 'хх', 'N', 'ХХХ ХХХ'],
  ])('%s', (text) => expect(blank(text)).toBe(true))
  it.each([
    'Фонда «Тихий берег»',
    'ФИОЛ',
    'Ф. И. Одоева',
    'имярек',
    'наименованиями',
    '18+',
    'Фонда (берег)',
    'Фонда «XX век»',
    'Фонда «Хххорошо»',
    'И. О. Одоева',
  ])('or was: %s', (text) => expect(blank(text)).toBe(false))
  it('is no blank where the name itself says so', () => {
    expect(blank('Имя', 'Имя')).toBe(false)
    expect(blank('[Имя]', 'Фонд [Имя]')).toBe(false)
    expect(blank('Название', 'Фонд «Имя»')).toBe(true)
    expect(blank('[Имя]', 'Имя')).toBe(true)
    expect(blank('Фамилия Имя', 'Имя')).toBe(true)
    expect(blank('Фонда «И…»', 'Фонд «И…»')).toBe(false)
    expect(blank('Фонда «И…»', 'Фонд «Иволга»')).toBe(true)
    expect(blank('XXX', 'XXX')).toBe(false)
  })
})

describe('a name that is certainly one’s own', () => {
  const said = (text: string, source: Parameters<typeof knownName>[0]) =>
    ownName(entryOf(text), knownName(source), candidateOf(text), makerOf(text)).map(
      ({ code, actual, expected, args }) => [code, actual, expected, args],
    )
  const fund = { name: 'Общество с ограниченной ответственностью «Мыс»', short: ['Мысок'] }
  const full = 'Общества с ограниченной ответственностью «Мыс»'
  it.each([
    ['in full', full, []],
    ['another', 'Фонда «Луг»', []],
    [
      'shortened',
      'ООО «Мыс»',
      [['abbreviated-legal-form', 'ООО', 'Общества с ограниченной ответственностью']],
    ],
    ['in the nominative', fund.name, [['name-case', fund.name, full]]],
    ['with a Latin letter', full.replace('с о', 'c о'), [['lookalike', 'c', 'с']]],
  ])('%s', (_, text, expected) => {
    expect(said(text, fund).map((one) => one.slice(0, 3))).toEqual(expected)
  })

  it('may be a short one that the profile lists', () => {
    const short = { ...fund, short: ['Редакция «Мыса»'] }
    expect(said('Редакции «Мыса»', short)).toEqual([
      [
        ...['accepted-short-name', 'Редакции «Мыса»', full],
        { actual: 'Редакции «Мыса»', expected: full },
      ],
    ])
  })

  it('cannot be compared where its case is not known', () => {
    expect(said('Эрнста Йохансена', { name: 'Эрнст Йохансен' })).toEqual([
      ['case-unknown', 'Эрнста Йохансена', '', { name: 'Эрнст Йохансен', case: 'genitive' }],
    ])
  })
})
