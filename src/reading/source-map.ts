import { countUntil } from '../text/count-until.ts'

/** A range of UTF-16 offsets, 0-based, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The way from what a reader sees back to the source. */
export interface SourceMap {
  /**
   * The source range that displays the visible range: from where its first unit begins to where its
   * last one ends, with whatever markup stands between. An empty range maps to the end of the unit
   * before it, so that a point after a word stays with the word.
   */
  toSource(visible: Range): Range
  /**
   * Where a visible range starts in the source, when the source displays it unit by unit without
   * anything between; undefined where it does not, or where that is not certain.
   */
  verbatim(visible: Range): number | undefined
}

/** For formats whose source is what the reader sees. */
export const identityMap: SourceMap = {
  toSource: (visible) => visible,
  verbatim: ({ start }) => start,
}

/** The way back through a text between: `first` leads into it, and `then` to its source. */
export function chained(first: SourceMap, then: SourceMap): SourceMap {
  return {
    toSource: (visible) => then.toSource(first.toSource(visible)),
    verbatim({ start, end }) {
      const at = first.verbatim({ start, end })
      return at === undefined ? undefined : then.verbatim({ start: at, end: at + end - start })
    },
  }
}

/**
 * A run of displayed units and the source that displays it. A verbatim run has one source unit for
 * each; any other (an entity, an escape, a line break made by an element) is displayed as a whole.
 */
export interface Segment {
  /** Offset in the displayed text. */
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** Builds a map from segments in the order of the displayed text, without gaps. */
export function segmentMap(segments: readonly Segment[]): SourceMap {
  const find = (offset: number): Segment | undefined =>
    segments[Math.max(0, countUntil(segments, ({ at }) => at <= offset) - 1)]
  const startOf = (offset: number): number => {
    const segment = find(offset)
    if (segment === undefined) return 0
    return isVerbatim(segment) ? segment.start + (offset - segment.at) : segment.start
  }
  const endOf = (offset: number): number => {
    const segment = find(offset)
    if (segment === undefined) return 0
    return isVerbatim(segment) ? segment.start + (offset - segment.at) + 1 : segment.end
  }
  return {
    toSource({ start, end }) {
      if (end > start) {
        const from = startOf(start)
        // Text that a parser moved (out of a table, into a footnote) may stand in another order.
        return { start: from, end: Math.max(from, endOf(end - 1)) }
      }
      const point = start === 0 ? startOf(0) : endOf(start - 1)
      return { start: point, end: point }
    },
    verbatim({ start, end }) {
      const segment = find(start)
      if (segment === undefined || !isVerbatim(segment)) return undefined
      const isWhole = start >= segment.at && end <= segment.at + segment.length
      return isWhole ? segment.start + (start - segment.at) : undefined
    },
  }
}

function isVerbatim({ length, start, end }: Segment): boolean {
  return end - start === length
}
