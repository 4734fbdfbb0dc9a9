import type { Format } from '../formats/format.ts'
import { formatFor, formats } from '../formats/formats.ts'
import type { Finding, FindingArgs, FindingCode } from '../messages/finding.ts'
import { PlashkaError } from './error.ts'
import { checkDate } from './setup.ts'
import type { DocumentInput, DocumentOptions } from './types.ts'

/** A document as the verbs take it; `problem` where it cannot be judged. */
export interface Document {
  readonly source: string
  readonly path: string | undefined
  readonly format: Format | undefined
  readonly formatName: string
  readonly date: string | undefined
  readonly title: string | undefined
  readonly problem: Finding | undefined
}

/**
 * Takes a document apart. The date comes from the call, else from `data.date` of the file, else
 * from the instance. Throws PlashkaError on an unknown format name or a malformed date.
 */
export function openDocument(
  input: DocumentInput,
  options: DocumentOptions,
  defaultDate: string | undefined,
): Document {
  const file = typeof input === 'string' ? { value: input } : input
  const { path, data } = file
  const given = options.date ?? (typeof data?.date === 'string' ? data.date : undefined)
  const date = given ?? defaultDate
  if (date !== undefined) checkDate(date, 'date')
  const title = options.title ?? (typeof data?.title === 'string' ? data.title : undefined)
  const format = formatFor(options.format, path)
  if (format === undefined && options.format !== undefined) {
    const names = formats.map(({ name }) => name).join(', ')
    throw new PlashkaError(
      'option-unknown',
      `Unknown format "${options.format}"; expected one of ${names}.`,
    )
  }
  const text = decode(file.value)
  const source = text ?? ''
  const formatName = format?.name ?? /\.([^./\\]+)$/.exec(path ?? '')?.[1] ?? 'unknown'
  const problem =
    format === undefined
      ? inputProblem('input-unsupported', { format: formatName })
      : text === undefined
        ? inputProblem('input-not-utf8', { offset: 0, guess: '' })
        : source.replace(/[\s\p{Cf}]+/gu, '') === ''
          ? inputProblem('input-empty', {})
          : undefined
  return { source, path, format, formatName, date, title, problem }
}

function decode(value: string | Uint8Array | undefined): string | undefined {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
  } catch {
    // The decoder's only error is that the bytes are not UTF-8; it becomes a finding.
    return undefined
  }
}

function inputProblem<C extends FindingCode>(code: C, args: FindingArgs[C]): Finding {
  return {
    code,
    rule: 'plashka/input',
    severity: 'error',
    start: 0,
    end: 0,
    actual: '',
    expected: undefined,
    args,
  }
}
