import type { RegisterUsed } from '../plashka.ts'
import type { TextOutcome } from './reported.ts'

/** What the summary line counts and the exit code follows from. */
export class Tally {
  texts = 0
  unread = 0
  errors = 0
  warnings = 0
  remarks = 0
  labels = 0
  /** The snapshots of the register the texts were judged with, each once, by hash. */
  readonly registers = new Map<string, RegisterUsed>()

  add(outcome: TextOutcome): void {
    if (outcome.result === undefined) this.unread += 1
    else this.texts += 1
    for (const { severity } of outcome.findings) {
      if (severity === 'error') this.errors += 1
      else if (severity === 'warning') this.warnings += 1
      else this.remarks += 1
    }
    this.labels += outcome.result?.labels.length ?? 0
    const register = outcome.result?.register
    if (register !== undefined) this.registers.set(register.hash, register)
    if (outcome.failed) this.#failed = true
  }

  #failed = false

  /** 0 nothing of severity error, 1 errors found, 2 a text could not be read or written. */
  get exitCode(): 0 | 1 | 2 {
    if (this.#failed) return 2
    return this.errors > 0 ? 1 : 0
  }
}
