import { inclineLastname } from 'lvovich'
import type { Gender } from '../names/given-names.ts'
import { type Case, certain, type Declined, likely, together } from './case.ts'
import { inflect, paradigm, plain, syllables } from './endings.ts'
import { refused, type SurnameRule, surnameRules } from './surname-rules.ts'

/** First parts of a double surname that never decline: «Бонч-Бруевич», «Кара-Мурза». */
const fixedFirst = new Set(
  `абу аль бен бер бонч ван вар грум де дер ибн кара корвин ла ле мак мелик миклухо сан сен сент тан
  тер фон хан хаджи шах эль`.split(/\s+/),
)
/** Endings whose surnames decline in either part of a double surname. */
const usual = /(?:[ое]в|ин|ын|ск(?:ий|ой|ая)|цк(?:ий|ой|ая)|[ое]ва|ина|ына|ый|ая|ич|ко|енко)$/

/**
 * Puts a surname into a case, each part of a double surname by itself.
 * In: the nominative, capitalised as a name. Out: undefined where the form cannot be known: a
 * fleeting vowel, an unknown stress, a noun that may be an adjective.
 */
export function declineSurname(surname: string, gender: Gender, to: Case): Declined | undefined {
  const particles = /^.*\s/.exec(surname)?.[0] ?? ''
  // With a capital letter «Ван» may be a surname of its own, which declines.
  const before = /^[А-ЯЁ]/.test(particles) ? likely(particles) : certain(particles)
  return together([before, declineParts(surname.slice(particles.length), gender, to)])
}

function declineParts(surname: string, gender: Gender, to: Case): Declined | undefined {
  const parts = surname.split('-')
  return together(
    parts.map((part, index) => {
      if (index === parts.length - 1) return declinePart(part, gender, to)
      if (fixedFirst.has(plain(part))) return certain(part)
      const declined = declinePart(part, gender, to)
      // «Фохт-…» of a man declines in one book and not in another.
      if (declined === undefined || usual.test(plain(part)) || declined.text === part) {
        return declined
      }
      return gender === 'male' && /[бвгджзклмнпрстфхцчшщ]$/.test(part)
        ? likely(declined.text)
        : undefined
    }),
    '-',
  )
}

function declinePart(part: string, gender: Gender, to: Case): Declined | undefined {
  const apostrophe = /^[одОД]['’](?=[а-яё]{2})/i.exec(part)?.[0]
  if (apostrophe !== undefined) {
    const rest = declinePart(part.slice(apostrophe.length), gender, to)
    return rest && likely(apostrophe + rest.text)
  }
  const word = plain(part)
  if (!/^[а-я]{2,}$/.test(word) || refused[gender].has(word)) return undefined
  const rule = surnameRules.find((candidate) => fits(candidate, word, gender))
  if (rule === undefined) return certain(inclineLastname(part, to, gender))
  if (rule.forms === undefined) return undefined
  const text = rule.forms === 'same' ? part : inflect(part, paradigm(rule.forms), to)
  return rule.sure === 'likely' ? likely(text) : certain(text)
}

function fits(rule: SurnameRule, word: string, gender: Gender): boolean {
  if (rule.gender !== undefined && rule.gender !== gender) return false
  if (rule.syllables === 'one' && syllables(word) !== 1) return false
  return rule.test.test(word)
}
