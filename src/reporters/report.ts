import type { Finding } from '../messages/finding.ts'
import type { InjectResult, PlashkaMessage, Result } from '../plashka.ts'
import type { Mending, ReportedFinding, ReportedResult, TextVerb } from './reported.ts'

const reportMessage = (message: PlashkaMessage): ReportedFinding => {
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

/** The mending that an answer of `inject` carries; `before` is the text it was asked about. */
export const reportMending = (
  before: string,
  { output, edits, mended, labels }: InjectResult,
): Mending => {
  const rules = new Set(mended.map(({ ruleId }) => ruleId))
  return {
    before,
    output,
    edits,
    mended: mended.map(reportMessage),
    labels: labels.filter(({ rule }) => rules.has(rule)),
    written: false,
  }
}

interface ReportedText {
  readonly verb: TextVerb
  readonly path: string
  readonly value: string
  /** Shown where the library names no date: that of the clock. */
  readonly today: string
  /** How many findings a report for a person shows. */
  readonly shown?: number
}

/** Turns an answer of the library into plain data, for any of the reporters. */
export const reportResult = (
  { verb, path, value, today, shown }: ReportedText,
  result: Result | InjectResult,
): ReportedResult => ({
  verb,
  path,
  format: result.format,
  date: result.date ?? today,
  dateFrom: result.dateFrom,
  source: 'output' in result ? result.output : value,
  verdicts: result.verdicts,
  labels: result.labels,
  findings: result.findings.map(reportMessage),
  register: result.register,
  mending: 'output' in result ? reportMending(value, result) : undefined,
  failed: false,
  shown,
})
