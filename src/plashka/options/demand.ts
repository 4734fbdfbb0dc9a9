import { PlashkaError } from '../error.ts'
import type { Setup } from './setup.ts'

/**
 * What a verb needs: for judging a date, and a publisher or that it is said to be unknown; for
 * mending the publisher itself.
 * @throws PlashkaError without them.
 */
export function demand(
  date: string | undefined,
  { publisher }: Setup,
  to: 'judge' | 'mend' = 'judge',
): asserts date is string {
  if (publisher === undefined || (publisher === 'unknown' && to === 'mend')) {
    throw new PlashkaError(
      'publisher-missing',
      publisher === 'unknown'
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
