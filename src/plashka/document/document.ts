import type { Format, ReadOptions } from '../../formats/format.ts'
import { formatFor, formats } from '../../formats/formats.ts'
import { TooDeepError } from '../../formats/too-deep.ts'
import type { Finding } from '../../messages/finding.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Range } from '../../reading/source-map.ts'
import type { Anchors } from '../../text/anchors.ts'
import { decodeUtf8 } from '../../text/utf8.ts'
import { PlashkaError } from '../error.ts'
import type { Setup } from '../options/setup.ts'
import type { DateFrom, DocumentInput, DocumentOptions } from '../types.ts'
import { checkCall } from './check-call.ts'
import { inputProblem } from './input-problem.ts'
import { settleDate } from './settle-date.ts'

/** A document as the verbs take it: read, or with the problem why it cannot be. */
export type Document = ReadDocument | (Opened & Unreadable)

/** A document that was read, in whole or in part. */
export type ReadDocument = Opened & Readable

interface Opened {
  readonly source: string
  readonly path: string | undefined
  readonly formatName: string
  readonly date: string | undefined
  readonly dateFrom: DateFrom | undefined
}

interface Readable {
  readonly format: Format
  readonly reading: Reading
  /** Reads another source as this one was read. */
  readonly readAgain: (source: string) => Reading
  /** The parts of the source that were read, where it was not the whole; see `Format.readExcerpt`. */
  readonly kept?: readonly Range[] | undefined
  readonly problem?: undefined
}

interface Unreadable {
  readonly problem: Finding
}

/**
 * Takes a document apart and reads it. The date comes from the call, else from `data.date` of the
 * file, else from the text itself, else from the instance. `extent`: whether an excerpt will do.
 * @throws PlashkaError on an unknown format name or a malformed date.
 */
export function openDocument(
  input: DocumentInput,
  options: DocumentOptions,
  { date: defaultDate, html, fields, reader }: Pick<Setup, 'date' | 'html' | 'fields' | 'reader'>,
  extent: 'whole' | 'excerpt' = 'whole',
): Document {
  const file = typeof input === 'string' ? { value: input } : input
  checkCall(file, options)
  const { path, data } = file
  const title = options.title ?? (typeof data?.title === 'string' ? data.title : undefined)
  const format = formatFor(options.format, path)
  if (format === undefined && options.format !== undefined) {
    const names = formats.map(({ name }) => name).join(', ')
    throw new PlashkaError(
      'option-unknown',
      `Unknown format "${options.format}"; expected one of ${names}.`,
    )
  }
  const formatName = format?.name ?? /\.([^./\\]+)$/.exec(path ?? '')?.[1] ?? 'unknown'
  const text = decode(file.value)
  const anchors = extent === 'whole' || holdsNul(file.value) ? undefined : reader.anchors
  const read = readOrSay(text, format, formatName, { title, html, fields }, anchors)
  const { date, dateFrom } = settleDate(options.date, data?.date, readingOf(read), defaultDate)
  const source = text ?? ''
  // Named one by one: spreading objects costs more than what it says.
  if (read.problem !== undefined)
    return { source, path, formatName, date, dateFrom, problem: read.problem }
  const { reading, readAgain, kept } = read
  return {
    source,
    path,
    formatName,
    date,
    dateFrom,
    format: read.format,
    reading,
    readAgain,
    kept,
  }
}

function readingOf(read: Readable | Unreadable): Reading | undefined {
  return read.problem === undefined ? read.reading : undefined
}

/** `anchors`: where an excerpt will do, what it is made around. */
function readOrSay(
  text: string | undefined,
  format: Format | undefined,
  formatName: string,
  options: ReadOptions,
  anchors: Anchors | undefined,
): Readable | Unreadable {
  const other = text === undefined ? undefined : format?.otherFormat?.(text)
  if (format === undefined || other !== undefined) {
    return { problem: inputProblem('input-unsupported', { format: other ?? formatName }) }
  }
  if (text === undefined) {
    return { problem: inputProblem('input-not-utf8', { offset: 0, guess: '' }) }
  }
  if (!/[A-Za-zА-яЁё]/.test(text) && !/[^\s\p{Cf}]/u.test(text)) {
    return { problem: inputProblem('input-empty', {}) }
  }
  const readAgain = (source: string): Reading => format.read(source, options)
  try {
    const excerpt = anchors === undefined ? undefined : format.readExcerpt?.(text, options, anchors)
    return excerpt === undefined
      ? { format, reading: readAgain(text), readAgain, kept: undefined }
      : { format, reading: excerpt.reading, readAgain, kept: excerpt.kept }
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error
    return { problem: inputProblem('input-too-deep', { limit: error.limit }) }
  }
}

/** Asked of the bytes, which are searched for it in a twentieth of the time that their text is. */
function holdsNul(value: string | Uint8Array | undefined): boolean {
  return typeof value === 'string' ? value.includes('\0') : value?.includes(0) === true
}

function decode(value: string | Uint8Array | undefined): string | undefined {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : decodeUtf8(value)
}
