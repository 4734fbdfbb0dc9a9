import type { Register } from '../agent.ts'
import { makeRegister } from '../snapshot.ts'
import { type FoundFile, problem, type RegisterProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Table } from './table.ts'

export interface ImportOptions {
  /** Where the register comes from: an address or the name of a file. */
  readonly source: string
  /** When it was taken, ISO 8601 in UTC. */
  readonly retrieved: string
  /** Day the register is of, `YYYY-MM-DD`, where the file itself does not say. */
  readonly published?: string | undefined
  /** The snapshot before this one: an import that lost much against it is refused. */
  readonly former?: Register | undefined
  /** Take an import that lost much all the same. */
  readonly acceptLoss?: boolean | undefined
}

export interface Imported {
  /** Undefined when one of the problems is an error: half a register is none. */
  readonly register: Register | undefined
  readonly problems: readonly RegisterProblem[]
}

/** An import may have this share of the former entries at least; the excluded stay in it. */
const leastShare = 0.75

/**
 * Turns an export of the register into a snapshot. In: the bytes of the .xlsx or of the API's
 * JSON, or that JSON parsed. Never throws on bad input: what is wrong comes back as problems.
 * @throws RangeError when `retrieved` is no time.
 */
export async function importRegister(input: unknown, options: ImportOptions): Promise<Imported> {
  if (Number.isNaN(Date.parse(options.retrieved)))
    throw new RangeError(`retrieved must be an ISO 8601 time, not ${options.retrieved}`)
  const retrieved = new Date(options.retrieved).toISOString()
  const table = input instanceof Uint8Array ? await readBytes(input) : readJson(input)
  if (hasError(table.problems)) return { register: undefined, problems: table.problems }
  // A day more: in the east of Russia it is tomorrow already.
  const tomorrow = new Date(Date.parse(retrieved) + 86_400_000).toISOString().slice(0, 10)
  const { agents, problems } = readEntries(table.entries, tomorrow)
  const all = [...table.problems, ...problems]
  if (agents.length === 0) {
    if (!hasError(all)) all.push(problem('no-entries', {}))
    return { register: undefined, problems: all }
  }
  const register = makeRegister(agents, withPublished(options, retrieved, table.published))
  all.push(...compare(register, options))
  return { register: hasError(all) ? undefined : register, problems: all }
}

const hasError = (problems: readonly RegisterProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error')

function withPublished(options: ImportOptions, retrieved: string, own: string | undefined) {
  const published = own ?? options.published
  return { source: options.source, retrieved, ...(published === undefined ? {} : { published }) }
}

function compare(register: Register, { former, acceptLoss }: ImportOptions): RegisterProblem[] {
  if (former === undefined) return []
  const problems: RegisterProblem[] = []
  const before = former.counts.entries
  const after = register.counts.entries
  if (after < before * leastShare)
    problems.push(
      problem('entries-lost', { before, after }, acceptLoss === true ? 'warning' : 'error'),
    )
  const [then, now] = [former.published, register.published]
  if (then !== undefined && now !== undefined && now < then)
    problems.push(problem('older', { before: then, after: now }))
  return problems
}

async function readBytes(bytes: Uint8Array): Promise<Table> {
  const refused = (found: RegisterProblem): Table => ({ entries: [], problems: [found] })
  if (bytes.length === 0) return refused(problem('file-empty', {}))
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(notRegister('xls'))
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refused(notRegister('pdf'))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    // Pages of errors in an old encoding are pages all the same.
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).trim()
    return refused(notRegister(start.startsWith('<') ? 'html' : 'binary'))
  }
  if (text === '') return refused(problem('file-empty', {}))
  if (text.startsWith('<')) return refused(notRegister('html'))
  try {
    return readJson(JSON.parse(text))
  } catch (error) {
    if (/^[[{]/u.test(text))
      return refused(problem('file-broken', { detail: `JSON: ${(error as Error).message}` }))
    return refused(notRegister(text.includes('\0') ? 'binary' : 'text'))
  }
}

const notRegister = (found: FoundFile) => problem('not-a-register', { found })

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)
