import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../src/reading/ranges.ts'

it('puts ranges in order as sorting does, those that are equal as they came', () => {
  const range = fc
    .tuple(fc.nat(8), fc.nat(3), fc.nat(100))
    .map(([start, length, label]) => ({ start, end: start + length, label }))
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const sorted = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)
      const own = [...ranges]
      expect(inOrder(own)).toBe(own)
      expect(own).toEqual(sorted)
    }),
    { numRuns: 2_000 },
  )
})
