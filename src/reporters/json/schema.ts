import * as z from 'zod'
import { verdicts } from '../../checks/verdict.ts'
import { registerReport } from './register-schema.ts'

const offset = z.int().min(0)
const position = z.int().min(1)

const deviation = z.strictObject({
  code: z.string(),
  start: offset,
  end: offset,
  actual: z.string(),
  expected: z.string(),
})

const slot = z.strictObject({
  name: z.string(),
  case: z.string(),
  value: z.string(),
  start: offset,
  end: offset,
})

const label = z.strictObject({
  rule: z.string(),
  edition: z.string(),
  form: z.string(),
  start: offset,
  end: offset,
  slots: z.array(slot),
  deviations: z.array(deviation),
})

const finding = z.strictObject({
  code: z.string(),
  rule: z.string(),
  edition: z.string().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  start: offset,
  end: offset,
  line: position,
  column: position,
  actual: z.string(),
  expected: z.string().nullable(),
  message: z.string(),
  note: z.string().nullable(),
  url: z.string().nullable(),
})

const edit = z.strictObject({ start: offset, end: offset, text: z.string() })

const result = z.strictObject({
  path: z.string(),
  /** Null for a text that could not be read. */
  format: z.string().nullable(),
  date: z.string(),
  /** Where the date comes from; null for a text that could not be read. */
  dateFrom: z
    .enum(['option', 'data', 'front-matter', 'meta', 'json-ld', 'time', 'default'])
    .nullable(),
  verdicts: z.array(
    z.strictObject({
      rule: z.string(),
      edition: z.string().nullable(),
      verdict: z.enum(verdicts),
    }),
  ),
  labels: z.array(label),
  findings: z.array(finding),
  /** The snapshot of the register the text was judged with; absent where there is none. */
  register: z
    .strictObject({
      source: z.string(),
      published: z.string().nullable(),
      retrieved: z.string(),
      hash: z.string(),
      entries: z.int().min(1),
      inForce: z.int().min(0),
    })
    .optional(),
  /** Only of `inject`: the new text, what was changed, what that mended, and if it was written. */
  output: z.string().optional(),
  edits: z.array(edit).optional(),
  mended: z.array(finding).optional(),
  written: z.boolean().optional(),
})

const ruleEdition = z.strictObject({
  id: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})

/** What `plashka rules --json` says of a rule; `show` adds the rule as its file has it. */
const ruleSummary = z.looseObject({
  id: z.string(),
  title: z.strictObject({ ru: z.string(), en: z.string() }),
  status: z.enum(['in-force', 'draft', 'repealed']),
  default: z.enum(['on', 'off']),
  editions: z.array(z.looseObject(ruleEdition.shape)),
})

/**
 * The one shape of `--json`, for every verb. Offsets are 0-based and lines and columns 1-based,
 * both in UTF-16 code units. A change that is not an addition raises `schema`.
 */
export const jsonReport = z.strictObject({
  schema: z.literal(1),
  results: z.array(result),
  rules: z.array(ruleSummary).optional(),
  register: registerReport.optional(),
  /** What kept the command from running at all: usage or configuration. */
  errors: z.array(z.strictObject({ message: z.string() })).optional(),
})

export type JsonReport = z.output<typeof jsonReport>
export type JsonResult = JsonReport['results'][number]

/** JSON Schema of the output, for `schema/results.schema.json`. */
export const outputJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(jsonReport, { io: 'output', target: 'draft-2020-12' }),
  title: 'plashka --json',
})
