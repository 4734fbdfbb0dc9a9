import type { Range } from './source-map.ts'

/** A displayed heading, as a range of `Reading.text`. */
export interface OutlineHeading extends Range {
  /** 1 is the highest. */
  readonly rank: number
}

/** How a page is divided into texts: what of it could be a text of its own. */
export interface Outline {
  /** Outside quotations and what speaks of something else; ascending, disjoint. */
  readonly headings: readonly OutlineHeading[]
  /** Two articles or more that stand side by side, or none; ascending, disjoint. */
  readonly articles: readonly Range[]
  /** Nothing but its look makes a line a heading, as in plain text: it may be a short paragraph. */
  readonly isGuess?: true
}
