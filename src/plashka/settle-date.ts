import type { Reading } from '../reading/reading.ts'
import { checkDate } from './check-date.ts'
import { PlashkaError } from './error.ts'
import type { Setup } from './setup.ts'
import type { DateFrom } from './types.ts'

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

/**
 * What a verb needs: for judging a date, and a publisher or that it is said to be unknown; for
 * mending the publisher itself.
 * @throws PlashkaError without them.
 */
export function demand(
  date: string | undefined,
  { publisher, isPublisherUnknown }: Setup,
  to: 'judge' | 'mend' = 'judge',
): asserts date is string {
  if (publisher === undefined && !(isPublisherUnknown && to === 'judge')) {
    throw new PlashkaError(
      'publisher-missing',
      isPublisherUnknown
        ? 'The publisher is unknown, and whose label to write must be known; give publisher: { role, name }.'
        : "No publisher: give publisher: { role, name }, or publisher: 'unknown' to judge only the labels that are there.",
    )
  }
  if (date === undefined) {
    throw new PlashkaError(
      'date-missing',
      'No date: the core has no clock, so the date a text is judged on must be given as YYYY-MM-DD, in the option date or in the text.',
    )
  }
}
