import type { Finding } from '../messages/finding.ts'
import type { Setup } from './setup.ts'

/** Says that nobody named the publisher, so that a result without errors is not taken for clean. */
export function unknownPublisher({ isPublisherUnknown }: Setup): Finding[] {
  if (!isPublisherUnknown) return []
  return [
    {
      code: 'publisher-unknown',
      rule: 'plashka/input',
      severity: 'info',
      start: 0,
      end: 0,
      actual: '',
      expected: undefined,
      args: {},
    },
  ]
}
