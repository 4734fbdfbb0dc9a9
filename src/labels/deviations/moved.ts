import { skeleton } from '../../text/fold.ts'
import { lettersOrDigits } from '../../text/letters.ts'
import type { Deviation } from '../label.ts'

/**
 * Words that are missing in one place of a label and added in another only changed places:
 * one deviation, reported where they were found.
 */
export function joinMoved(deviations: readonly Deviation[]): Deviation[] {
  const result = [...deviations]
  for (const added of deviations) {
    if (added.code !== 'word-inserted') continue
    const lost = result.findIndex(
      (other) => other.code === 'word-dropped' && words(other.expected) === words(added.actual),
    )
    if (lost === -1) continue
    result.splice(lost, 1)
    const { start, end, actual } = added
    const moved: Deviation = {
      code: 'word-order',
      start,
      end,
      actual,
      expected: '',
      args: { words: actual },
    }
    result.splice(result.indexOf(added), 1, moved)
  }
  return result
}

function words(text: string): string {
  return (skeleton(text).match(lettersOrDigits) ?? []).join(' ')
}
