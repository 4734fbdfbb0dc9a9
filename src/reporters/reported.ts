import type { Label } from '../labels/label.ts'
import type { Edit, FindingCode, Severity } from '../messages/finding.ts'
import type { DateFrom, RegisterUsed, RuleVerdict } from '../plashka.ts'

export type TextVerb = 'validate' | 'inject' | 'detect'

/**
 * A finding as every report shows it. Offsets are 0-based, lines and columns 1-based, both in
 * UTF-16 code units of the text that the result calls `source`; the end is exclusive.
 */
export interface ReportedFinding {
  readonly code: FindingCode
  /** Id of the rule, or `plashka/input` for what concerns the file itself. */
  readonly rule: string
  readonly edition: string | undefined
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly actual: string
  readonly expected: string | undefined
  readonly message: string
  readonly note: string | undefined
  readonly url: string | undefined
}

/** What `inject` did to a text or would do. */
export interface Mending {
  /** The text as it was: `edits` and the places of `mended` refer to it. */
  readonly before: string
  readonly output: string
  /** Ascending, without overlaps. */
  readonly edits: readonly Edit[]
  /** The findings that the edits do away with. */
  readonly mended: readonly ReportedFinding[]
  /** The labels of the rules mended; their places are in `output`. */
  readonly labels: readonly Label[]
  readonly written: boolean
}

/** One text after a verb has run over it, as plain data. */
export interface ReportedResult {
  readonly verb: TextVerb
  /** As it was named; `-` for standard input without a name. */
  readonly path: string
  /** Undefined where the text could not be read. */
  readonly format: string | undefined
  readonly date: string
  readonly dateFrom: DateFrom | undefined
  /** The text that the places of `findings` and `labels` refer to: after `inject` the new one. Empty where it could not be read. */
  readonly source: string
  readonly verdicts: readonly RuleVerdict[]
  readonly labels: readonly Label[]
  readonly findings: readonly ReportedFinding[]
  /** The snapshot of the register the text was judged with. */
  readonly register: RegisterUsed | undefined
  /** Always there after `inject`; after `validate` where a report asked for it. */
  readonly mending: Mending | undefined
  /** Whether reading or writing failed: the exit code is then 2. */
  readonly failed: boolean
  /** How many findings a report for a person shows; all where it is undefined. */
  readonly shown?: number | undefined
}

/** Whether `inject` has something to change in the text. */
export const isChanged = ({ mending }: ReportedResult): boolean =>
  mending !== undefined && mending.output !== mending.before

/** Rule and code in one name, for formats that have room for one. */
export const checkName = ({ rule, code }: ReportedFinding): string => `${rule}/${code}`
