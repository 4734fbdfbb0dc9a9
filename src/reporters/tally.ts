import type { Verdict } from '../checks/verdict.ts'
import type { RegisterUsed } from '../plashka.ts'
import { isChanged, type ReportedResult } from './reported.ts'

/** Verdicts that ask nothing of anybody. */
export const calm: readonly Verdict[] = ['clean', 'not-judged', 'not-applicable']

/** Something is wrong and was left as it is: then it is not true that no change is needed. */
export const isRefused = (result: ReportedResult): boolean =>
  result.findings.some(
    ({ code, rule, severity }) =>
      code === 'conflict' || (severity === 'error' && !rule.startsWith('plashka/')),
  )

/** What could not be read, or nothing could be said about: empty, of no known format, too deep. */
const isUnread = ({ format, verdicts }: ReportedResult): boolean =>
  format === undefined ||
  (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'unsupported'))

/** What the summary line counts and the exit code follows from. */
export class Tally {
  texts = 0
  unread = 0
  errors = 0
  warnings = 0
  remarks = 0
  labels = 0
  /** Texts judged though nobody said who publishes them. */
  unjudged = 0
  /** Texts that `inject` changed or would change, those it wrote, and those it left to an editor. */
  changed = 0
  written = 0
  refused = 0

  /** The snapshots of the register the texts were judged with, each once, by hash. */
  readonly registers = new Map<string, RegisterUsed>()

  readonly isQuiet: boolean

  /** A text could not be read or written. */
  isFailed = false

  /** `isQuiet`: whether what is added was rid of all but errors, so that nothing else is denied. */
  constructor(isQuiet = false) {
    this.isQuiet = isQuiet
  }

  add(result: ReportedResult): void {
    if (isUnread(result)) this.unread += 1
    else this.texts += 1
    for (const { severity, code } of result.findings) {
      // Said once for all texts, and it is no remark on any of them.
      if (code === 'publisher-unknown') this.unjudged += 1
      else if (severity === 'error') this.errors += 1
      else if (severity === 'warning') this.warnings += 1
      else this.remarks += 1
    }
    this.labels += result.labels.length
    const { register } = result
    if (register !== undefined) this.registers.set(register.hash, register)
    if (result.failed) this.isFailed = true
    if (isChanged(result)) this.changed += 1
    if (result.mending?.written === true) this.written += 1
    if (isRefused(result)) this.refused += 1
  }

  /**
   * 0 nothing of severity error, 1 errors found, 2 a text could not be read or written, or nothing
   * was found though nobody said who publishes: that is not the same as all being labelled.
   */
  get exitCode(): 0 | 1 | 2 {
    if (this.isFailed) return 2
    if (this.errors > 0) return 1
    return this.unjudged > 0 ? 2 : 0
  }
}
