import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['capitals', 'АбВ', 'абв', [0, 1, 2, 3]],
    ['ё', 'Ёж', 'еж', [0, 1, 2]],
    ['a soft hyphen', 'а\u00adб', 'аб', [0, 2, 3]],
    ['a zero-width space', '\u200bаб', 'аб', [1, 2, 3]],
    ['й written apart', 'и\u0306х', 'йх', [0, 2, 3]],
    ['ё written apart', 'е\u0308х', 'ех', [0, 2, 3]],
    ['a stress mark', 'а\u0301б', 'аб', [0, 2, 3]],
    ['two marks over one letter', 'и\u0306\u0301х', 'йх', [0, 3, 4]],
    ['a mark after a soft hyphen', 'а\u00ad\u0301б', 'аб', [0, 3, 4]],
    ['a no-break space', 'а\u00a0б', 'а б', [0, 1, 2, 3]],
    ['a run of spaces', 'а \u202f\tб', 'а б', [0, 1, 4, 5]],
    ['CRLF', 'а\r\nб', 'а б', [0, 1, 3, 4]],
    ['a byte order mark', '\ufeffаб', 'аб', [1, 2, 3]],
    ['an astral letter', '𝔄б', '𝔄б', [0, 1, 2, 3]],
    ['quotes', '«“"', '"""', [0, 1, 2, 3]],
    ['dashes', '—–-', '---', [0, 1, 2, 3]],
    ['look-alikes', 'AГEHT', 'агент', [0, 1, 2, 3, 4, 5]],
    ['a lone mark', '\u0301а', 'а', [1, 2]],
    ['nothing', '', '', [0]],
    ['a space first', ' а', ' а', [0, 1, 2]],
    ['an invisible mark between spaces', 'а \u200b б', 'а б', [0, 1, 4, 5]],
    ['a mark over a space', 'а \u0301б', 'а б', [0, 1, 3, 4]],
    ['a mark over a quote', '«\u0306а', '"а', [0, 2, 3]],
    ['a joiner, which is over nothing', 'и\u200dх', 'их', [0, 2, 3]],
  ])('%s', (_, text, folded, offsets) => {
    const result = fold(text)
    expect(result.text).toBe(folded)
    expect([...result.offsets]).toEqual(offsets)
  })

  it('maps every unit to an ascending offset of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, offsets } = fold(text)
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        for (let at = 1; at < offsets.length; at++)
          expect(offsets[at]).toBeGreaterThan(offsets[at - 1] ?? 0)
      }),
    )
  })
})
