import * as z from 'zod'
import { configFile } from './config-schema.ts'

const severity = z.enum(['off', 'info', 'warning', 'error'])

/** What `--print-config` prints: what holds for one text. */
export const printedConfig = z.strictObject({
  schema: z.literal(1),
  path: z.string().describe('The text, as it was named.'),
  ignored: z.boolean().describe('Whether .plashkaignore leaves it out.'),
  config: z.string().nullable().describe('The configuration that was found; null where none was.'),
  overrides: z
    .array(z.strictObject({ index: z.int().min(0), files: z.array(z.string()) }))
    .describe('The overrides that hold for the text, by their places in the list, from 0.'),
  format: z.string().nullable().describe('How it is read; null where its ending is none known.'),
  date: z.string().describe('The date it is judged on.'),
  dateFrom: z.string().describe('Where that comes from, as in results.'),
  register: z
    .strictObject({
      file: z.string(),
      source: z.string(),
      published: z.string().nullable(),
      retrieved: z.string(),
      hash: z.string(),
      entries: z.int().min(0),
      inForce: z.int().min(0),
    })
    .nullable()
    .describe('The snapshot of the register used; null where there is none.'),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        enabled: z.boolean(),
        edition: z.string().nullable().describe('The edition in force on the date.'),
        severities: z
          .record(z.string(), severity)
          .describe(
            'What each finding and tolerated deviation weighs; empty for a rule that is off.',
          ),
      }),
    )
    .describe('All rules there are.'),
  settings: configFile.describe('The same as a configuration: what plashka.config.json may hold.'),
})

export type PrintedConfig = z.input<typeof printedConfig>

/** JSON Schema of `--print-config`, for `schema/print-config.schema.json`. */
export const printedConfigJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(printedConfig, { io: 'input', target: 'draft-2020-12' }),
  title: 'plashka --print-config',
})
