import type { Rule } from '../../rules/types.ts'
import { skeleton } from '../../text/fold.ts'
import { lettersOrDigits } from '../../text/letters.ts'
import { onceFor } from '../../text/once-for.ts'
import { kinship } from '../../text/similarity.ts'
import type { Token } from '../../text/tokens.ts'
import { countWords, type TokenRange } from '../around/sentences.ts'
import type { Candidate } from '../assess.ts'
import type { DeviationMaker } from './deviation-maker.ts'

/** The words of all forms of a rule, folded. */
const wordsOf = onceFor((rule: Rule): ReadonlySet<string> => {
  const texts = rule.editions.flatMap(({ forms }) => forms.map(({ text }) => text))
  return new Set(texts.flatMap((text) => skeleton(text).match(lettersOrDigits) ?? []))
})

/**
 * What the form has in the place of the words before a label, where these have replaced it: a single
 * word, or the beginning of another edition put before the end of this one. Nobody's own text is
 * lost by taking them out. Undefined where they were added.
 */
export function replacedOpening(
  { source, tokens, moves, around }: Candidate,
  make: DeviationMaker,
): string | undefined {
  const kept = moves.findIndex(({ kind }) => kind !== 'drop')
  const steps = moves
    .slice(0, kept)
    .flatMap((move) => ('step' in move ? (source.form.steps[move.step] ?? []) : []))
  if (!steps.some(({ kind }) => kind === 'word')) return undefined
  const isOne = countWords(tokens, around.leading) === 1
  return isOne || areOfRule(source.rule, tokens, around.leading) ? make.spell(steps) : undefined
}

function areOfRule(rule: Rule, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const known = wordsOf(rule)
  return tokens.slice(from, to).every(({ kind, skeleton: word }) => {
    return kind !== 'word' || known.has(word) || [...known].some((one) => isForm(one, word))
  })
}

function isForm(known: string, word: string): boolean {
  return kinship(known, word) !== 'none'
}
