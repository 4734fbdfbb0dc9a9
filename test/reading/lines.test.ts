import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../src/reading/lines.ts'

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
