import type { Label } from '../labels/label.ts'
import type { InjectResult, Result } from '../plashka.ts'
import type { JsonReport, JsonResult } from './json.ts'
import { type ReportedFinding, reportMessage, type TextOutcome } from './reported.ts'

type JsonFinding = JsonResult['findings'][number]
type JsonLabel = JsonResult['labels'][number]

const findingToJson = (finding: ReportedFinding): JsonFinding => ({
  ...finding,
  edition: finding.edition ?? null,
  expected: finding.expected ?? null,
  note: finding.note ?? null,
  url: finding.url ?? null,
})

const labelToJson = ({ rule, edition, form, start, end, slots, deviations }: Label): JsonLabel => ({
  rule,
  edition,
  form,
  start,
  end,
  slots: slots.map((slot) => ({
    name: slot.name,
    case: slot.case,
    value: slot.value,
    start: slot.start,
    end: slot.end,
  })),
  deviations: deviations.map((deviation) => ({
    code: deviation.code,
    start: deviation.start,
    end: deviation.end,
    actual: deviation.actual,
    expected: deviation.expected,
  })),
})

const registerToJson = (result: Result | undefined) => {
  if (result?.register === undefined) return {}
  const { source, published, retrieved, hash, entries, inForce } = result.register
  return {
    register: { source, published: published ?? null, retrieved, hash, entries, inForce },
  }
}

const injected = (result: Result | InjectResult | undefined, written: boolean) =>
  result !== undefined && 'output' in result
    ? {
        output: result.output,
        edits: result.edits.map(({ start, end, text }) => ({ start, end, text })),
        mended: result.mended.map(reportMessage).map(findingToJson),
        written,
      }
    : {}

/** One text in the shape of `jsonReport`. */
export const toJsonResult = (outcome: TextOutcome): JsonResult => ({
  path: outcome.path,
  format: outcome.result?.format ?? null,
  date: outcome.date,
  dateFrom: outcome.result?.dateFrom ?? null,
  verdicts: (outcome.result?.verdicts ?? []).map(({ rule, edition, verdict }) => ({
    rule,
    edition: edition ?? null,
    verdict,
  })),
  labels: (outcome.result?.labels ?? []).map(labelToJson),
  findings: outcome.findings.map(findingToJson),
  ...registerToJson(outcome.result),
  ...injected(outcome.result, outcome.written),
})

/** The text of a report, with a final line end. */
export const printJson = (report: JsonReport): string => `${JSON.stringify(report, undefined, 2)}\n`
