import { isDay } from '../../text/is-day.ts'
import { PlashkaError } from '../error.ts'

/** @throws PlashkaError on what is no day of the calendar. */
export function checkDate(date: unknown, what: string): asserts date is string {
  if (typeof date === 'string' && isDay(date)) return
  const found =
    date instanceof Date
      ? `${what} is a Date, which is another day in another time zone;`
      : `${what} is "${String(date)}";`
  throw new PlashkaError('date-invalid', `${found} expected a day that exists, as YYYY-MM-DD.`)
}
