import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markReaderOf } from '../../src/labels/companions/marks.ts'
import { setup } from '../../src/plashka/options/setup.ts'
import { tokenize } from '../../src/text/tokens.ts'

const { companions } = setup({ publisher: 'unknown' }).reader
const marks = markReaderOf(companions)
const starts = new Set(companions.flatMap(({ form }) => [...form.starts]))

const piece = fc.constantFrom(
  ...['18', '1', '8', '+', '(', ')', 'з', 'за', 'запрещено', 'Запре', 'щено', 'для детей'],
  ...[' ', '\n', '-', '\u00ad', '\u0301', '\u0306', '\u0e01', '１８', 'n', 'слово', '2018'],
)

it('says that none may begin only where none does', () => {
  let none = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      if (marks.mayBegin(text, 0, text.length)) return
      none++
      expect(tokenize(text).some(({ norm }) => starts.has(norm))).toBe(false)
    }),
    { numRuns: 3_000 },
  )
  expect(none).toBeGreaterThan(300)
})

it.each([
  ['18+', true],
  ['(18+)', true],
  ['Запрещено для детей', true],
  ['За рекой открыли дом 18', true],
  ['За рекой открыли дом 17', false],
])('«%s» may begin a mark: %s', (text, expected) => {
  expect(marks.mayBegin(text, 0, text.length)).toBe(expected)
})

it('remembers a stretch for what it is, alone or not', () => {
  const [first] = marks.marksIn('текст 18+', false)
  expect(first).toEqual({ start: 6, end: 9 })
  expect(marks.marksIn('текст 18+', false)[0]).toEqual(first)
  expect(marks.marksIn('текст 18+', true)[0]).toBeUndefined()
  expect(marks.marksIn('текст 18+', false)[0]).toEqual(first)
})
