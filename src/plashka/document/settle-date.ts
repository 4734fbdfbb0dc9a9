import type { Reading } from '../../reading/reading.ts'
import { checkDate } from '../options/check-date.ts'
import type { DateFrom } from '../types.ts'

/** Finds the date a text is judged on, in the order of precedence. @throws PlashkaError on a malformed one. */
export function settleDate(
  option: string | undefined,
  data: unknown,
  reading: Reading | undefined,
  fallback: string | undefined,
): { date: string | undefined; dateFrom: DateFrom | undefined } {
  if (option !== undefined) {
    checkDate(option, 'date')
    return { date: option, dateFrom: 'option' }
  }
  // An empty field of front matter is null.
  if (data !== undefined && data !== null) {
    checkDate(data, 'data.date')
    return { date: data, dateFrom: 'data' }
  }
  // Days that a text gives itself, and that of the instance, were checked where they were found.
  const own = reading?.date
  if (own !== undefined) return { date: own.value, dateFrom: own.from }
  return { date: fallback, dateFrom: fallback === undefined ? undefined : 'default' }
}
