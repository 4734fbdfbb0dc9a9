import type { FormStep } from '../../rules/form/compile.ts'
import { type Kinship, kinship } from '../../text/similarity.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * What each difference between a form and a text costs in the alignment. Only the order of these
 * numbers matters: they choose among explanations of one damaged label (was a word replaced, or one
 * dropped and another added?). Whether a label passes is never decided by a cost.
 */

const shortWord = 3

/** The form's step has nothing in the text. */
export function costOfDropping(step: FormStep): number {
  if (step.kind === 'slot') return 0.7
  if (step.kind === 'mark') return 0.25
  return step.norm.length <= shortWord ? 0.6 : 1
}

/** The text's token has nothing in the form. */
export function costOfInserting(token: Token): number {
  if (token.kind === 'quote') return 0.002
  return token.kind === 'mark' ? 0.25 : 0.9
}

/** What a word of the text is to a word of the form, where they do not look the same. */
export function relationOf(step: FormStep, token: Token): Kinship {
  const areWords = step.kind === 'word' && token.kind === 'word'
  const isSame = step.skeleton === token.skeleton
  return areWords && !isSame ? kinship(step.skeleton, token.skeleton) : 'none'
}

/** The text's token stands where the form has this step; `relation` is that of `relationOf`. */
export function costOfMatching(step: FormStep, token: Token, relation: Kinship): number {
  const tolerated = step.tolerance === undefined ? 0 : 0.02
  if (step.norm === token.norm) return tolerated
  if (step.kind === 'mark' || token.kind !== 'word') {
    return step.kind === 'mark' && token.kind === 'mark' ? 0.4 : 3
  }
  if (step.skeleton === token.skeleton) return 0.05 + tolerated
  if (isRunTogether(step.skeleton, token.skeleton)) return 0.7
  if (relation === 'typo') return 0.5
  if (relation === 'inflection') return 0.6
  return step.norm.length <= shortWord ? 1.3 : 1.6
}

/** The next or the previous word of the form was typed without a space. */
function isRunTogether(word: string, found: string): boolean {
  return (
    word.length > shortWord &&
    found.length > word.length + 1 &&
    (found.startsWith(word) || found.endsWith(word))
  )
}

/** A sentence that ends inside a slot almost always means that the label has ended before. */
const sentenceEnd = 4

/** The text's token at `at` is part of a slot's value. */
export function costInSlot(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return 0
  const line = token.startsLine ? 0.02 : 0
  if (token.kind === 'quote') return 0
  if (token.kind === 'word') return 0.01 + line
  switch (token.norm) {
    case '.':
      return isInnerStop(tokens, at) ? 0.05 : sentenceEnd
    case '!':
    case '?':
      return next === undefined || next.spaced ? sentenceEnd : 0.05
    case ',':
      return 0.3
    case ';':
      return 0.6
    case '-':
      return token.spaced ? 0.5 : 0.02
    default:
      return 0.03 + line
  }
}

/** Whether a full stop ends no sentence. */
export function isInnerStop(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]
  if (stop === undefined) return false
  return isAbbreviation(stop, tokens[at - 1], tokens[at + 1]) || isInTitle(tokens, at)
}

/** «И. И. Иванов», «Inc.», «theins.ru»: a full stop that ends no sentence. */
export function isAbbreviation(
  stop: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (next === undefined) return false
  if (!next.spaced) return true
  return (
    previous !== undefined && previous.kind === 'word' && !stop.spaced && previous.norm.length <= 2
  )
}

/** A title in quotation marks has no more words than this on either side of a full stop. */
const longestTitle = 8

/** A full stop between an opening and a closing quotation mark ends no sentence: «Мемо. Ру». */
export function isInTitle(tokens: readonly Token[], at: number): boolean {
  const isQuote = ({ kind }: Token): boolean => kind === 'quote'
  const before = tokens.slice(Math.max(0, at - longestTitle), at).findLast(isQuote)
  const after = tokens.slice(at + 1, at + 1 + longestTitle).find(isQuote)
  return before?.spaced === true && after?.spaced === false
}
