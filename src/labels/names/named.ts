import type { GrammaticalCase } from '../../rules/types.ts'
import type { Token } from '../../text/tokens.ts'
import type { Fill } from './slots.ts'

/** A filled slot with the words that stand in it. */
export interface Named extends Fill {
  readonly slot: string
  readonly case: GrammaticalCase
  /** The value without quotation marks, whose kind is free. */
  readonly words: readonly Token[]
  /** For each of `words` its index among the tokens. */
  readonly indices: readonly number[]
}

/** The blank form has the name in brackets; a name that kept them is still the name. */
export function withoutBrackets(entry: Named): Named {
  const { words, indices } = entry
  const inner = words.slice(1, -1)
  const isBracketed = words[0]?.norm === '(' && words.at(-1)?.norm === ')'
  if (!isBracketed || inner.length === 0 || inner.some((word) => /^[()]$/.test(word.norm)))
    return entry
  const kept = indices.slice(1, -1)
  const from = (indices[0] ?? entry.from) + 1
  return { ...entry, from, to: indices.at(-1) ?? entry.to, words: inner, indices: kept }
}
