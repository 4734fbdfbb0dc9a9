import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'

export interface ReadOptions {
  /** The headline, where it is not part of the text. */
  readonly title?: string | undefined
}

/** Where a new label goes, in the displayed text. */
export interface Spot {
  /** After this headline, or before the first block when undefined. */
  readonly headline: Range | undefined
}

/** How one kind of document is read, and how a label is written into it. */
export interface Format {
  readonly name: string
  readonly extensions: readonly string[]
  read(source: string, options: ReadOptions): Reading
  /** The insertion that puts `label` in its place; a splice on the source. */
  write(reading: Reading, spot: Spot, label: string): { start: number; end: number; text: string }
  /** The range of the source to delete so that a label goes without a trace; source offsets in. */
  cut(reading: Reading, label: Range): Range
}
