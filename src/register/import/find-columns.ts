import { type Column, columns, problem, type RegisterProblem } from './problem.ts'

/** What a cell can hold. */
export type Cell = string | number | boolean | Date | null | undefined

/** Headers as the Ministry of Justice words them, folded; tested in turn, the first that fits wins. */
const headers: readonly (readonly [Column, RegExp])[] = [
  ['number', /^№/u],
  ['included', /^дата (?:принятия|включения)(?!.*(?:исключен|опубликован)).*(?:включен|$)/u],
  ['excluded', /^дата (?:принятия|исключения)(?!.*опубликован).*(?:исключен|$)/u],
  ['resources', /^(?:доменное имя|информационны[йе] ресурс)/u],
  ['type', /^(?:тип|вид) (?:иностранного )?агент/u],
  ['name', /^(?:полное наименование|наименование|фио|фамилия)(?!.*(?:участник|банк|учредител))/u],
]

const required: readonly Column[] = ['number', 'name', 'included', 'excluded']

/** Where each column stands, counted from 0. */
export type ColumnMap = Readonly<Partial<Record<Column, number>>>

interface Header {
  readonly columns: ColumnMap
  readonly problems: readonly RegisterProblem[]
}

/** The column a header names, if it is one of those that are kept. */
function columnOf(cell: Cell): Column | undefined {
  if (typeof cell !== 'string') return undefined
  const folded = cell.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ')
  return headers.find(([, pattern]) => pattern.test(folded.trim()))?.[0]
}

/**
 * Reads a row as the header of the register: by its words, wherever they stand. Undefined for a
 * row that is not one: it names less than two columns.
 */
export function findColumns(row: readonly Cell[]): Header | undefined {
  const found = new Map<Column, number>()
  const problems: RegisterProblem[] = []
  for (const [index, cell] of row.entries()) {
    const column = columnOf(cell)
    if (column === undefined) continue
    if (found.has(column)) problems.push(problem('column-twice', { column }))
    found.set(column, index)
  }
  if (found.size < 2) return undefined
  const missing = columns.filter((column) => !found.has(column))
  const needed = missing.filter((column) => required.includes(column))
  if (needed.length > 0) problems.push(problem('columns-missing', { columns: needed }))
  for (const column of missing)
    if (!required.includes(column)) problems.push(problem('column-absent', { column }))
  return { columns: Object.fromEntries(found), problems }
}
