import type { Token } from '../../text/tokens.ts'
import { readExactly } from '../companions/exact.ts'
import type { LabelForm } from '../reader.ts'
import { isMark } from './mark-kinds.ts'
import { hasWord, type TokenRange } from './sentences.ts'

/** Where a companion, such as an age mark, that begins at `index` ends; -1 where none does. */
export function companionEnd(
  tokens: readonly Token[],
  index: number,
  companions: readonly LabelForm[],
): number {
  return Math.max(-1, ...companions.map(({ form }) => readExactly(form, tokens, index)))
}

/** The companion that ends just before `index`, an opening bracket included. */
export function companionBefore(
  tokens: readonly Token[],
  index: number,
  lineStart: number,
  companions: readonly LabelForm[],
): TokenRange | undefined {
  for (let from = Math.max(lineStart, index - 8); from < index; from++) {
    const to = companionEnd(tokens, from, companions)
    if (to === -1 || to > index) continue
    if (!hasWord(tokens, to, index))
      return { from: isMark(tokens[from - 1], 'opening') ? from - 1 : from, to }
  }
  return undefined
}

/** Behind a companion that stands right after `index`, with the marks that end it; else `index`. */
export function skipCompanionsAfter(
  tokens: readonly Token[],
  index: number,
  lineEnd: number,
  companions: readonly LabelForm[],
): number {
  for (let from = index; from < Math.min(lineEnd, index + 3); from++) {
    const to = companionEnd(tokens, from, companions)
    if (to !== -1) {
      let end = to
      while (end < lineEnd && isMark(tokens[end], 'stop', 'closing')) end++
      return end
    }
    if (tokens[from]?.kind === 'word') return index
  }
  return index
}

/** «*18+»: the mark is that of the age mark. */
export function touchesCompanion(
  tokens: readonly Token[],
  index: number,
  companions: readonly LabelForm[],
): boolean {
  const next = tokens[index + 1]
  return next?.spaced === false && companionEnd(tokens, index + 1, companions) !== -1
}
