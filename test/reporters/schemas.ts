import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import * as z from 'zod'
import { read } from '../house/project.ts'

/** Expects JSON to be valid under a JSON Schema of the project, formats (`uri`, `uuid`) included. */
export const expectSchema = (schema: string, json: string): void => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(read(schema)) as object)
  validate(JSON.parse(json))
  expect(validate.errors ?? []).toEqual([])
}

/** Expects XML to be valid under an XML Schema of the project, as xmllint judges it. */
export const expectXsd = async (schema: string, xml: string): Promise<void> => {
  const { valid, errors } = await validateXML({ xml, schema: read(schema) })
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
  expect(valid).toBe(true)
}

const line = z.int().min(1)

/** An issue as the documentation of GitLab's Code Quality describes it; GitLab publishes no schema. */
export const gitlabReport = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().regex(/^[\w/-]+$/),
    fingerprint: z.string().regex(/^[\da-f]{32}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      // GitLab does not find a path that begins with ./ in the repository.
      path: z.string().regex(/^(?!\.\/)./),
      lines: z.strictObject({ begin: line, end: line }),
    }),
  }),
)

const range = z.strictObject({
  start: z.strictObject({ line, column: line }),
  end: z.strictObject({ line, column: line }),
})

/**
 * A Diagnostic of reviewdog, after its `reviewdog.proto`. Stricter than the schema that reviewdog
 * makes of it, which allows any other key and any severity.
 */
export const diagnostic = z.strictObject({
  message: z.string().min(1),
  location: z.strictObject({ path: z.string().min(1), range: range.optional() }),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  source: z.strictObject({ name: z.literal('plashka') }),
  code: z.strictObject({ value: z.string().min(1), url: z.url().optional() }),
  suggestions: z.array(z.strictObject({ range, text: z.string() })).optional(),
})
