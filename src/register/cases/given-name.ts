import { inclineFirstname } from 'lvovich'
import { type Gender, genderOfGiven, isEitherCase } from '../names/given-names.ts'
import { type Case, certain, type Declined, likely, together } from './case.ts'
import { inflect, paradigm, plain } from './endings.ts'

/** Soft-stemmed names of women that decline; others in «-ль» waver and are refused. */
const softFemale =
  /^(?:адель|рахиль|рашель|нинель|гузель|жизель|ассоль|агидель|руфь|юдифь|эсфирь|суламифь|любовь)$/

/** First parts of double given names that do not decline: «Жан-Поль», «Абдул-Азиз». */
const fixedFirst = new Set(['жан', 'абд', 'абдул', 'абу', 'аль', 'эль'])

/**
 * Puts a given name into a case; «Анна-Мария» by its parts.
 * Out: undefined where usage wavers too much, as for «Айгуль» or «Данило».
 */
export function declineGiven(name: string, gender: Gender, to: Case): Declined | undefined {
  const parts = name.split('-')
  return together(
    parts.map((part, index) =>
      index < parts.length - 1 && fixedFirst.has(plain(part))
        ? certain(part)
        : declinePart(part, gender, to),
    ),
    '-',
  )
}

function declinePart(name: string, gender: Gender, to: Case): Declined | undefined {
  const word = plain(name)
  if (!/^[а-я]{2,}$/.test(word)) return undefined
  if (/[еиоуыэю]$/.test(word))
    return gender === 'male' && /ло$/.test(word) ? undefined : certain(name)
  if (gender === 'female') {
    if (softFemale.test(word)) {
      return certain(inflect(name, paradigm('1 ь и и ь ью и'), to))
    }
    if (/ь$/.test(word)) return undefined
    // «Ия», «Лия»: of so short a name the dative is «Лие» in some books.
    if (/^.?ия$/.test(word) && (to === 'dative' || to === 'prepositional')) return undefined
  }
  if (/[аоуыэеию]а$/.test(word)) return likely(name)
  // «Шота»: the poet's name stays, others decline.
  if (word === 'шота') return undefined
  if (/[жшчщц]а$/.test(word)) {
    const first = /ца$/.test(word) ? '1 а ы е у ей е' : '1 а и е у ей е'
    return likely(inflect(name, paradigm(first), to))
  }
  if (gender === 'male') {
    if (/(?:[кх]ий|ый|ок|ец)$/.test(word)) return undefined
    if (/[цчщ]$/.test(word)) return likely(inflect(name, paradigm('0 - а у а ем е'), to))
  }
  return certain(inclineFirstname(name, to, gender))
}

/** Whether a word is the genitive of a common given name and nothing else: «Ивана», «Анны». */
export function isGenitiveGiven(word: string): boolean {
  const folded = plain(word)
  if (genderOfGiven(folded) !== undefined || isEitherCase(folded)) return false
  const stem = folded.slice(0, -1)
  const names = ['', 'й', 'ь', 'а', 'я'].map((ending) => stem + ending)
  return [...names, `${stem.slice(0, -1)}ел`].some((name) => {
    const gender = genderOfGiven(name)
    return gender !== undefined && declineGiven(name, gender, 'genitive')?.text === folded
  })
}
