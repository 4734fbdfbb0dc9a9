/** What a unit of a source is to a search; letters of the words looked for come after `letter`. */
export const unitKind = {
  /** Ends a word. */
  other: 0,
  /** Not displayed, so that a word goes on over it. */
  ignored: 1,
  /** Outside the tables: `classAt` tells. */
  exotic: 2,
  letter: 3,
} as const
