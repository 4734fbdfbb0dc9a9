import type { Language } from '../messages/sentence.ts'
import type { Rule } from '../rules/types.ts'
import type { ReportedResult, TextVerb } from './reported.ts'

export interface ReportOptions {
  readonly language: Language
  readonly verb: TextVerb
  /** How many results there will be. */
  readonly texts: number
  /** Version of plashka, for formats that name their tool. */
  readonly version: string
  /** The folder that relative paths start from, absolute; paths inside it are reported relative. */
  readonly base?: string | undefined
  /** The rules the texts were judged by, for their titles and sources. */
  readonly rules: readonly Rule[]
  /** Whether a report for a person tells of every text, in order or not; default false. */
  readonly all?: boolean | undefined
  /** Whether only errors are told of; default false. */
  readonly quiet?: boolean | undefined
  /** The day the report is made, `YYYY-MM-DD`, where the report shows one. */
  readonly today?: string | undefined
}

/** A part of a report: text, or its bytes in UTF-8. */
export type Piece = string | Uint8Array

/** Keeps text until a report is whole. */
export interface KeptText {
  /**
   * Puts a text behind the others. It is copied: a string may be a slice of the whole source it
   * quotes, which the engine keeps as long as the slice. It must not end within a surrogate pair.
   */
  add(text: string): void
  /** What was added, in its order. */
  pieces(): Iterable<Piece>
}

/** A report in the making, which takes of each result what it says of it, and keeps no source. */
export interface Report {
  add(result: ReportedResult): void
  /** The report, to be asked for once, when every result was added. */
  pieces(): Iterable<Piece>
}

/**
 * Puts results into one format; `keep` makes room for what is said of them until all have come.
 * The same results and options give the same report.
 */
export type Reporter = (options: ReportOptions, keep: () => KeptText) => Report
