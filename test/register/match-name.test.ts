import { describe, expect, it } from 'vitest'
import { knownName, nameIn, nameTokens } from '../../src/register/known-name.ts'
import { matchName } from '../../src/register/match-name.ts'

const vestnik = knownName({
  name: 'Общество с ограниченной ответственностью «Северный вестник»',
  short: ['«Вестник Севера»'],
})
const person = knownName({ name: 'Лучинин Артём Савельевич' })
const unknown = knownName({ name: 'Эрнст Йохансен' })

describe('knownName', () => {
  it('spells a name in full, abbreviated and short, in every case it can know', () => {
    const spelled = vestnik.forms
      .filter((form) => form.case === 'instrumental')
      .map(({ kind, text }) => [kind, text])
    expect(spelled).toEqual([
      ['full', 'Обществом с ограниченной ответственностью «Северный вестник»'],
      ['abbreviated', 'ООО «Северный вестник»'],
      ['short', '«Вестник Севера»'],
    ])
  })

  it('takes given forms before its own, and has none where it knows none', () => {
    const given = knownName({
      name: 'Эрнст Йохансен',
      given: { instrumental: 'Эрнстом Йохансеном' },
    })
    expect(nameIn(given, 'instrumental')).toBe('Эрнстом Йохансеном')
    expect(nameIn(given, 'as-is')).toBe('Эрнст Йохансен')
    expect(nameIn(unknown, 'instrumental')).toBeUndefined()
  })

  it('knows the words that tell it from others', () => {
    expect([...vestnik.core]).toEqual(['северный', 'вестник'])
    expect(vestnik.quoted).toBe(true)
    expect([...person.core]).toEqual(['лучинин', 'артем', 'савельевич'])
  })
})

describe('matchName', () => {
  it('takes a brand without quotes for the short name in any case, but no undeclined person', () => {
    const brand = knownName({ name: 'Фонд «Волна»', short: ['Волна', 'ФВ'] })
    const artist = knownName({ name: 'Лучинин Артём Савельевич', short: ['Тёма'] })
    const kindOf = (text: string, name = brand) =>
      matchName(nameTokens(text), name, 'instrumental').kind
    expect([kindOf('Волна'), kindOf('ФВ')]).toEqual(['short', 'short'])
    expect(kindOf('Тёма', artist)).not.toBe('short')
  })

  it.each([
    [vestnik, 'обществом с ограниченной ответственностью "северный вестник"', { kind: 'equal' }],
    [vestnik, 'ООО «Северный вестник»', { kind: 'abbreviated' }],
    [vestnik, '«Вестник Севера»', { kind: 'short' }],
    [
      vestnik,
      'Обществом с ограниченной ответственностью «Cеверный вестник»',
      { kind: 'lookalike', at: [4] },
    ],
    [vestnik, 'Общества с ограниченной ответственностью «Северный вестник»', { kind: 'case' }],
    [
      vestnik,
      'Обществом с ограниченной ответственностью «Северный вестник» славным',
      { kind: 'inserted', from: 6, to: 7 },
    ],
    [
      vestnik,
      'славным Обществом с ограниченной ответственностью «Северный вестник»',
      { kind: 'inserted', from: 0, to: 1 },
    ],
    [vestnik, '«Северный вестник»', { kind: 'shortened' }],
    [
      vestnik,
      'Обществом с ограниченной ответственностью «Южный вестник»',
      { kind: 'different', related: true },
    ],
    [
      vestnik,
      'Обществом с ограниченной ответственностью «Волна»',
      { kind: 'different', related: false },
    ],
    [person, 'Лучининым Артемом Савельевичем', { kind: 'equal' }],
    [person, 'Лучинин Артём Савельевич', { kind: 'case' }],
    [person, 'Артёмом Савельевичем Лучининым', { kind: 'order' }],
    [person, 'Лучининым А. С.', { kind: 'shortened' }],
    [person, 'Лучининым Артёмом', { kind: 'shortened' }],
    [person, 'Лучининым Артёмом Петровичем', { kind: 'different', related: true }],
    [person, 'Ветлугиной Анной Петровной', { kind: 'different', related: false }],
    [unknown, 'Эрнстом Йохансеном', { kind: 'unverified' }],
    [unknown, 'Анной Ветлугиной', { kind: 'different', related: false }],
    [person, '', { kind: 'different', related: false }],
  ])('%#: «%s»', (name, text, expected) => {
    expect(matchName(nameTokens(text), name, 'instrumental')).toMatchObject(expected)
  })
})
