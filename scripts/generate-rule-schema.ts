import * as z from 'zod'
import { ruleFile, rulePatch } from '../src/rules/schema/schema.ts'

/** The JSON Schema of rule files: a whole rule, or with `extends` only what differs. */
export function generateRuleSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'plashka: файл правила / rule file',
    description:
      'Одна обязанность: кого, какими словами, где, с какого дня и по какому закону.\n\nOne obligation: whom it binds, which words, where, since when and by which law.',
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: { $ref: '#/$defs/patch' },
    else: { $ref: '#/$defs/rule' },
    $defs: { rule: bare(ruleFile), patch: bare(rulePatch) },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function bare(type: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input' })
  return schema
}
