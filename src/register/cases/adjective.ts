import type { Case } from './case.ts'
import { inflect, type Paradigm, paradigm, plain } from './endings.ts'

export type NounGender = 'masculine' | 'feminine' | 'neuter'

/** «Казачий», «третья»: a soft sign stands before the endings; «свежий» is none of these. */
const possessive = (ending: string): RegExp =>
  new RegExp(
    `^(?:бож|верблюж|волч|враж|девич|казач|княж|коров|лис|медвеж|охотнич|помещич|птич|рыб|трет|человеч)${ending}$`,
  )

/** Endings of the nominative, with those of all cases; a masculine accusative is put in later. */
const declensions: readonly (readonly [RegExp, NounGender, string])[] = [
  [possessive('ий'), 'masculine', '2 ий ьего ьему - ьим ьем'],
  [possessive('ья'), 'feminine', '2 ья ьей ьей ью ьей ьей'],
  [possessive('ье'), 'neuter', '2 ье ьего ьему ье ьим ьем'],
  [/рабочий$/, 'masculine', '2 ий его ему - им ем'],
  [/[гкх]ий$/, 'masculine', '2 ий ого ому - им ом'],
  [/[жшщ]ий(?:ся)?$/, 'masculine', '2 ий его ему - им ем'],
  [/ний$/, 'masculine', '2 ий его ему - им ем'],
  [/ый(?:ся)?$/, 'masculine', '2 ый ого ому - ым ом'],
  [/[гкхжшщч]ой$/, 'masculine', '2 ой ого ому - им ом'],
  [/ой$/, 'masculine', '2 ой ого ому - ым ом'],
  [/[жшщч]ая(?:ся)?$/, 'feminine', '2 ая ей ей ую ей ей'],
  [/ая(?:ся)?$/, 'feminine', '2 ая ой ой ую ой ой'],
  [/няя$/, 'feminine', '2 яя ей ей юю ей ей'],
  [/[гкхжшщч]ое(?:ся)?$/, 'neuter', '2 ое ого ому ое им ом'],
  [/ое(?:ся)?$/, 'neuter', '2 ое ого ому ое ым ом'],
  [/[жшщчн]ее(?:ся)?$/, 'neuter', '2 ее его ему ее им ем'],
]

const participle = /(?:нн|[ая]щ|[ую]щ|вш|[аеи]м|[аеиуыо]т)(?:ый|ий|ая|ое|ее)(?:ся)?$/

interface Adjective {
  readonly gender: NounGender
  readonly isParticiple: boolean
  /** The word in a case; a living masculine differs in the accusative. */
  readonly inflect: (to: Case, living: boolean) => string
}

/** Reads an adjective or participle that stands in the nominative singular; undefined for others. */
export function adjectiveOf(word: string): Adjective | undefined {
  const lower = plain(word)
  if (!/^[а-я][а-я-]*[а-я]$/.test(lower)) return undefined
  const found = declensions.find(([test]) => test.test(lower))
  if (found === undefined) return undefined
  const [, gender, line] = found
  const reflexive = /ся$/.test(lower)
  const stem = reflexive ? word.slice(0, -2) : word
  const forms = paradigm(line)
  return {
    gender,
    isParticiple: participle.test(lower),
    inflect: (to, living) =>
      inflect(stem, withAccusative(forms, gender, living), to) + word.slice(stem.length),
  }
}

function withAccusative(forms: Paradigm, gender: NounGender, living: boolean): Paradigm {
  if (gender !== 'masculine') return forms
  const endings = forms.endings.map((ending, index) =>
    index === 3 ? (forms.endings[living ? 1 : 0] ?? ending) : ending,
  )
  return { ...forms, endings }
}
