/** A range of UTF-16 offsets, 0-based, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The way from what a reader sees back to the source. */
export interface SourceMap {
  /** The source range that displays the visible range; an empty range maps to an empty range. */
  toSource(visible: Range): Range
}

/** For formats whose source is what the reader sees. */
export const identityMap: SourceMap = {
  toSource: (visible) => visible,
}
