import { cases } from '../cases/case.ts'
import { plain } from '../cases/endings.ts'
import { declineGiven } from '../cases/given-name.ts'
import { genderOfGiven, givenNames } from './given-names.ts'

const patronymic = /^(.+?(?:вич|ьич|[кмт]ич))(?:а|у|ем|ом|е)?$|^(.+?(?:вн|ичн))(?:а|ы|е|у|ой|ою)$/

/**
 * Whether two folded words are forms of one given name or of one patronymic: «Алексея» and
 * «Александра» look alike and are two people. Undefined where that cannot be told.
 */
export function isSameName(a: string, b: string): boolean | undefined {
  const [first, second] = [patronymic.exec(a), patronymic.exec(b)]
  if (first !== null && second !== null) {
    return (first[1] ?? first[2]) === (second[1] ?? second[2])
  }
  const [one, two] = [givenOf(a), givenOf(b)]
  if (one === undefined || two === undefined) return undefined
  return one.some((name) => two.includes(name))
}

/** Forms of the names with one first letter, which all forms of a name have in common. */
const forms = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** The common given names a word is a form of. */
function givenOf(word: string): readonly string[] | undefined {
  const letter = word.charAt(0)
  const found = forms.get(letter) ?? formsWith(letter)
  forms.set(letter, found)
  return found.get(word)
}

function formsWith(letter: string): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const name of givenNames.filter((other) => other.startsWith(letter))) {
    const capital = name.charAt(0).toUpperCase() + name.slice(1)
    const gender = genderOfGiven(name)
    if (gender === undefined) continue
    for (const to of cases) {
      const form = to === 'nominative' ? capital : declineGiven(capital, gender, to)?.text
      if (form === undefined) continue
      const key = plain(form)
      all.set(key, [...(all.get(key) ?? []), name])
    }
  }
  return all
}
