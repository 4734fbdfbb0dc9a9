/** What a caller got wrong: an option, a rule, a date. Never the content of a text. */
export type PlashkaErrorCode =
  | 'option-unknown'
  | 'rules-empty'
  | 'rule-unknown'
  | 'rule-duplicate'
  | 'publisher-missing'
  | 'publisher-invalid'
  | 'date-missing'
  | 'date-invalid'

/** The one error class the library throws for wrong use; `code` tells what was wrong. */
export class PlashkaError extends Error {
  override readonly name = 'PlashkaError'
  constructor(
    readonly code: PlashkaErrorCode,
    message: string,
  ) {
    super(message)
  }
}
