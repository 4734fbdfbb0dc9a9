import type { Finding, FindingCode, Severity } from '../messages/finding.ts'
import { type Language, sentence } from '../messages/sentence.ts'
import type { InjectResult, PlashkaMessage, Result } from '../plashka.ts'
import type { InputProblem } from './read-text.ts'

/** A finding as every output of the command line shows it. Line and column are 1-based. */
export interface ReportedFinding {
  readonly code: FindingCode
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

/** One text after a verb has run over it. */
export interface TextOutcome {
  readonly path: string
  readonly date: string
  /** Empty where the text could not be read. */
  readonly source: string
  readonly result: Result | InjectResult | undefined
  readonly findings: readonly ReportedFinding[]
  /** Whether reading or writing failed: the exit code is then 2. */
  readonly failed: boolean
  readonly written: boolean
  /** How many findings a report for a person shows. */
  readonly shown: number
}

export const reportMessage = (message: PlashkaMessage): ReportedFinding => {
  const { code, rule, edition, severity, start, end, actual, expected }: Finding = message.data
  return {
    code,
    rule,
    edition,
    severity,
    start,
    end,
    line: message.line ?? 1,
    column: message.column ?? 1,
    actual,
    expected,
    message: message.reason,
    note: message.note ?? undefined,
    url: message.url ?? undefined,
  }
}

/** A file that could not be read or written is a finding too, so that no output is silent on it. */
export const reportProblem = (problem: InputProblem, language: Language): ReportedFinding => {
  const { reason, note } = sentence(problem, language)
  return {
    code: problem.code,
    rule: 'plashka/input',
    edition: undefined,
    severity: problem.code === 'input-ignored' ? 'warning' : 'error',
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    actual: '',
    expected: undefined,
    message: reason,
    note,
    url: undefined,
  }
}

/** The text that the places of the findings refer to: after `inject` that is the new one. */
export const judgedText = (outcome: TextOutcome): string =>
  outputOf(outcome.result) ?? outcome.source

/** The new text of `inject`; undefined for the other verbs. */
export const outputOf = (result: Result | InjectResult | undefined): string | undefined =>
  result !== undefined && 'output' in result ? result.output : undefined
