import type { Label } from '../../labels/label.ts'
import type { ReportedFinding, ReportedResult } from '../reported.ts'
import type { Reporter } from '../reporter.ts'
import { JsonList, jsonPieces } from './json-list.ts'
import type { JsonReport, JsonResult } from './schema.ts'

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

const registerToJson = ({ register }: ReportedResult) => {
  if (register === undefined) return {}
  const { source, published, retrieved, hash, entries, inForce } = register
  return {
    register: { source, published: published ?? null, retrieved, hash, entries, inForce },
  }
}

const injected = ({ verb, mending }: ReportedResult) =>
  verb !== 'inject' || mending === undefined
    ? {}
    : {
        output: mending.output,
        edits: mending.edits.map(({ start, end, text }) => ({ start, end, text })),
        mended: mending.mended.map(findingToJson),
        written: mending.written,
      }

/** One text in the shape of `jsonReport`. */
const toJsonResult = (result: ReportedResult): JsonResult => ({
  path: result.path,
  format: result.format ?? null,
  date: result.date,
  dateFrom: result.dateFrom ?? null,
  verdicts: result.verdicts.map(({ rule, edition, verdict }) => ({
    rule,
    edition: edition ?? null,
    verdict,
  })),
  labels: result.labels.map(labelToJson),
  findings: result.findings.map(findingToJson),
  ...registerToJson(result),
  ...injected(result),
})

/** The text of a report, with a final line end. */
export const printJson = (report: JsonReport): string => `${JSON.stringify(report, undefined, 2)}\n`

/** plashka's own shape, the same for every verb: `schema/results.schema.json`. */
export const json: Reporter = (_options, keep) => {
  const results = new JsonList(2, keep())
  const report: JsonReport = { schema: 1, results: [] }
  return {
    add(result) {
      results.add(toJsonResult(result))
    },
    pieces: () => jsonPieces(report, { results }),
  }
}
