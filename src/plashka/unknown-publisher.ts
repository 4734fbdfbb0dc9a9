import type { Finding } from '../messages/finding.ts'
import { inputProblem } from './document/input-problem.ts'
import type { Setup } from './options/setup.ts'

/** Says that nobody named the publisher, so that a result without errors is not taken for clean. */
export function unknownPublisher({ publisher }: Setup): Finding[] {
  if (publisher !== 'unknown') return []
  return [{ ...inputProblem('publisher-unknown', {}), severity: 'info' }]
}
