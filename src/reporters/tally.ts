import type { Verdict } from '../checks/verdict.ts'
import type { RegisterUsed } from '../plashka.ts'
import { isChanged, type ReportedResult } from './reported.ts'

/** Verdicts that ask nothing of anybody. */
export const calm: readonly Verdict[] = ['clean', 'not-applicable']

/** Something is wrong and was left as it is: then it is not true that no change is needed. */
export const isRefused = (result: ReportedResult): boolean =>
  result.findings.some(({ code }) => code === 'conflict')

/** What the summary line counts and the exit code follows from. */
export class Tally {
  texts = 0
  unread = 0
  errors = 0
  warnings = 0
  remarks = 0
  labels = 0
  /** Texts that `inject` changed or would change, those it wrote, and those it left to an editor. */
  changed = 0
  written = 0
  refused = 0

  /** The snapshots of the register the texts were judged with, each once, by hash. */
  readonly registers = new Map<string, RegisterUsed>()

  #failed = false

  add(result: ReportedResult): void {
    if (result.format === undefined) this.unread += 1
    else this.texts += 1
    for (const { severity } of result.findings) {
      if (severity === 'error') this.errors += 1
      else if (severity === 'warning') this.warnings += 1
      else this.remarks += 1
    }
    this.labels += result.labels.length
    const { register } = result
    if (register !== undefined) this.registers.set(register.hash, register)
    if (result.failed) this.#failed = true
    if (isChanged(result)) this.changed += 1
    if (result.mending?.written === true) this.written += 1
    if (isRefused(result)) this.refused += 1
  }

  /** 0 nothing of severity error, 1 errors found, 2 a text could not be read or written. */
  get exitCode(): 0 | 1 | 2 {
    if (this.#failed) return 2
    return this.errors > 0 ? 1 : 0
  }
}

export const tallyOf = (results: readonly ReportedResult[]): Tally => {
  const tally = new Tally()
  for (const result of results) tally.add(result)
  return tally
}
