/** The words of `plashka completion`. */
export interface CompletionWords {
  readonly verb: string
  readonly usage: string
  readonly argument: string
  /** Command lines; a line with `#` says what the next one does. */
  readonly examples: readonly string[]
}
