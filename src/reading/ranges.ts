import { countUntil } from '../text/count-until.ts'
import type { Range } from './source-map.ts'

/**
 * Puts ranges in ascending order, in place. Most are in it already: seeing that takes a fraction of
 * what sorting takes, and of making a copy to be sorted.
 */
export function inOrder<R extends Range>(ranges: R[]): R[] {
  for (let at = 1; at < ranges.length; at++) {
    const before = ranges[at - 1]
    const own = ranges[at]
    if (before !== undefined && own !== undefined && compare(before, own) > 0)
      return ranges.sort(compare)
  }
  return ranges
}

function compare(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end
}

/** Ranges in ascending order, those that overlap made one: then one search answers for all. */
export function disjoint(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of inOrder([...ranges])) {
    const last = result.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** Whether a range has no unit in it. */
export function isEmpty({ start, end }: Range): boolean {
  return end <= start
}

/** From the start of the one that begins first to the end of the one that ends last. */
export function union(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Whether two ranges have a unit in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The first of disjoint ranges that overlaps `range`. Logarithmic. */
export function firstOverlap<R extends Range>(ranges: readonly R[], range: Range): R | undefined {
  const found = ranges[countUntil(ranges, ({ end }) => end <= range.start)]
  return found !== undefined && found.start < range.end ? found : undefined
}

/** The last of disjoint ranges that overlaps `range`. Logarithmic. */
export function lastOverlap(ranges: readonly Range[], range: Range): Range | undefined {
  const found = ranges[countUntil(ranges, ({ start }) => start < range.end) - 1]
  return found !== undefined && found.end > range.start ? found : undefined
}
