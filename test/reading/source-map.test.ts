import { describe, expect, it } from 'vitest'
import { segmentMap } from '../../src/reading/source-map.ts'

// Source «<p>аб&amp;в</p>», displayed «аб&в».
const map = segmentMap([
  { at: 0, length: 2, start: 3, end: 5 },
  { at: 2, length: 1, start: 5, end: 10 },
  { at: 3, length: 1, start: 10, end: 11 },
])

describe('segmentMap', () => {
  it.each([
    ['a verbatim part', 0, 1, 3, 4],
    ['a whole run', 0, 2, 3, 5],
    ['an entity', 2, 3, 5, 10],
    ['across an entity', 1, 4, 4, 11],
    ['a point at the start', 0, 0, 3, 3],
    ['a point after a letter', 2, 2, 5, 5],
    ['a point after an entity', 3, 3, 10, 10],
    ['a point at the end', 4, 4, 11, 11],
  ])('%s', (_, start, end, from, to) => {
    expect(map.toSource({ start, end })).toEqual({ start: from, end: to })
  })

  it('never ends before it starts where text was moved', () => {
    const moved = segmentMap([
      { at: 0, length: 2, start: 20, end: 22 },
      { at: 2, length: 2, start: 3, end: 5 },
    ])
    const { start, end } = moved.toSource({ start: 0, end: 4 })
    expect(end).toBeGreaterThanOrEqual(start)
  })

  it('has an answer without segments', () => {
    expect(segmentMap([]).toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
