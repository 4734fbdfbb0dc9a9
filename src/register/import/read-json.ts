import { readDay } from './days.ts'
import type { Cell } from './find-columns.ts'
import { type Column, problem, type RegisterProblem } from './problem.ts'
import type { RawEntry, Table } from './table.ts'

/** The fields of the register's own API: `field_2_s` is the name. The letter tells the type. */
const fields: ReadonlyMap<string, Column> = new Map([
  ['1', 'number'],
  ['2', 'name'],
  ['4', 'included'],
  ['5', 'excluded'],
  ['6', 'resources'],
  ['7', 'type'],
])
const needed: readonly Column[] = ['number', 'name', 'included']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refused = (...problems: RegisterProblem[]): Table => ({ entries: [], problems })

/**
 * Reads what the register's API answers: `{size, values}`, a list of such pages, or a bare list
 * of values. In: parsed JSON.
 */
export function readJson(data: unknown): Table {
  if (isRecord(data) && data.schema === 1 && Array.isArray(data.agents))
    return refused(problem('not-a-register', { found: 'snapshot' }))
  const pages = (Array.isArray(data) ? data : [data]).filter(isRecord)
  const paged = pages.length > 0 && pages.every(({ values }) => Array.isArray(values))
  const values: readonly unknown[] = paged
    ? pages.flatMap((page) => page.values as readonly unknown[])
    : Array.isArray(data)
      ? data
      : []
  const isEmptyAnswer = paged || (Array.isArray(data) && data.length === 0)
  if (values.length === 0)
    return refused(
      isEmptyAnswer ? problem('no-entries', {}) : problem('not-a-register', { found: 'json' }),
    )
  const entries = values.map((value, index) => readValue(value, index + 1))
  const seen = new Set(entries.flatMap(({ cells }) => Object.keys(cells)))
  const missing = needed.filter((column) => !seen.has(column))
  if (missing.length === needed.length) return refused(problem('not-a-register', { found: 'json' }))
  const problems: RegisterProblem[] = []
  if (missing.length > 0) problems.push(problem('columns-missing', { columns: missing }))
  const expected = pages.map(({ size }) => size).find((size) => typeof size === 'number')
  if (paged && typeof expected === 'number' && expected !== values.length)
    problems.push(problem('entries-incomplete', { expected, actual: values.length }))
  return { entries, problems, published: readDay(pages[0]?.lastModified) }
}

function readValue(value: unknown, row: number): RawEntry {
  const cells: Partial<Record<Column, Cell>> = {}
  for (const [key, field] of Object.entries(isRecord(value) ? value : {})) {
    const column = fields.get(/^field_(\d+)(?:_[a-z]+)?$/u.exec(key)?.[1] ?? '')
    if (column === undefined) continue
    if (Array.isArray(field)) cells[column] = field.map(String).join('\n')
    else if (typeof field === 'string' || typeof field === 'number') cells[column] = field
  }
  return { row, cells }
}
