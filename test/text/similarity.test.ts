import { describe, expect, it } from 'vitest'
import { distance } from '../../src/text/distance.ts'
import { kinship } from '../../src/text/similarity.ts'

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['', 'абв', 3],
    ['кот', 'кот', 0],
    ['кот', 'кит', 1],
    ['кот', 'крот', 1],
    ['агентом', 'гаентом', 2],
    ['abc', 'xyz', 3],
  ])('«%s» and «%s»: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected)
    expect(distance(b, a)).toBe(expected)
  })

  it('stops at the limit', () => {
    expect(distance('абвгд', 'эюя', 1)).toBe(2)
    expect(distance('аааа', 'бббб', 2)).toBe(3)
  })
})

describe('kinship', () => {
  it.each([
    ['материал', 'матерял', 'inflection'],
    ['касается', 'косается', 'typo'],
    ['агентом', 'агента', 'inflection'],
    ['произведен', 'произведенный', 'inflection'],
    ['либо', 'лебо', 'typo'],
    ['или', 'ели', 'none'],
    ['и', 'а', 'none'],
    ['агентом', 'агрегатом', 'none'],
    ['иностранным', 'странным', 'none'],
  ] as const)('«%s» and «%s»: %s', (a, b, expected) => {
    expect(kinship(a, b)).toBe(expected)
    expect(kinship(b, a)).toBe(expected)
  })
})
