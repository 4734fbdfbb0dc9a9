import * as z from 'zod'
import { nearest } from '../nearest.ts'
import type { Expectation, Found, RuleIssue, RuleProblem } from '../problems/problem.ts'

type Path = readonly (string | number)[]

/** Checks a value against a schema; the issues are plashka's own, without words. */
export function shapeIssues(schema: z.ZodType, value: unknown): RuleIssue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return withoutEchoes(result.error.issues.flatMap((issue) => translate(schema, value, issue, [])))
}

/** A mistyped key is one mistake: the key it was meant to be is not reported missing as well. */
function withoutEchoes(issues: readonly RuleIssue[]): RuleIssue[] {
  const meant = new Set(
    issues.flatMap(({ path, problem }) => {
      if (problem.code !== 'key-unknown') return []
      return [JSON.stringify([...path.slice(0, -1), nearest(problem.key, problem.known)])]
    }),
  )
  const missing = new Map<string, string[]>()
  return issues.flatMap((issue) => {
    if (issue.problem.code !== 'key-missing') return [issue]
    const keys = issue.problem.keys.filter(
      (key) => !meant.has(JSON.stringify([...issue.path, key])),
    )
    const place = JSON.stringify(issue.path)
    const known = missing.get(place)
    // All that one map lacks is said in one sentence, at its first key.
    known?.push(...keys)
    if (known !== undefined || keys.length === 0) return []
    missing.set(place, keys)
    return [{ ...issue, problem: { code: 'key-missing' as const, keys } }]
  })
}

function translate(
  schema: z.ZodType,
  root: unknown,
  issue: z.core.$ZodIssue,
  parents: Path,
): RuleIssue[] {
  const path = [...parents, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))]
  const value = valueAt(root, path)
  const found = foundValue(value)
  const one = (problem: RuleProblem): RuleIssue[] => [{ path, problem }]
  // A key that is not there is found missing whatever else was expected of it.
  const last = path.at(-1)
  if (value === undefined && typeof last === 'string') {
    return [{ path: path.slice(0, -1), problem: { code: 'key-missing', keys: [last] } }]
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, root, path)
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        problem: { code: 'key-unknown', key, known },
      }))
    }
    case 'invalid_type':
      return one({ code: 'type-wrong', found, expected: expectedType(issue.expected) })
    case 'invalid_value':
      return one({ code: 'value-unknown', found, known: issue.values.map(String) })
    case 'invalid_format':
      return one({ code: 'format-wrong', found, expected: issue.message as Expectation })
    case 'too_small':
      return one({
        code: 'too-small',
        what: sizeOf(issue.origin),
        limit: Number(issue.minimum),
        inclusive: issue.inclusive === true,
      })
    case 'too_big':
      return one({ code: 'too-big', what: sizeOf(issue.origin), limit: Number(issue.maximum) })
    case 'invalid_union':
      return unionIssues(schema, root, issue, path)
    case 'invalid_key':
      return keyIssues(issue, path)
    default:
      throw new Error(`the schema makes an issue nobody translates: ${issue.code}`)
  }
}

function unionIssues(
  schema: z.ZodType,
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): RuleIssue[] {
  const value = valueAt(root, path)
  const found = foundValue(value)
  if (issue.discriminator !== undefined) {
    return [
      { path, problem: { code: 'value-unknown', found, known: ['under-headline', 'beside'] } },
    ]
  }
  // The option meant is the one of the value's own type; its issues are the useful ones.
  const isOther = (each: z.core.$ZodIssue): boolean =>
    each.code === 'invalid_type' || (each.code === 'invalid_value' && typeof value === 'object')
  const meant = issue.errors.find((errors) =>
    errors.every((each) => each.path.length > 0 || !isOther(each)),
  )
  if (meant !== undefined) return meant.flatMap((each) => translate(schema, root, each, path))
  const expected = issue.message as Expectation
  return [{ path, problem: { code: 'type-wrong', found, expected } }]
}

function keyIssues(issue: z.core.$ZodIssueInvalidKey, path: Path): RuleIssue[] {
  const key = String(path.at(-1))
  return issue.issues.map((inner) => ({
    path,
    atKey: true,
    problem:
      inner.code === 'invalid_value'
        ? { code: 'key-unknown', key, known: inner.values.map(String) }
        : {
            code: 'format-wrong',
            found: { kind: 'value', value: key },
            expected: inner.code === 'invalid_format' ? (inner.message as Expectation) : 'name',
          },
  }))
}

/** The keys a schema allows at a path: of the option of a union that fits what stands there. */
function keysAt(schema: z.ZodType, root: unknown, path: Path): string[] {
  const discriminator = (valueAt(root, path) as { where?: unknown } | undefined)?.where
  const shapes = path.reduce<z.ZodType[]>(
    (at, step) => at.flatMap((each) => inner(each, step)),
    [schema],
  )
  const keys = shapes.flatMap(objectsOf).map((object) => object.shape)
  const fitting = keys.filter((shape) => {
    const where = shape.where
    return !(where instanceof z.ZodLiteral) || where.value === discriminator
  })
  return [...new Set(fitting.flatMap((shape) => Object.keys(shape)))]
}

function inner(schema: z.ZodType, step: string | number): z.ZodType[] {
  return optionsOf(schema).flatMap((each) => {
    if (each instanceof z.ZodObject) return each.shape[step] ?? []
    if (each instanceof z.ZodArray) return each.element as z.ZodType
    return each instanceof z.ZodRecord ? (each.valueType as z.ZodType) : []
  })
}

function objectsOf(schema: z.ZodType): z.ZodObject<Record<string, z.ZodType>>[] {
  return optionsOf(schema).filter((each) => each instanceof z.ZodObject)
}

function optionsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return optionsOf(schema.unwrap() as z.ZodType)
  }
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap(optionsOf)
  }
  return [schema]
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  )
}

function foundValue(value: unknown): Found {
  if (value === null || value === undefined) return { kind: 'nothing' }
  if (typeof value === 'object') return { kind: Array.isArray(value) ? 'list' : 'map' }
  return { kind: 'value', value: String(value) }
}

function expectedType(type: string): Expectation {
  const names: Readonly<Record<string, Expectation>> = {
    string: 'text',
    array: 'list',
    object: 'map',
    record: 'map',
    boolean: 'true-or-false',
    number: 'number',
  }
  return names[type] ?? 'text'
}

function sizeOf(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text'
  return origin === 'array' ? 'list' : 'number'
}
