import type { Reporter } from '../../reporters/reporter.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'
import { type FormatName, formatNames } from './format-names.ts'
import { unknownChoice } from './option-values.ts'

/** The reporter of a format, loaded when it is asked for. */
export const loadReporter = async (name: FormatName): Promise<Reporter> => {
  if (name === 'sarif') return (await import('../../reporters/sarif/sarif.ts')).sarif
  if (name === 'html') return (await import('../../reporters/html/html.ts')).html
  return (await import('../../reporters/small.ts'))[name]
}

/** Formats that show how a finding would be mended. */
const showsMending: ReadonlySet<string> = new Set(['sarif', 'rdjsonl', 'html'])

export const wantsMending = (formats: readonly Format[]): boolean =>
  formats.some(({ name }) => showsMending.has(name))

/** A report asked for: its format, and the file it goes to; undefined is standard output. */
export interface Format {
  readonly name: FormatName
  readonly file: string | undefined
}

/** Whether a report other than the one for a person goes to standard output. */
export const writesToOutput = (formats: readonly Format[]): boolean =>
  formats.some(({ name, file }) => name !== 'pretty' && file === undefined)

const parseFormat = (value: string, words: CliWords): Format => {
  const sign = value.indexOf('=')
  const name = sign === -1 ? value : value.slice(0, sign)
  const file = sign === -1 ? undefined : value.slice(sign + 1)
  const known = formatNames.find((each) => each === name)
  if (known === undefined) throw unknownChoice('--format', name, formatNames, words)
  if (file === '') throw new UsageError(words.formats.noFile(known))
  return { name: known, file }
}

/**
 * Reads every `--format NAME[=FILE]`, and `--json` as one more.
 * @throws UsageError for an unknown format, two for standard output, or two for one file.
 */
export const readFormats = (
  values: readonly string[],
  json: boolean,
  words: CliWords,
): readonly Format[] => {
  const all = [...values.map((value) => parseFormat(value, words))]
  if (json && !all.some(({ name, file }) => name === 'json' && file === undefined))
    all.push({ name: 'json', file: undefined })
  const toOutput = all.filter(({ file }) => file === undefined).map(({ name }) => name)
  const [first, second] = toOutput
  if (first !== undefined && second !== undefined)
    throw new UsageError(words.formats.twoOnOutput(first, second))
  const files = all.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(words.formats.oneFile(twice))
  return all
}
