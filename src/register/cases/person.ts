import { inclineMiddlename } from 'lvovich'
import { type Gender, genderOfGiven } from '../names/given-names.ts'
import { isDaughter, isPatronymic, isTurkic, personShape } from '../names/person.ts'
import { cutName } from '../names/segments.ts'
import type { ParsedPerson, PersonPart } from '../names/types.ts'
import { type Case, certain, type Declined, together } from './case.ts'
import { inflect, isUpper, paradigm, plain } from './endings.ts'
import { declineGiven } from './given-name.ts'
import { declineSurname } from './surname.ts'

type Person = Pick<ParsedPerson, 'text' | 'order' | 'parts'>

/**
 * Puts a person's name into a case: every word declines but a pseudonym, and a former name in
 * brackets with them. Out: undefined where the gender, the order or a form is not known.
 */
export function declinePerson(person: Person, to: Case): Declined | undefined {
  const hasPatronymic = person.parts.some(({ role }) => role === 'patronymic')
  const hasSurname = person.parts.some(({ role }) => role === 'surname')
  if (!hasSurname || (hasPatronymic && person.order === 'given-first')) return undefined
  const gender = genderOf(person.parts)
  return gender === undefined ? undefined : declineParts(person, gender, to)
}

function declineParts({ text, parts }: Person, gender: Gender, to: Case): Declined | undefined {
  const pieces: (Declined | undefined)[] = []
  let end = 0
  for (const part of parts) {
    pieces.push(certain(text.slice(end, part.start)), declinePart(part, gender, to))
    end = part.start + part.text.length
  }
  return together([...pieces, certain(text.slice(end))])
}

function declinePart(part: PersonPart, gender: Gender, to: Case): Declined | undefined {
  const { role, text } = part
  if (role === 'pseudonym' || (role === 'patronymic' && isTurkic(text))) return certain(text)
  if (role === 'former-name') {
    const shape = personShape(cutName(text).segments)
    return shape === undefined ? undefined : declineParts({ text, ...shape }, gender, to)
  }
  if (isUpper(text)) {
    const declined = declinePart({ ...part, text: titleCase(text) }, gender, to)
    return declined && { ...declined, text: declined.text.toUpperCase() }
  }
  if (role === 'surname' || role === 'former-surname') return declineSurname(text, gender, to)
  if (role === 'patronymic') return declinePatronymic(text, gender, to)
  return declineGiven(text, gender, to)
}

function declinePatronymic(name: string, gender: Gender, to: Case): Declined | undefined {
  if (!isPatronymic(name)) return undefined
  // Only these have the stress on the end; `lvovich` takes all in «-мич», «-кич», «-ьич» for such.
  const stressed = /(?:^|-)(?:иль|кузьм|фом|хом|лук)ич$/.test(plain(name))
  if (to === 'instrumental' && gender === 'male') return certain(name + (stressed ? 'ом' : 'ем'))
  if (/ыч$/.test(plain(name))) return certain(inflect(name, paradigm('0 - а у а ем е'), to))
  return certain(inclineMiddlename(name, to, gender))
}

/**
 * The patronymic tells the gender, then the given name; where they contradict each other, or the
 * name has words that neither tells, nobody knows.
 */
function genderOf(parts: readonly PersonPart[]): Gender | undefined {
  const patronymic = parts.find(({ role }) => role === 'patronymic')
  const told = parts
    .filter(({ role }) => role === 'given' || role === 'middle')
    .map(({ text }) => genderOfGiven(text))
  const surname = parts.find(({ role }) => role === 'surname')?.text ?? ''
  if (patronymic !== undefined) {
    const gender = isDaughter(patronymic.text) ? 'female' : 'male'
    if (isTurkic(patronymic.text) && contradicts(surname, gender)) return undefined
    return told.some((other) => other !== undefined && other !== gender) ? undefined : gender
  }
  const [first] = told
  if (!told.every((gender) => gender !== undefined && gender === first)) return undefined
  return first === undefined || contradicts(surname, first) ? undefined : first
}

/** «Лучинина Павел»: a slip, or words in two cases. */
function contradicts(surname: string, gender: Gender): boolean {
  const other = gender === 'male' ? /(?:[ое]ва|ина|ая)$/ : /(?:[ое]в|ин|кий|ый)$/
  return other.test(plain(surname))
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\S)/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
}
