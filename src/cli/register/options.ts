import type { Language } from '../../messages/sentence.ts'
import { readDay } from '../program/option-values.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'

/** What commander hands over, by the names of the options. */
export interface RawRegisterOptions {
  readonly config?: string
  readonly json?: boolean
  readonly register?: string
  readonly date?: string
  readonly out?: string
  readonly force?: boolean
  readonly published?: string
  readonly url?: string
  readonly ca?: string
  readonly timeout?: string
  readonly retries?: string
}

/** Options of the commands of `plashka register`; each command takes some of them. */
export interface RegisterOptions {
  readonly config: string | undefined
  readonly json: boolean
  /** The language asked for; undefined leaves it to the configuration. */
  readonly language: Language | undefined
  /** The snapshot to read. */
  readonly register: string | undefined
  /** Day to look at, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** Where the snapshot is to be written. */
  readonly out: string | undefined
  readonly force: boolean
  /** Day the register is of, where its file does not say. */
  readonly published: string | undefined
  /** Address the register is fetched from. */
  readonly url: string | undefined
  /** File of certificates to trust. */
  readonly ca: string | undefined
  /** Seconds that a silent server is waited for. */
  readonly timeout: number
  readonly retries: number
}

const readNumber = (
  option: string,
  value: string | undefined,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
  words: CliWords,
): number => {
  const number = value === undefined ? usual : /^\d+$/u.test(value) ? Number(value) : -1
  if (number < least || number > most)
    throw new UsageError(words.register.update.badNumber(option, value ?? '', least, most))
  return number
}

/** @throws UsageError for a number out of its range, or a day that no calendar has. */
export const readRegisterOptions = (
  raw: RawRegisterOptions,
  language: Language | undefined,
  words: CliWords,
): RegisterOptions => ({
  config: raw.config,
  json: raw.json === true,
  language,
  register: raw.register,
  date: readDay('--date', raw.date, words),
  out: raw.out,
  force: raw.force === true,
  published: readDay('--published', raw.published, words),
  url: raw.url,
  ca: raw.ca,
  timeout: readNumber('--timeout', raw.timeout, { least: 1, most: 3600, usual: 60 }, words),
  retries: readNumber('--retries', raw.retries, { least: 0, most: 20, usual: 3 }, words),
})
