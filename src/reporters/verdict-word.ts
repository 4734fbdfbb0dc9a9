import type { Language } from '../messages/sentence.ts'
import { signVerdictWords, verdictWords } from '../messages/verdicts.ts'
import type { RuleVerdict } from '../plashka.ts'
import { isBeside } from '../rules/edition.ts'
import type { Rule } from '../rules/types.ts'

/** Ids of the rules whose label is a sign beside another rule's, such as «18+». */
export const signsIn = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.filter(isBeside).map(({ id }) => id))

/** A verdict in words: of a sign nobody says that it is a label. */
export const verdictWord = (
  { rule, verdict }: RuleVerdict,
  language: Language,
  signs: ReadonlySet<string> | undefined,
): string => {
  const own: Partial<Record<RuleVerdict['verdict'], string>> = signVerdictWords[language]
  const word = verdictWords[language][verdict]
  return signs?.has(rule) === true ? (own[verdict] ?? word) : word
}
