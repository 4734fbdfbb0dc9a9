import type { UnreadField } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { isDay } from '../text/is-day.ts'

/**
 * Names under which documents give their headline and their day of publication: keys of front
 * matter, names of `meta`, keys of JSON-LD, `itemprop`. The first that says something counts.
 */
export interface FieldNames {
  readonly title?: readonly string[] | undefined
  readonly date?: readonly string[] | undefined
}

/** What the named fields give: of each kind the first that can be read, and the first that cannot. */
export interface FieldValue {
  readonly value?: string
  readonly unread?: UnreadField
}

const longest = 60
/** As much of a line is looked at as a value that is shown can need. */
const longestLine = longest + 100

/** Reads the first of the named fields that says something. `read` gives what stands there. */
export function fieldValue(
  of: 'title' | 'date',
  names: readonly string[],
  read: (name: string) => unknown,
): FieldValue {
  let unread: UnreadField | undefined
  for (const name of names) {
    const found = read(name)
    const value = of === 'date' ? dayIn(found) : titleIn(found)
    if (value !== undefined) return { value }
    const isEmpty = found === undefined || found === null || `${found}`.trim() === ''
    if (!isEmpty) unread ??= { of, name, value: shown(found) }
  }
  return unread === undefined ? {} : { unread }
}

/** The day as it is written, `2026-02-12…`, `2026/02/12…` or `12.02.2026…`: time and zone do not move it. */
export function dayIn(value: unknown): string | undefined {
  const text = value instanceof Date ? isoOf(value) : typeof value === 'string' ? value : ''
  const iso = /^\s*(\d{4})([-/])(\d{2})\2(\d{2})(?![\d/-])/.exec(text)
  const local = iso ? null : /^\s*(\d{2})\.(\d{2})\.(\d{4})(?![\d.])/.exec(text)
  const day = iso
    ? `${iso[1]}-${iso[3]}-${iso[4]}`
    : local
      ? `${local[3]}-${local[2]}-${local[1]}`
      : undefined
  return day !== undefined && isDay(day) ? day : undefined
}

/**
 * Where the key of a field stands in the source of front matter or of JSON, the last part of it
 * where it leads into a map: undefined where it does not. `holds` looks at the rest of its line.
 */
export function keyIn(
  source: string,
  name: string,
  holds: (line: string) => boolean = () => true,
): Range | undefined {
  const key = name.slice(name.lastIndexOf('.') + 1)
  if (key === '') return undefined
  for (let start = source.indexOf(key); start !== -1; start = source.indexOf(key, start + 1)) {
    const end = start + key.length
    const line = source.slice(end, end + longestLine).split(/[\r\n]/, 1)[0] ?? ''
    const isWhole = start === 0 || /[\s"'.,{]/.test(source[start - 1] ?? '')
    if (isWhole && /^["']?\s*[:=]/.test(line) && holds(line)) return { start, end }
  }
  return undefined
}

function titleIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

function shown(value: unknown): string {
  const text = typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Of what is no moment at all a date of TOML throws. */
function isoOf(value: Date): string {
  return Number.isNaN(value.getTime()) ? '' : value.toISOString()
}
