import type { Language } from '../../messages/sentence.ts'
import type { Publisher } from '../../register/publisher.ts'
import { roles } from '../../rules/types.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'
import { type Format, readFormats } from './formats.ts'
import { readChoice, readDay } from './option-values.ts'

/** What commander hands over, by the names of the options. */
export interface RawOptions {
  readonly stdinFilename?: string
  readonly date?: string
  readonly config?: string
  readonly json?: boolean
  /** False after `--no-ignore`. */
  readonly ignore?: boolean
  readonly format?: readonly string[]
  readonly quiet?: boolean
  readonly all?: boolean
  readonly maxWarnings?: string
  readonly dryRun?: boolean
  readonly title?: string
  readonly role?: string
  readonly agent?: string
  readonly name?: string
  readonly instrumental?: string
  readonly genitive?: string
  readonly included?: string
  readonly write?: boolean
  readonly check?: boolean
  readonly output?: boolean
  readonly register?: string
  readonly printConfig?: string
  /** False after `--no-progress`. */
  readonly progress?: boolean
  /** Undefined unless said either way. */
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/** The publisher as far as the command line names it; laid over the configuration's. */
export type PublisherFlags = Partial<
  Pick<Publisher, 'role' | 'agent' | 'name' | 'instrumental' | 'genitive' | 'included'>
>

export interface Options {
  readonly files: readonly string[]
  readonly stdinFilename: string | undefined
  readonly date: string | undefined
  readonly config: string | undefined
  /** Whether `.gitignore` and `.plashkaignore` count. */
  readonly ignore: boolean
  /** The reports asked for; none means one for a person, on standard output. */
  readonly formats: readonly Format[]
  readonly quiet: boolean
  /** Whether the report for a person tells of every text, however many there are. */
  readonly all: boolean
  readonly maxWarnings: number | undefined
  readonly dryRun: boolean
  readonly title: string | undefined
  readonly publisher: PublisherFlags
  /** The file of the register's snapshot. */
  readonly register: string | undefined
  readonly write: boolean
  readonly check: boolean
  readonly output: boolean
  /** Whether a long run may tell how far it has come. */
  readonly progress: boolean
  /** Where the answers of earlier runs are kept, if the place was named; undefined keeps none. */
  readonly cache: { readonly place: string | undefined } | undefined
  /** The language asked for; undefined leaves it to the configuration. */
  readonly language: Language | undefined
}

const readPublisher = (raw: RawOptions, words: CliWords): PublisherFlags => {
  const included = readDay('--included', raw.included, words)
  return {
    ...(raw.role === undefined ? {} : { role: readChoice('--role', raw.role, roles, words) }),
    ...(raw.agent === undefined ? {} : { agent: raw.agent }),
    ...(raw.name === undefined ? {} : { name: raw.name }),
    ...(raw.instrumental === undefined ? {} : { instrumental: raw.instrumental }),
    ...(raw.genitive === undefined ? {} : { genitive: raw.genitive }),
    ...(included === undefined ? {} : { included }),
  }
}

const readCount = (option: string, value: string | undefined, words: CliWords) => {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(words.formats.badCount(option, value))
  return Number(value)
}

/** Naming the place asks for the cache; `--no-cache` has the last word. */
const readCacheOptions = ({ cache, cacheLocation }: RawOptions): Options['cache'] =>
  (cache ?? cacheLocation !== undefined) ? { place: cacheLocation } : undefined

const readFiles = (files: readonly string[], raw: RawOptions, words: CliWords) => {
  if (raw.stdinFilename === undefined) {
    if (files.length === 0) throw new UsageError(words.errors.noFiles)
    return files
  }
  if (files.some((file) => file !== '-')) throw new UsageError(words.errors.stdinAndFiles)
  return ['-']
}

/** Which options of `inject` exclude each other. */
const refuseContradictions = (
  files: readonly string[],
  raw: RawOptions,
  formats: readonly Format[],
  words: CliWords,
) => {
  const exclusive = [
    ['--write', raw.write],
    ['--check', raw.check],
    ['--output', raw.output],
  ] as const
  const given = exclusive.filter(([, isGiven]) => isGiven === true).map(([name]) => name)
  // A check may show what it would change; all else excludes each other.
  const all = raw.dryRun === true && raw.check !== true ? [...given, '--dry-run'] : given
  const [first, second] = all
  if (first !== undefined && second !== undefined)
    throw new UsageError(words.errors.together(first, second))
  const report = formats.find(({ name, file }) => name !== 'pretty' && file === undefined)
  const change = raw.output === true ? '--output' : '--dry-run'
  if (report !== undefined && (raw.output === true || raw.dryRun === true)) {
    const name = raw.json === true && report.name === 'json' ? '--json' : `--format ${report.name}`
    throw new UsageError(words.errors.together(change, name))
  }
  if (raw.write === true && files.includes('-')) throw new UsageError(words.errors.stdinNotWritten)
}

/**
 * Checks what the parser cannot: dates, choices, and options that exclude each other.
 * @throws UsageError in the language of `words`.
 */
export const readOptions = (
  named: readonly string[],
  raw: RawOptions,
  language: Language | undefined,
  words: CliWords,
): Options => {
  const files = readFiles(named, raw, words)
  const formats = readFormats(raw.format ?? [], raw.json === true, words)
  refuseContradictions(files, raw, formats, words)
  return {
    files,
    stdinFilename: raw.stdinFilename,
    date: readDay('--date', raw.date, words),
    config: raw.config,
    ignore: raw.ignore !== false,
    formats,
    quiet: raw.quiet === true,
    all: raw.all === true,
    maxWarnings: readCount('--max-warnings', raw.maxWarnings, words),
    dryRun: raw.dryRun === true,
    title: raw.title,
    publisher: readPublisher(raw, words),
    register: raw.register,
    write: raw.write === true,
    check: raw.check === true,
    output: raw.output === true,
    progress: raw.progress !== false,
    cache: readCacheOptions(raw),
    language,
  }
}
