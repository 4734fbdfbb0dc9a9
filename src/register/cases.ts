import type { GrammaticalCase } from '../rules/types.ts'
import { type Case, certain, type Declined, together } from './cases/case.ts'
import { headPhrase } from './cases/head-phrase.ts'
import { declineOrganisation } from './cases/organisation.ts'
import { declinePerson } from './cases/person.ts'
import { parseName } from './parse-name.ts'

export { type Case, cases, type Declined, type Sureness } from './cases/case.ts'

/**
 * Puts a name from the register into a case.
 * In: the nominative as the register has it, a person as «Surname Name Patronymic».
 * Out: the form, or undefined where it cannot be known; never a guess.
 * Persons are declined by `lvovich` (239 of 240 forms right in a trial of 48 surnames) with our own
 * exceptions before it; of an organisation only the words before its quoted name decline.
 */
export function decline(name: string, to: GrammaticalCase): string | undefined {
  return to === 'nominative' || to === 'as-is' ? name : declineWithConfidence(name, to)?.text
}

/**
 * As `decline`, and says how sure the form is. `likely` forms are the usual ones where usage
 * wavers; people should read them before they are published.
 */
export function declineWithConfidence(name: string, to: GrammaticalCase): Declined | undefined {
  if (to === 'nominative' || to === 'as-is') return certain(name)
  const trimmed = name.trim()
  if (!/[а-яё]/i.test(trimmed)) return trimmed === '' ? undefined : certain(trimmed)
  const parsed = parseName(trimmed)
  if (parsed.kind === 'person') return declinePerson(parsed, to)
  return declineEntrepreneur(trimmed, to) ?? declineOrganisation(parsed.segments, to)
}

/** «Индивидуальный предприниматель» and the person's own name both decline. */
function declineEntrepreneur(name: string, to: Case): Declined | undefined {
  const head = headPhrase(name, to)
  const short = /^ИП(?=\s+[^\s"«„“])/.exec(name)?.[0]
  if (short === undefined && head?.noun.living !== true) return undefined
  const end = short?.length ?? head?.end ?? 0
  const gap = /^\s*/.exec(name.slice(end))?.[0] ?? ''
  const rest = name.slice(end + gap.length)
  const start = short === undefined ? head?.declined : certain(short)
  if (rest === '') return start
  const person = parseName(rest)
  if (person.kind !== 'person') return undefined
  return together([start, certain(gap), declinePerson(person, to)])
}
