import type { Language } from '../messages/sentence.ts'
import { findingCodes } from '../rules/finding-codes.ts'
import type { Rule } from '../rules/types.ts'
import { explainCode } from './explain-code.ts'
import { explainRule } from './explain-rule.ts'
import { explainTolerated } from './explain-tolerated.ts'
import type { Explanation } from './explanation.ts'

/** Everything that can be explained: rules, finding codes, and what rules tolerate by own names. */
export const explainable = (rules: readonly Rule[]): readonly string[] => [
  ...new Set([
    ...rules.map(({ id }) => id),
    ...findingCodes,
    ...rules.flatMap(({ editions }) =>
      editions.flatMap(({ tolerated }) => tolerated.map(({ code }) => code)),
    ),
  ]),
]

/** Explains a rule by its id, or a finding by its code; undefined where there is no such name. */
export const explain = (
  name: string,
  rules: readonly Rule[],
  lang: Language,
): Explanation | undefined => {
  const rule = rules.find(({ id }) => id === name)
  if (rule !== undefined) return explainRule(rule, lang)
  const code = findingCodes.find((each) => each === name)
  if (code !== undefined) return explainCode(code, rules, lang)
  return explainTolerated(name, rules, lang)
}
