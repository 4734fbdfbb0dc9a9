import { readDay } from './days.ts'
import { type Cell, type ColumnMap, findColumns } from './find-columns.ts'
import { type Column, problem, type RegisterProblem } from './problem.ts'
import { type RawEntry, type Table, textOf } from './table.ts'
import { checkZip } from './zip-sizes.ts'

/** Twenty times what the register of 2025 unpacks to, in bytes. */
const sizeLimit = 32 * 2 ** 20
/** Rows a header may stand below. */
const headRows = 20

const refused = (...problems: RegisterProblem[]): Table => ({ entries: [], problems })

/** Reads the first sheet of a spreadsheet. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const refusal = checkZip(bytes, sizeLimit)
  if (refusal?.kind === 'broken') return refused(problem('file-broken', { detail: refusal.detail }))
  if (refusal !== undefined)
    return refused(problem('file-too-large', { size: refusal.size, limit: sizeLimit }))
  if (!isSpreadsheet(bytes)) return refused(problem('not-a-register', { found: 'zip' }))
  // Loaded here, so that whoever only reads snapshots does without it.
  const { readXlsx: readWorkbook } = await import('hucre/xlsx')
  try {
    // Not its stream of rows: that one passes over the checksums, and damage would go unseen.
    const { sheets } = await readWorkbook(bytes, { sheets: [0] })
    return readRows(sheets[0]?.rows ?? [])
  } catch (error) {
    return refused(problem('file-broken', { detail: error instanceof Error ? error.message : '' }))
  }
}

/** Names in a ZIP are not packed, so that of the workbook stands there as it is. */
const isSpreadsheet = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes('xl/workbook.')

function readRows(rows: readonly (readonly Cell[])[]): Table {
  const entries: RawEntry[] = []
  let header: ReturnType<typeof findColumns>
  let published: string | undefined
  let kept = 0
  for (const [index, values] of rows.entries()) {
    if (header === undefined) {
      if (index >= headRows) break
      published ??= values.map(readDay).find((day) => day !== undefined)
      header = findColumns(values)
      if (header?.problems.some(({ severity }) => severity === 'error')) break
      continue
    }
    const cells = pick(values, header.columns)
    const length = Object.values(cells).reduce<number>((sum, cell) => sum + textOf(cell).length, 0)
    if (length === 0) continue
    // A text that is shared by many cells is stored once and would be written many times.
    kept += length
    if (kept > sizeLimit)
      return refused(problem('file-too-large', { size: kept, limit: sizeLimit }))
    entries.push({ row: index + 1, cells })
  }
  if (header === undefined) return refused(problem('not-a-register', { found: 'table' }))
  return { entries, problems: header.problems, published }
}

function pick(values: readonly Cell[], columns: ColumnMap): Partial<Record<Column, Cell>> {
  const cells = Object.entries(columns).map(([column, at]) => [column, values[at]])
  return Object.fromEntries(cells)
}
