import { overlaps } from '../reading/ranges.ts'
import type { Range } from '../reading/source-map.ts'

/** Ranges are kept by the stretches of the text they touch, so that a look-up meets few of them. */
const stretch = 4_096

/**
 * Keeps of ranges in order of preference those that overlap none kept before them.
 * Linear in the ranges and their lengths.
 */
export function withoutOverlaps<R extends Range>(ranges: readonly R[]): R[] {
  if (ranges.length < 2) return [...ranges]
  const places = new Map<number, Range[]>()
  const take = (range: Range): void => {
    for (const at of stretchesOf(range)) {
      const there = places.get(at)
      if (there === undefined) places.set(at, [range])
      else there.push(range)
    }
  }
  return ranges.filter((range) => {
    const isTaken = stretchesOf(range).some((at) =>
      places.get(at)?.some((other) => overlaps(range, other)),
    )
    if (!isTaken) take(range)
    return !isTaken
  })
}

function stretchesOf({ start, end }: Range): number[] {
  const first = Math.floor(start / stretch)
  const last = Math.max(first, Math.floor((end - 1) / stretch))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
