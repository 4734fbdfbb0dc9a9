import { keyIn } from '../formats/fields.ts'
import type { Finding } from '../messages/finding.ts'
import type { Reading, UnreadField } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
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
      const { start, end } = placeOf(source, field)
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

/**
 * Where the value of a field stands: behind its name, in the same line; else the beginning of the
 * text. Of front matter that could not be read the name itself is shown.
 */
function placeOf(source: string, { name, value, unparsed }: UnreadField): Range {
  const key = keyIn(source, name, (line) => line.includes(value))
  if (key === undefined) return { start: 0, end: 0 }
  if (unparsed !== undefined) return key
  const start = source.indexOf(value, key.end)
  return { start, end: start + value.length }
}
