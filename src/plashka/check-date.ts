import { isDay } from '../text/is-day.ts'
import { PlashkaError } from './error.ts'

/** @throws PlashkaError on what is no day of the calendar. */
export function checkDate(date: string, what: string): void {
  if (isDay(date)) return
  throw new PlashkaError(
    'date-invalid',
    `${what} is "${date}"; expected a day that exists, as YYYY-MM-DD.`,
  )
}
