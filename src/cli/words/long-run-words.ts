import type { Span } from '../progress/time-left.ts'

/** How far a run had come when a signal ended it. */
interface BrokenOff {
  readonly done: number
  readonly total: number
  /** Texts whose files were replaced; undefined where none was to be. */
  readonly written: number | undefined
  /** Files that reports were to go to and did not. */
  readonly reports: readonly string[]
}

/** What the command line says of runs that take their time. */
export interface LongRunWords {
  readonly noProgress: string
  readonly cache: string
  readonly noCache: string
  readonly cacheLocation: string
  readonly cacheForeign: (path: string) => string
  readonly cacheUnwritten: (path: string, reason: string) => string
  /** The time left, for the bar; empty while nobody knows. */
  readonly left: (span: Span | undefined) => string
  /** The line for a log. */
  readonly doneSoFar: (done: number, total: number, left: Span | undefined) => string
  readonly interrupted: (standing: BrokenOff) => string
}
