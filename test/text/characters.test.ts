import { describe, expect, it } from 'vitest'
import {
  characterClass,
  classAt,
  classFromUnicode,
  foldOf,
  skeletonOf,
  strangers,
  strokeIn,
} from '../../src/text/characters.ts'
import { composed, isCombining, skeleton } from '../../src/text/fold.ts'
import { usualBlocks, usualClasses } from '../../src/text/usual-classes.ts'

const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const spell = (table: Uint16Array, text: string) =>
  String.fromCharCode(...units(text).map((unit) => table[unit] ?? 0))

describe('classAt', () => {
  it.each([
    ['word', 'аЯёzZ09éαѵ中がـ\u0c05'],
    ['space', ' \t\u00a0\u202f\u3000\u0085\u2800'],
    ['line', '\n\r\u2028\u2029'],
    [
      'ignored',
      '\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301\u0306\u034f\u115f\u1160\u3164\ufe0f\u061c\u180e' +
        '\u0334\u0336\u0338\u0489\u20d2\u20ea\u202d',
    ],
    ['quote', '"«»„“”‟‹›〝〞＂″'],
    ['mark', ".,:;!?()[]—-*'’`+%№€\u20dd\u20e0\u20e3\u202e。\ud83e\udd8a"],
  ] as const)('%s', (name, text) => {
    for (const unit of units(text))
      expect([unit.toString(16), classAt(unit)]).toEqual([unit.toString(16), characterClass[name]])
  })
})

describe('strokeIn', () => {
  it.each([
    ['\u0418\u0336', 'U+0336'],
    ['а\u0489б', 'U+0489'],
    ['a\u20ea', 'U+20EA'],
    ['и\u0306\u0301', undefined],
    ['', undefined],
  ])('%j has %s', (text, stroke) => expect(strokeIn(text)).toBe(stroke))
})

describe('what is written down', () => {
  const usual = usualBlocks.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  )

  it('is what Unicode says of the usual blocks', () => {
    expect([...usualClasses()]).toEqual(usual.map(classFromUnicode))
  })

  it('names all units outside of them that look like another', () => {
    const own = new Set([...usual, ...strangers])
    for (let unit = 0; unit < 0x1_00_00; unit++) {
      if (!own.has(unit) && skeletonOf[unit] !== unit) expect(unit.toString(16)).toBe('its own')
    }
  })
})

describe('the folded form', () => {
  it.each([
    ['АБВЯZ', 'абвяz'],
    ['ЁёѐЀ', 'ееее'],
    ['ѝЍйЙ', 'иийй'],
    ['"«»„“”‟‹›〝〞＂″', '"""""""""""""'],
    ["'‘’‚‛ʼʹ`´＇′", "'''''''''''"],
    ['-‐‑‒–—―−﹘﹣－', '-----------'],
    ['…', '.'],
    [' \t\u00a0\n\r\u2028', '      '],
    ['Ａｚ０９！～', 'az09!~'],
    // Its small letter is two units long.
    ['İ', 'İ'],
    ['中б', '中б'],
  ])('of %j is %j', (text, folded) => {
    for (const unit of units(text)) classAt(unit)
    expect(spell(foldOf, text)).toBe(folded)
  })
})

describe('what looks like a Cyrillic letter', () => {
  it.each([
    ['Latin', 'aBcEeHhKkMmOoPpTtXxYyiIsSjJl', 'авсееннккммооррттххууііѕѕјјӏ'],
    ['Greek', 'αΑβΒεΕηΗιΙκΚμΜοΟρΡτΤχΧυΥ', 'ааввееннііккммооррттххуу'],
    ['old and Bashkir letters', 'ѵѴһҺ', 'уунн'],
    ['phonetic letters', 'ɑᴀʙᴇʜᴋᴍᴏᴘᴛ', 'аавенкморт'],
    ['Roman numbers', 'ⅿⅽⅹⅯⅭⅩ', 'мсхмсх'],
    ['wide letters', 'ＡｃＥｏｘ', 'асеох'],
    ['dotless and others, which do not', 'gGqQwWzZ', 'ggqqwwzz'],
    ['digits, which do so only inside a word', '0346', '0346'],
  ])('%s', (_, text, cyrillic) => {
    expect(spell(skeletonOf, text)).toBe(cyrillic)
    expect(skeleton(text)).toBe(cyrillic)
  })
})

describe('a letter and a mark over it', () => {
  it.each([
    ['и', '\u0306', 'й'],
    ['е', '\u0308', 'ё'],
    ['а', '\u0301', 'а'],
    ['и', '\u0300', 'и'],
    ['Ѐ', '\u0301', 'Ѐ'],
    ['ӿ', '\u0301', 'ӿ'],
    ['e', '\u0301', 'é'],
    ['e', '\u0300', 'è'],
    ['ж', '\u0302', 'ж'],
    ['а', '\u0306', 'ӑ'],
  ])('%s and %j are %s', (base, mark, whole) => {
    expect(composed(base.charCodeAt(0), mark.charCodeAt(0))).toBe(whole.charCodeAt(0))
  })

  it('is told from other marks by its block', () => {
    const marks = [0x02ff, 0x0300, 0x0336, 0x036f, 0x0370, 0xad].map(isCombining)
    expect(marks).toEqual([false, true, true, true, false, false])
  })
})
