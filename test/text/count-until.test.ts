import { expect, it } from 'vitest'
import { countUntil } from '../../src/text/count-until.ts'

it('counts how many come first of a list that a test parts in two', () => {
  for (let length = 0; length < 9; length++) {
    const items = Array.from({ length }, (_, index) => index)
    for (let first = 0; first <= length; first++) {
      expect(countUntil(items, (item) => item < first)).toBe(first)
    }
  }
})
