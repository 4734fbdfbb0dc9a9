import type { FindingArgs, FindingCode } from './finding.ts'

/** A finding in words: what was found, what was expected, what to do; `note` is background. */
export interface Words {
  readonly reason: string
  readonly note?: string
}

/** One language. A finding code without its words does not compile. */
export type WordTable = {
  readonly [C in FindingCode]: (args: FindingArgs[C]) => Words
}

/** Formats of subtitles: of these there is more to say than that they are not supported. */
export const subtitles: ReadonlySet<string> = new Set(['srt', 'vtt'])

/** A format of data that a text may be kept in: saved as plain text it is no text either. */
export const isData = (format: string): boolean => format.toLowerCase() === 'json'

const longest = 120

/** Puts a text on one line: line ends and runs of spaces become one space. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/**
 * Makes a quoted text fit a sentence: line ends become spaces, a long text is cut in the middle,
 * because the beginning and the end are what an editor recognises it by.
 */
export const oneLine = (text: string): string => {
  const whole = flat(text)
  const letters = [...whole]
  if (letters.length <= longest) return whole
  const half = Math.floor(longest / 2)
  return `${letters.slice(0, half).join('')} … ${letters.slice(-half).join('')}`
}

/** Megabytes to a tenth, rounded up, so that what is over a limit also reads so. */
export const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10)

/** How many words a text has; at least one, so that a lone sign is counted too. */
export const countWords = (text: string): number => {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return Math.max(1, words.length)
}

/** Takes apart the detail of a conflict over a case: `name: case`. */
export const nameAndCase = (detail: string): { readonly name: string; readonly wanted: string } => {
  const at = detail.lastIndexOf(': ')
  return at === -1
    ? { name: detail, wanted: '' }
    : { name: detail.slice(0, at), wanted: detail.slice(at + 2) }
}

/** Splits `YYYY-MM-DD`; anything else is left to stand as it is. */
export const dateParts = (date: string) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  if (match === null) return undefined
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
