/** Elements, quotations and lists nested deeper than this are refused. */
export const deepest = 500

/**
 * Thrown for a document that nests deeper than `deepest` levels: the parsers recurse, and nobody
 * writes such a text by hand.
 */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError'
  readonly limit = deepest

  constructor() {
    super(`The document nests deeper than ${deepest} levels.`)
  }
}
