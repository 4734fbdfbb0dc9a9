/** A column of the register that is kept. */
export const columns = ['number', 'name', 'included', 'excluded', 'type', 'resources'] as const
export type Column = (typeof columns)[number]

/** What a file that is no register turned out to be. */
export type FoundFile =
  | 'html'
  | 'xls'
  | 'pdf'
  | 'zip'
  | 'table'
  | 'json'
  | 'snapshot'
  | 'text'
  | 'binary'

/** What can be wrong with an import or a snapshot: code → arguments. Rows are counted from 1. */
export interface RegisterProblemArgs {
  readonly 'file-empty': Record<never, never>
  readonly 'not-a-register': { readonly found: FoundFile }
  readonly 'file-broken': { readonly detail: string }
  /** Bytes, unpacked. */
  readonly 'file-too-large': { readonly size: number; readonly limit: number }
  readonly 'columns-missing': { readonly columns: readonly Column[] }
  readonly 'column-twice': { readonly column: Column }
  /** A column that can be done without. */
  readonly 'column-absent': { readonly column: Column }
  readonly 'no-entries': Record<never, never>
  readonly 'entries-lost': { readonly before: number; readonly after: number }
  /** The register's API says it holds `expected` entries and gave `actual`. */
  readonly 'entries-incomplete': { readonly expected: number; readonly actual: number }
  readonly older: { readonly before: string; readonly after: string }
  readonly 'number-unreadable': { readonly row: number; readonly value: string }
  readonly 'number-duplicate': { readonly number: number; readonly names: readonly string[] }
  readonly 'name-missing': { readonly row: number; readonly number: number }
  readonly 'date-unreadable': {
    readonly number: number
    readonly column: 'included' | 'excluded'
    readonly value: string
  }
  readonly 'dates-unreadable': { readonly count: number; readonly entries: number }
  readonly 'dates-reversed': {
    readonly number: number
    readonly included: string
    readonly excluded: string
  }
  readonly 'date-future': { readonly number: number; readonly date: string }
  /** `at`: the path of the wrong value, empty for the file as a whole. */
  readonly 'snapshot-invalid': { readonly at: string; readonly detail: string }
  readonly 'snapshot-changed': Record<never, never>
}

export type RegisterProblemCode = keyof RegisterProblemArgs

/** One thing wrong with an import or a snapshot, as data; `problemText` says it in words. */
export type RegisterProblem = {
  readonly [C in RegisterProblemCode]: {
    readonly code: C
    /** With an error there is no register; with a warning there is one. */
    readonly severity: 'error' | 'warning'
    readonly args: RegisterProblemArgs[C]
  }
}[RegisterProblemCode]

const warnings: ReadonlySet<RegisterProblemCode> = new Set([
  'column-absent',
  'older',
  'number-duplicate',
  'date-unreadable',
  'dates-reversed',
  'date-future',
])

/** A problem with the severity of its code, or a given one. */
export function problem<C extends RegisterProblemCode>(
  code: C,
  args: RegisterProblemArgs[C],
  severity: 'error' | 'warning' = warnings.has(code) ? 'warning' : 'error',
): RegisterProblem {
  return { code, severity, args } as RegisterProblem
}
