/** The words of `plashka explain`. */
export interface ExplainCliWords {
  readonly verb: string
  readonly usage: string
  readonly argument: string
  readonly examples: readonly string[]
  readonly unknown: (name: string) => string
  readonly where: string
}
