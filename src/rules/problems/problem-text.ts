import { problemsEn } from './en.ts'
import type { RuleProblem } from './problem.ts'
import { problemsRu } from './ru.ts'

/** The sentence for a problem of a rule file. */
export function problemText(problem: RuleProblem, lang: 'ru' | 'en'): string {
  const table = lang === 'ru' ? problemsRu : problemsEn
  const write = table[problem.code] as (problem: RuleProblem) => string
  return write(problem)
}
