import type { Language } from '../messages/sentence.ts'
import type { Rule } from '../rules/types.ts'
import type { ReportedResult, TextVerb } from './reported.ts'

export interface ReportOptions {
  readonly language: Language
  readonly verb: TextVerb
  /** Version of plashka, for formats that name their tool. */
  readonly version: string
  /** The folder that relative paths start from, absolute; paths inside it are reported relative. */
  readonly base?: string | undefined
  /** The rules the texts were judged by, for their titles and sources. */
  readonly rules: readonly Rule[]
  /** Whether a report for a person tells of every text, in order or not; default false. */
  readonly all?: boolean | undefined
  /** The day the report is made, `YYYY-MM-DD`, where the report shows one. */
  readonly today?: string | undefined
}

/** Puts results into one format. Pure: the same results and options give the same string. */
export type Reporter = (results: readonly ReportedResult[], options: ReportOptions) => string
