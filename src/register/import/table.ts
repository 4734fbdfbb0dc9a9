import type { Cell } from './find-columns.ts'
import type { Column, RegisterProblem } from './problem.ts'

/** One entry as the source has it, before it is read. */
export interface RawEntry {
  /** Row of the sheet or place in the list, from 1. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<Column, Cell>>>
}

/** What a source holds; with an error among the problems the entries are not to be used. */
export interface Table {
  readonly entries: readonly RawEntry[]
  readonly problems: readonly RegisterProblem[]
  /** Day the source says it is of. */
  readonly published?: string | undefined
}

/** The text of a cell, without the white space around it. */
export const textOf = (cell: Cell): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? isoOf(cell)
      : String(cell).trim()

const isoOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString())
