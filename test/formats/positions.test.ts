import { describe, expect, it } from 'vitest'
import { quoted, spots } from '../../scripts/positions.ts'

describe('awkward spots', () => {
  it.each(spots.map((spot) => [`${spot.format}: ${spot.name}`, spot] as const))('%s', (_, spot) => {
    expect(quoted(spot)).toEqual([spot.slice])
  })
})
