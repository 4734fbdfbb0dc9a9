import * as z from 'zod'
import type { Expectation } from '../problems/problem.ts'

// Parts of the schemas of rule files and of the configuration. The error text of a pattern is the
// name of what was expected, see `Expectation`.

export const pattern = (source: RegExp, expected: Expectation) => z.string().regex(source, expected)
export const about = <T extends z.ZodType>(schema: T, ru: string, en: string): T =>
  schema.meta({ description: `${ru}\n\n${en}` })

export const text = pattern(/\S/u, 'text').max(4000)
export const name = pattern(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'name')
export const ruleId = pattern(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u, 'rule-id')
export const date = z.iso.date('date')
export const severity = z.enum(['off', 'info', 'warning', 'error'])
