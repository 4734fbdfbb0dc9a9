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
    ['a letter struck through', 'а\u0336б', ['а', '\u0336', 'б']],
    ['nothing', ' \n', []],
  ])('%s', (_, text, expected) => expect(norms(text)).toEqual(expected))

  it('takes digits for letters only among letters', () => {
    const skeletons = (text: string) => tokenize(text).map(({ skeleton }) => skeleton)
    expect(skeletons('АГЕНТ0М 100 AГEHT')).toEqual(['агентом', '100', 'агент'])
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
