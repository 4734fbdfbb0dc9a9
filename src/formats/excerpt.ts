import type { Block, Reading } from '../reading/reading.ts'
import type { Range, SourceMap } from '../reading/source-map.ts'
import { countUntil } from '../text/count-until.ts'
import { letterOrDigit } from '../text/letters.ts'

/** Chunks that are read after one in which a label may stand, and blocks that are read in any case. */
export const chunksAfter = 1
export const blocksInAll = 3

/** More than this share of a source, and leaving out the rest would save nothing. */
const worthwhile = 0.7

/** A reading of parts of a source, as it would be were there nothing between them. */
export interface Excerpt<R extends Reading = Reading> {
  readonly reading: R
  /** The stretches of the source that were read, ascending. */
  readonly kept: readonly Range[]
}

/** A place at which a source may be cut. */
export interface Cut {
  readonly at: number
  /** What the source is cut in: from one cut to another with the same may be left out. */
  readonly within?: unknown
}

/**
 * Chooses the stretches of a source to read: its head, and each chunk in which a label may stand
 * with the chunk before it and the one after. In: cuts, ascending, the number of the one that ends
 * the head, places where a label may stand, ascending, and the length of the source. Undefined
 * where there is little to leave out. Linear.
 */
export function stretchesAround(
  cuts: readonly Cut[],
  head: number,
  spots: readonly number[],
  length: number,
): readonly Range[] | undefined {
  if (head >= cuts.length) return undefined
  // By the numbers of cuts: -1 is the beginning of the source, and one too many its end.
  const wanted = [{ from: -1, to: head }]
  let chunk = -1
  for (const spot of spots) {
    while ((cuts[chunk + 1]?.at ?? length) < spot) chunk++
    const from = Math.max(-1, chunk - 1)
    const to = Math.min(cuts.length, chunk + 1 + chunksAfter)
    const last = wanted.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else wanted.push({ from, to })
  }
  const kept: { start: number; end: number }[] = [{ start: 0, end: length }]
  for (const [index, { to }] of wanted.entries()) {
    const last = kept.at(-1)
    const next = wanted[index + 1]
    if (last === undefined) continue
    if (next === undefined) last.end = cuts[to]?.at ?? length
    else {
      const gap = widestGap(cuts, to, next.from)
      if (gap === undefined) continue
      last.end = gap.start
      kept.push({ start: gap.end, end: length })
    }
  }
  const size = kept.reduce((sum, { start, end }) => sum + end - start, 0)
  return size <= length * worthwhile ? kept : undefined
}

/** The widest stretch between two of the cuts `first`..`last` that are made in the same. Linear. */
function widestGap(cuts: readonly Cut[], first: number, last: number): Range | undefined {
  const earliest = new Map<unknown, number>()
  let widest: Range | undefined
  for (let index = first; index <= last; index++) {
    const { at, within } = cuts[index] ?? { at: 0 }
    const start = earliest.get(within)
    if (start === undefined) earliest.set(within, at)
    else if (widest === undefined || at - start > widest.end - widest.start)
      widest = { start, end: at }
  }
  return widest
}

/** Tells where the chunk around an offset ends, of offsets that are asked for in ascending order. */
export function endOfChunks(cuts: readonly Cut[], length: number): (offset: number) => number {
  let next = 0
  return (offset) => {
    while ((cuts[next]?.at ?? length) < offset) next++
    return cuts[next]?.at ?? length
  }
}

/** Two ascending lists as one. */
export function ascending(a: readonly number[], b: readonly number[]): readonly number[] {
  const all: number[] = []
  let next = 0
  for (const own of a) {
    for (let other = b[next]; other !== undefined && other < own; other = b[++next]) all.push(other)
    all.push(own)
  }
  for (; next < b.length; next++) all.push(b[next] ?? 0)
  return all
}

/**
 * The stretches put together. In two parts even where it is one: a part of a string is read unit by
 * unit through the whole of it, what is put together by itself.
 */
export function joined(source: string, kept: readonly Range[]): string {
  const parts = kept.map(({ start, end }) => source.slice(start, end))
  const [only] = parts
  return only === undefined || parts.length > 1
    ? parts.join('')
    : [only.slice(0, 1), only.slice(1)].join('')
}

/** Places a reading of stretches put together in the whole source. */
export function inWhole<R extends Reading>(reading: R, source: string, kept: readonly Range[]): R {
  const isHead = kept.length === 1 && kept[0]?.start === 0
  return { ...reading, source, map: isHead ? reading.map : spread(reading.map, kept) }
}

/** The map of a reading of stretches, put together, as one of the whole source. */
function spread(map: SourceMap, kept: readonly Range[]): SourceMap {
  const bases: number[] = []
  let base = 0
  for (const { start, end } of kept) {
    bases.push(base)
    base += end - start
  }
  /** Where a unit of the excerpt stands in the source. */
  const place = (offset: number): number => {
    const own = Math.max(0, countUntil(bases, (start) => start <= offset) - 1)
    return (kept[own]?.start ?? 0) + offset - (bases[own] ?? 0)
  }
  // An end stands right behind a unit, which may be the last of its stretch.
  const placeOfEnd = (offset: number): number => (offset === 0 ? place(0) : place(offset - 1) + 1)
  return {
    toSource(visible) {
      const { start, end } = map.toSource(visible)
      return { start: end > start ? place(start) : placeOfEnd(start), end: placeOfEnd(end) }
    },
    verbatim(visible) {
      const at = map.verbatim(visible)
      return at === undefined ? undefined : place(at)
    },
  }
}

/**
 * Whether the labels found in an excerpt would be judged alike in the whole of the document: all
 * are displayed, words follow the last, and its neighbours are those that each has in the whole.
 */
export function isJudgedAlike(
  { reading, kept }: Excerpt,
  labels: readonly { readonly block: Block; readonly visible: Range }[],
): boolean {
  const { text, blocks, map } = reading
  if (labels.some(({ block }) => block.kind === 'hidden')) return false
  const shown = blocks.filter(({ kind }) => kind !== 'hidden')
  if (shown.length < blocksInAll) return false
  const hasWords = ({ start, end }: Block): boolean => letterOrDigit.test(text.slice(start, end))
  const labelled = new Set(labels.map(({ block }) => block))
  const stretchOf = (block: Block): number => {
    if (kept.length < 2) return 0
    const { start } = map.toSource(block)
    return countUntil(kept, ({ end }) => end <= start)
  }
  let stretch = -1
  let hasText = false
  let hasAfter = false
  for (let at = shown.length - 1; at >= 0; at--) {
    const block = shown[at]
    if (block === undefined) continue
    const own = stretchOf(block)
    if (own !== stretch) hasAfter = false
    stretch = own
    if (labelled.has(block)) {
      if (!hasAfter) return false
      const before = shown[at - 1]
      const isBetween =
        before !== undefined &&
        stretchOf(before) === own &&
        !labelled.has(before) &&
        hasWords(before)
      if (own > 0 && !isBetween) return false
    } else {
      hasAfter ||= block.kind === 'body' && hasWords(block)
      hasText ||= hasAfter
    }
  }
  return hasText
}
