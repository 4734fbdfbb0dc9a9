import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '../../src/text/distance.ts'
import { commonPrefix, kinship } from '../../src/text/similarity.ts'

/** Every cell of Levenshtein's table. */
function table(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      rows[i]?.splice(j, 1, Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  return at(a.length, b.length)
}

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
    expect(distance('аааа', 'аааб', 1)).toBe(1)
    expect(distance('аб', 'абвг', 2)).toBe(2)
    expect(distance('абвг', 'абвг', 0)).toBe(0)
    expect(distance('аббббб', 'бббббв', 1)).toBe(2)
    expect(distance('аббббб', 'бббббв', 2)).toBe(2)
  })

  it('is that of the whole table, up to the limit', () => {
    const words = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 9 })
    fc.assert(
      fc.property(words, words, fc.nat(5), (a, b, limit) => {
        const whole = table(a, b)
        expect(distance(a, b)).toBe(whole)
        expect(distance(a, b, limit)).toBe(Math.min(whole, limit + 1))
      }),
      { numRuns: 3_000 },
    )
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
    ['дело', 'делов', 'inflection'],
    ['дел', 'дело', 'none'],
    ['делом', 'делающимися', 'none'],
    ['делом', 'делающиеся', 'none'],
    ['материал', 'материалистский', 'none'],
    ['материал', 'материалистск', 'inflection'],
    ['материал', 'материалистски', 'inflection'],
    ['распространен', 'распространяемые', 'inflection'],
    ['настоящий', 'настежь', 'inflection'],
    ['настоящийся', 'насттойщий', 'none'],
    ['абвгдежз', 'абвгклмн', 'inflection'],
    ['абвгдежзи', 'абвгклмнп', 'none'],
    ['касаетс', 'касватц', 'none'],
    ['касается', 'костится', 'none'],
    ['касается', 'косоется', 'typo'],
    ['три', 'тры', 'none'],
  ] as const)('«%s» and «%s»: %s', (a, b, expected) => {
    expect(kinship(a, b)).toBe(expected)
    expect(kinship(b, a)).toBe(expected)
  })
})

it.each([
  ['', '', 0],
  ['а', '', 0],
  ['абв', 'абг', 2],
  ['абв', 'абвг', 3],
  ['б', 'а', 0],
])('«%s» and «%s» begin with %i equal letters', (a, b, length) => {
  expect(commonPrefix(a, b)).toBe(length)
})
