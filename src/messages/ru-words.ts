import type { LetterSwap } from './letters.ts'
import { dateParts, flat, megabytes, oneLine } from './words.ts'

const plurals = new Intl.PluralRules('ru')

/** Chooses the form after a number: 1 слово, 2 слова, 5 слов. */
export const plural = (count: number, one: string, few: string, many: string): string => {
  const kind = plurals.select(count)
  return kind === 'one' ? one : kind === 'few' ? few : many
}

export const quote = (text: string): string => `«${oneLine(text)}»`

/** Quotes a text that is to be copied, so nothing is left out. */
export const quoteWhole = (text: string): string => `«${flat(text)}»`

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** 2022-11-30 → 30 ноября 2022 года. */
export const day = (date: string): string => {
  const parts = dateParts(date)
  const month = parts && months[parts.month - 1]
  return parts && month ? `${parts.day} ${month} ${parts.year} года` : date
}

const cases: Readonly<Record<string, string>> = {
  'as-is': '',
  nominative: 'в именительном падеже (кто?)',
  genitive: 'в родительном падеже (кого?)',
  dative: 'в дательном падеже (кому?)',
  accusative: 'в винительном падеже (кого?)',
  instrumental: 'в творительном падеже (кем?)',
  prepositional: 'в предложном падеже (о ком?)',
}

export const inCase = (name: string): string => cases[name] ?? `в падеже ${quote(name)}`

/** The forms a publisher's profile has a field for. */
export const caseField = (name: string): string =>
  name === 'instrumental' || name === 'genitive' ? `publisher.${name}` : 'publisher.values'

/** What a slot holds: the agent's name is the one every editor knows. */
export const slotValue = (slot: string): string =>
  slot === 'agent' ? 'имя или наименование иностранного агента' : `значение ${quote(slot)}`

/** Bytes in words, decimal as file managers count. */
export const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${bytes} ${plural(bytes, 'байт', 'байта', 'байтов')}`
    : `${megabytes(bytes).replace('.', ',')} МБ`

const scriptNames = {
  latin: 'латинск',
  cyrillic: 'кириллическ',
  greek: 'греческ',
  other: 'похож',
} as const

/** Names the letters so that two that look the same are told apart: «латинская A вместо кириллической А». */
export const namedLetters = (swaps: readonly LetterSwap[]): string =>
  swaps
    .map(({ found, foundScript, expected, expectedScript }) => {
      const one = found.length === 1
      const wrong = `${scriptNames[foundScript]}${one ? 'ая' : 'ие'} ${found.join(', ')}`
      if (expected.length === 0) return wrong
      return `${wrong} вместо ${scriptNames[expectedScript]}${one ? 'ой' : 'их'} ${expected.join(', ')}`
    })
    .join('; ')

/** A share with at most two decimals. */
export const decimal = (share: number): string =>
  `${Math.round(share * 100) / 100}`.replace('.', ',')
