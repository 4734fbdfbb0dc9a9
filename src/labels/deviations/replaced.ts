import { skeleton } from '../../text/fold.ts'
import { lettersOrDigits } from '../../text/letters.ts'
import type { Deviation } from '../label.ts'

/** More words than this in the place of one are an addition, and the one is missing as well. */
const mostWords = 2

/**
 * A word that is missing where another was added has been replaced by it: «ИЛИ» for «ЛИБО». One
 * deviation, not two. `around`: what was added before or after the label, which replaces nothing;
 * `source`: the text the offsets are of.
 */
export function joinReplaced(
  deviations: readonly Deviation[],
  around: readonly Deviation[],
  source: string,
): Deviation[] {
  const result = [...deviations]
  for (const added of deviations) {
    if (!isReplacement(added) || around.includes(added)) continue
    const lost = result.findIndex(
      (other) => other.code === 'word-dropped' && isBeside(other, added, source),
    )
    const dropped = result[lost]
    if (dropped === undefined || !isReplaced(dropped, added)) continue
    const { start, end, actual } = added
    const { expected } = dropped
    const args = { actual, expected }
    const changed: Deviation = { code: 'word-changed', start, end, actual, expected, args }
    result.splice(result.indexOf(added), 1, changed)
    result.splice(lost, 1)
  }
  return result
}

function isReplacement({ code, args, actual }: Deviation): boolean {
  if (code !== 'word-inserted' || countWords(actual) > mostWords) return false
  // A negation is told as one, whatever it stands in the place of.
  return !args.negation
}

/** Words that were added beside the missing one itself have not replaced it. */
function isReplaced({ expected }: Deviation, { actual }: Deviation): boolean {
  if (countWords(expected) > mostWords) return false
  return !` ${skeleton(actual)} `.includes(` ${skeleton(expected)} `)
}

/** Whether a missing word belongs right before or right behind an added one. */
function isBeside(lost: Deviation, { start, end }: Deviation, source: string): boolean {
  if (lost.start >= end) return source.slice(end, lost.start).trim() === ''
  return lost.start <= start && source.slice(lost.start, start).trim() === ''
}

function countWords(text: string): number {
  return text.match(lettersOrDigits)?.length ?? 0
}
