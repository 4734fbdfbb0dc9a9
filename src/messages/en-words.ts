import type { LetterSwap } from './letters.ts'
import { dateParts, flat, megabytes, oneLine } from './words.ts'

const plurals = new Intl.PluralRules('en')

/** Chooses the form after a number: 1 word, 2 words. */
export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other

export const quote = (text: string): string => `“${oneLine(text)}”`

/** Quotes a text that is to be copied, so nothing is left out. */
export const quoteWhole = (text: string): string => `“${flat(text)}”`

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 2022-11-30 → 30 November 2022. */
export const day = (date: string): string => {
  const parts = dateParts(date)
  const month = parts && months[parts.month - 1]
  return parts && month ? `${parts.day} ${month} ${parts.year}` : date
}

const cases: Readonly<Record<string, string>> = {
  'as-is': '',
  nominative: 'in the nominative case',
  genitive: 'in the genitive case',
  dative: 'in the dative case',
  accusative: 'in the accusative case',
  instrumental: 'in the instrumental case',
  prepositional: 'in the prepositional case',
}

export const inCase = (name: string): string => cases[name] ?? `in the case ${quote(name)}`

/** The forms a publisher's profile has a field for. */
export const caseField = (name: string): string =>
  name === 'instrumental' || name === 'genitive' ? `publisher.${name}` : 'publisher.values'

/** What a slot holds. */
export const slotValue = (slot: string): string =>
  slot === 'agent' ? 'the name of the foreign agent' : `the value of ${quote(slot)}`

/** Bytes in words, decimal as file managers count. */
export const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${bytes} ${plural(bytes, 'byte', 'bytes')}` : `${megabytes(bytes)} MB`

const scriptNames = {
  latin: 'Latin',
  cyrillic: 'Cyrillic',
  greek: 'Greek',
  other: 'look-alike',
} as const

/** Names the letters so that two that look the same are told apart: “Latin A instead of Cyrillic А”. */
export const namedLetters = (swaps: readonly LetterSwap[]): string =>
  swaps
    .map(({ found, foundScript, expected, expectedScript }) => {
      const wrong = `${scriptNames[foundScript]} ${found.join(', ')}`
      return expected.length === 0
        ? wrong
        : `${wrong} instead of ${scriptNames[expectedScript]} ${expected.join(', ')}`
    })
    .join('; ')

/** A share with at most two decimals. */
export const decimal = (share: number): string => `${Math.round(share * 100) / 100}`
