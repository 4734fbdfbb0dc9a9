import type { Finding } from '../messages/finding.ts'
import type { Reading, UnreadField } from '../reading/reading.ts'
import type { DateFrom } from './types.ts'

/**
 * Says of fields that were named for the title or the date, and are there, that they give none. A
 * date nobody had to look for is not missed.
 */
export function fieldFindings(
  { source, unread = [] }: Pick<Reading, 'source' | 'unread'>,
  dateFrom: DateFrom | undefined,
): Finding[] {
  const isGiven = dateFrom === 'option' || dateFrom === 'data'
  return unread
    .filter(({ of }) => of !== 'date' || !isGiven)
    .map((field) => {
      const start = placeOf(source, field)
      const end = start + (start === 0 ? 0 : field.value.length)
      return {
        code: 'field-unreadable',
        rule: 'plashka/input',
        severity: 'warning',
        start,
        end,
        actual: source.slice(start, end),
        expected: undefined,
        args: field,
      }
    })
}

/** Where the value of a field stands: behind its name, in the same line; else 0, the whole text. */
function placeOf(source: string, { name, value }: UnreadField): number {
  const key = name.slice(name.lastIndexOf('.') + 1)
  for (let at = source.indexOf(key); at !== -1; at = source.indexOf(key, at + 1)) {
    const rest = source.slice(at + key.length, at + key.length + value.length + 100)
    const line = rest.split(/[\r\n]/, 1)[0] ?? ''
    const found = /^["']?\s*[:=]/.test(line) ? line.indexOf(value) : -1
    if (found !== -1) return at + key.length + found
  }
  return 0
}
