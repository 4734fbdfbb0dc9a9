import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, sortEdits, wholeEdit } from '../../src/edits/apply.ts'

const edit = (start: number, end: number, text: string) => ({ start, end, text })

describe('applyEdits', () => {
  it.each([
    ['none', [], 'абвгд'],
    ['an insertion', [edit(2, 2, 'Х')], 'абХвгд'],
    ['a deletion', [edit(1, 3, '')], 'агд'],
    ['in any order', [edit(4, 5, 'Y'), edit(0, 1, 'X')], 'XбвгY'],
    ['two insertions at one place, in their order', [edit(5, 5, '1'), edit(5, 5, '2')], 'абвгд12'],
    ['an insertion at the start of a replacement', [edit(1, 3, 'X'), edit(1, 1, '1')], 'а1Xгд'],
    ['touching', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XYд'],
  ])('%s', (_, edits, output) => expect(applyEdits('абвгд', edits)).toBe(output))

  it.each([
    ['overlapping', [edit(0, 3, ''), edit(2, 4, '')]],
    ['one inside another', [edit(0, 5, ''), edit(2, 2, 'x')]],
    ['past the end', [edit(4, 6, '')]],
    ['before the start', [edit(-1, 1, '')]],
    ['turned round', [edit(3, 2, '')]],
  ])('throws: %s', (_, edits) => expect(() => applyEdits('абвгд', edits)).toThrow(RangeError))

  it('leaves its argument alone', () => {
    const edits = [edit(3, 4, ''), edit(0, 1, '')]
    expect(sortEdits(edits)).toEqual([edit(0, 1, ''), edit(3, 4, '')])
    expect(edits[0]).toEqual(edit(3, 4, ''))
  })

  it('keeps every unit outside the edits', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), (source, a, b, text) => {
        const start = Math.min(a, source.length)
        const end = Math.min(start + b, source.length)
        expect(applyEdits(source, [edit(start, end, text)])).toBe(
          source.slice(0, start) + text + source.slice(end),
        )
      }),
    )
  })
})

describe('wholeEdit', () => {
  it('reaches from the first place to the last, with what stands between', () => {
    const edits = [
      { start: 4, end: 4, text: '!' },
      { start: 1, end: 2, text: '' },
    ]
    const whole = wholeEdit('абвгд', edits)
    expect(whole).toEqual({ start: 1, end: 4, text: 'вг!' })
    expect(applyEdits('абвгд', whole === undefined ? [] : [whole])).toBe(applyEdits('абвгд', edits))
  })

  it('is none of none', () => expect(wholeEdit('абвгд', [])).toBeUndefined())
})
