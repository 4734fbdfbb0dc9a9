import { unitKind } from './unit-kind.ts'

/** How far a search may go on from two units in a row (Wu and Manber, 1994, with blocks of two). */
export interface Skips {
  /** By `kind * width + next kind`; `slow`: a run may stand here, or it is not clear. */
  readonly shifts: Uint8Array
  /** Letters of the shortest run: the units a search starts behind. */
  readonly shortest: number
}

/** To be looked at unit by unit. */
export const slow = 0

/**
 * Makes the table of runs, given as the numbers of their letters. A unit that is not displayed may
 * stand between two letters, so that next to one nothing is passed over; elsewhere it only makes a
 * run longer than the table takes it for.
 */
export function makeSkips(runs: readonly (readonly number[])[], width: number): Skips {
  const shortest = Math.min(longestShift, ...runs.map(({ length }) => length))
  const shifts = new Uint8Array(width * width).fill(shortest)
  const limit = (first: number, second: number, shift: number): void => {
    const at = first * width + second
    shifts[at] = Math.min(shifts[at] ?? slow, shift)
  }
  for (const run of runs) {
    for (let kind = 0; kind < width; kind++) limit(kind, run[0] ?? 0, shortest - 1)
    for (let at = 1; at < shortest; at++) {
      limit(run[at - 1] ?? 0, run[at] ?? 0, shortest - 1 - at)
    }
  }
  for (let kind = 0; kind < width; kind++) {
    for (const unclear of [unitKind.ignored, unitKind.exotic]) {
      limit(unclear, kind, slow)
      limit(kind, unclear, slow)
    }
  }
  return { shifts, shortest }
}

/** What a byte holds. */
const longestShift = 255
