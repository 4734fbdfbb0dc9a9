import type { Language } from '../../messages/sentence.ts'
import type { RegisterProblem } from './problem.ts'
import { problemsEn } from './problems-en.ts'
import { problemsRu } from './problems-ru.ts'

/** The sentence for a problem of an import or a snapshot. */
export function problemText({ code, args }: RegisterProblem, language: Language): string {
  const table = language === 'ru' ? problemsRu : problemsEn
  return (table[code] as (values: typeof args) => string)(args)
}
