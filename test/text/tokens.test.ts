import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

const norms = (text: string) => tokenize(text).map(({ norm }) => norm)

describe('tokenize', () => {
  it.each([
    ['words and marks', 'И (ИЛИ), да.', ['и', '(', 'или', ')', ',', 'да', '.']],
    ['a hyphen inside a word', 'Санкт-Петербург — это', ['санкт-петербург', '-', 'это']],
    ['a hyphen at the end', 'кто- то', ['кто', '-', 'то']],
    ['an apostrophe', 'Don’t', ["don't"]],
    ['quotes', '«Волна»', ['"', 'волна', '"']],
    ['a number and a mark', '18+', ['18', '+']],
    ['NFD', 'ёлка'.normalize('NFD'), ['елка']],
    ['a stress mark over й written apart', `${'мой'.normalize('NFD')}\u0301`, ['мой']],
    ['a mark after a soft hyphen', 'а\u00ad\u0301б', ['аб']],
    ['a soft hyphen', 'мате\u00adриал', ['материал']],
    ['an astral mark', 'а🦊б', ['а', '🦊', 'б']],
    ['half a pair', '\ud83eа', ['\ud83e', 'а']],
    ['a letter struck through', 'а\u0336б', ['аб']],
    ['a letter in a ring', 'а\u20ddб', ['а', '\u20dd', 'б']],
    ['nothing', ' \n', []],
    ['an apostrophe at the end', "люди' и", ['люди', "'", 'и']],
    ['a hyphen before a soft hyphen', 'кто-\u00adто', ['кто-то']],
    ['a hyphen before a space', 'кто-\u00ad то', ['кто', '-', 'то']],
    ['two hyphens', 'кто--то', ['кто', '-', '-', 'то']],
    ['a hyphen first', '-то', ['-', 'то']],
    ['a breve that makes й', 'мои\u0306\u0306 дом', ['мой', 'дом']],
    ['half a pair before a letter', '\udd8aа\ud83e', ['\udd8a', 'а', '\ud83e']],
    ['two halves in the wrong order', '\udd8a\ud83e', ['\udd8a', '\ud83e']],
    ['dashes and quotes of every kind', '— „а”', ['-', '"', 'а', '"']],
  ])('%s', (_, text, expected) => expect(norms(text)).toEqual(expected))

  it('takes digits for letters only among letters', () => {
    const skeletons = (text: string) => tokenize(text).map(({ skeleton }) => skeleton)
    expect(skeletons('АГЕНТ0М 100 AГEHT')).toEqual(['агентом', '100', 'агент'])
  })

  it('takes every digit that looks like a letter', () => {
    const skeletons = (text: string) => tokenize(text).map(({ skeleton }) => skeleton)
    expect(skeletons('д0л 3аг ча4а 6ег 0346 1а')).toEqual([
      ...['дол', 'заг', 'чача', 'бег', '0346', '1а'],
    ])
    expect(skeletons('90 9ч')).toEqual(['90', '9ч'])
    expect(skeletons('мои\u0306 Mои\u0306')).toEqual(['мой', 'мой'])
    expect(tokenize('д0л')).toMatchObject([{ norm: 'д0л' }])
  })

  it('tells words, marks and quotes apart, and where they end', () => {
    expect(tokenize('а\u0301, «🦊»')).toMatchObject([
      { kind: 'word', norm: 'а', start: 0, end: 2 },
      { kind: 'mark', norm: ',', skeleton: ',', start: 2, end: 3 },
      { kind: 'quote', norm: '"', start: 4, end: 5 },
      { kind: 'mark', norm: '🦊', start: 5, end: 7 },
      { kind: 'quote', norm: '"', start: 7, end: 8 },
    ])
  })

  it('cuts a word that no form comes near', () => {
    expect(tokenize('а'.repeat(1_100)).map(({ end }) => end)).toEqual([512, 1_024, 1_100])
  })

  it('does not look past the end of the stretch', () => {
    expect(tokenize('кто-то🦊', 0, 4).map(({ norm }) => norm)).toEqual(['кто', '-'])
    expect(tokenize('а🦊', 0, 2)).toMatchObject([{ norm: 'а' }, { norm: '\ud83e', end: 2 }])
  })

  it('says what stands before a token', () => {
    expect(tokenize('а б\r\nв,г').map(({ spaced, startsLine }) => [spaced, startsLine])).toEqual([
      [false, true],
      [true, false],
      [true, true],
      [false, false],
      [false, false],
    ])
  })

  it('cuts a stretch of the text, in offsets of the whole', () => {
    expect(tokenize('один два три', 5, 8)).toMatchObject([{ norm: 'два', start: 5, end: 8 }])
  })

  it('covers what is displayed, in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
