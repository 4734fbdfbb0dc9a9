import type { KnownName } from '../../register/known-name.ts'
import { lettersOrDigits } from '../../text/letters.ts'
import type { Candidate } from '../assess.ts'
import type { Named } from './named.ts'

/**
 * Whether a slot still holds what the blank form has there instead of a name. `actual` is what
 * stands there, as it is written.
 */
export function isPlaceholder(
  entry: Named,
  { source }: Candidate,
  known: KnownName | undefined,
  actual: string,
): boolean {
  // No name is without a letter: dots, a dash or asterisks stand for one.
  if (!entry.words.some(({ kind }) => kind === 'word')) return true
  const hasDots = /…|\.{3}/u
  if (hasDots.test(actual) && !known?.forms.some(({ text }) => hasDots.test(text))) return true
  // A name may have such marks of its own.
  const own = new Set(known?.forms.flatMap((form) => form.tokens.map((token) => token.norm)))
  if (
    entry.words.some(
      (word) => word.kind === 'mark' && /[[\]{}<>_]/.test(word.norm) && !own.has(word.norm),
    )
  )
    return true
  const blanks = source.rule.slots[entry.slot]?.placeholders ?? []
  const norms = entry.words.filter((word) => word.kind === 'word').map((word) => word.norm)
  // Crosses in the letters of either alphabet, or an N; two of them in a name may be a number.
  const crossed = norms.length === 1 ? /^(?:x+|х+|n+)$/u : /^(?:x{3,}|х{3,}|n{3,})$/u
  if (norms.some((norm) => crossed.test(norm) && !own.has(norm))) return true
  const text = norms.join(' ')
  return blanks.some((blank) => {
    const words = blank.toLowerCase().replaceAll('ё', 'е').match(lettersOrDigits) ?? []
    if (words.length === 0 || words.every((word) => own.has(word))) return false
    return ` ${text} `.includes(` ${words.join(' ')} `)
  })
}
