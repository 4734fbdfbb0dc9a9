import { type Case, cases } from './case.ts'

/**
 * How a word changes: `cut` letters go from its end, and the ending of the case comes instead.
 * The endings are written in the order nominative, genitive, dative, accusative, instrumental,
 * prepositional.
 */
export interface Paradigm {
  readonly cut: number
  readonly endings: readonly string[]
}

/** Reads a paradigm from one line: `2 ый ого ому ого ым ом`; `-` is an empty ending. */
export function paradigm(line: string): Paradigm {
  const [cut = '0', ...endings] = line.split(' ')
  return { cut: Number(cut), endings: endings.map((ending) => (ending === '-' ? '' : ending)) }
}

/** Puts a word into a case, keeping its letters and its capitals. */
export function inflect(word: string, { cut, endings }: Paradigm, to: Case): string {
  if (to === 'nominative') return word
  const ending = endings[cases.indexOf(to)] ?? ''
  return word.slice(0, word.length - cut) + (isUpper(word) ? ending.toUpperCase() : ending)
}

/** Written in capitals throughout; one letter alone does not tell. */
export function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** The word as it is looked up: lower case, «ё» as «е». */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}

/** Vowels counted, which for Russian is syllables. */
export function syllables(word: string): number {
  return word.match(/[аеёиоуыэюя]/gi)?.length ?? 0
}
