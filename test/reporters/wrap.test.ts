import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { wrap } from '../../src/reporters/wrap.ts'

const word = fc.string({
  unit: fc.constantFrom('а', 'я', 'w', ',', '漢', '\u0301', '🦊'),
  minLength: 1,
  maxLength: 12,
})
const words = fc.array(word, { minLength: 1, maxLength: 40 })

it('fills lines with whole words, and none wider than asked for but a word alone', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (list, columns) => {
      const lines = wrap(list.join(' '), columns, '    ').split('\n')
      expect(lines.every((line) => line.startsWith('    '))).toBe(true)
      expect(lines.flatMap((line) => line.slice(4).split(' '))).toEqual(list)
      for (const [index, line] of lines.entries()) {
        if (line.slice(4).includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        // The next word had no room any more.
        const next = lines[index + 1]?.slice(4).split(' ')[0]
        if (next !== undefined)
          expect(displayWidth(line) + 1 + displayWidth(next)).toBeGreaterThan(columns)
      }
    }),
  )
})
