import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIndex, lineStarts } from '../../src/reading/lines.ts'

describe('lineIndex', () => {
  it.each([
    [
      'LF',
      'а\nбв\n',
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [2, 3],
        [3, 1],
      ],
    ],
    [
      'CRLF, inside the pair too',
      'а\r\nб',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 1],
        [2, 2],
      ],
    ],
    [
      'CR',
      'а\rб',
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ],
    ],
    [
      'LF then CR',
      '\n\r',
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ],
    [
      'an astral character',
      '🦊\nа',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 1],
        [2, 2],
      ],
    ],
    ['nothing', '', [[1, 1]]],
  ])('%s', (_, text, points) => {
    const pointOf = lineIndex(text)
    expect(points.map((__, offset) => pointOf(offset))).toEqual(
      points.map(([line, column], offset) => ({ line, column, offset })),
    )
  })
})

it('finds the lines that a search for line breaks finds, in whatever order it is asked', () => {
  const text = fc.string({ unit: fc.constantFrom('а', '\n', '\r', '\r\n', 'бв'), maxLength: 12 })
  fc.assert(
    fc.property(text, fc.array(fc.nat(24), { maxLength: 4 }), (source, offsets) => {
      const starts = [
        0,
        ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length),
      ]
      expect(lineStarts(source)).toEqual(starts)
      const pointOf = lineIndex(source)
      for (const one of offsets) {
        const offset = Math.min(one, source.length)
        const line = starts.findLastIndex((start) => start <= offset) + 1
        expect(pointOf(offset).line).toBe(line)
        expect(pointOf(offset).column).toBe(offset - (starts[line - 1] ?? 0) + 1)
      }
    }),
    { numRuns: 2_000 },
  )
})
