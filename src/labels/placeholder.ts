import type { KnownName } from '../register/known-name.ts'
import type { Candidate } from './assess.ts'
import type { Named } from './named.ts'

/** Whether a slot still holds what the blank form has there instead of a name. */
export function isPlaceholder(
  entry: Named,
  { source }: Candidate,
  known: KnownName | undefined,
): boolean {
  // A name may have such marks of its own.
  const own = new Set(known?.forms.flatMap((form) => form.tokens.map((token) => token.norm)))
  if (
    entry.words.some(
      (word) => word.kind === 'mark' && /[[\]{}<>_…]/.test(word.norm) && !own.has(word.norm),
    )
  )
    return true
  const blanks = source.rule.slots[entry.slot]?.placeholders ?? []
  const text = entry.words
    .filter((word) => word.kind === 'word')
    .map((word) => word.norm)
    .join(' ')
  return blanks.some((blank) => {
    const words =
      blank
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length === 0 || words.every((word) => own.has(word))) return false
    return ` ${text} `.includes(` ${words.join(' ')} `)
  })
}
