import { distance } from './distance.ts'

/** How two different words are related. */
export type Kinship = 'typo' | 'inflection' | 'none'

/** Endings of Russian words are at most this long («-ённого», «-ющимися» count from the stem). */
const longestEnding = 5

/**
 * Tells a misspelling from another grammatical form from another word. In: folded words.
 * A misspelling is at most one edit in four letters; another form shares its stem.
 */
export function kinship(a: string, b: string): Kinship {
  const shorter = Math.min(a.length, b.length)
  const stem = commonPrefix(a, b)
  const endings = Math.max(a.length, b.length) - stem
  if (stem >= 4 && stem * 2 >= shorter && endings <= longestEnding + 1) return 'inflection'
  return isMisspelt(a, b) ? 'typo' : 'none'
}

/** Whether one word may be the other with at most one edit in four letters, an ending's included. */
export function isMisspelt(a: string, b: string): boolean {
  const limit = Math.floor(Math.min(a.length, b.length) / 4)
  return limit > 0 && distance(a, b, limit) <= limit
}

/** Length of the common beginning of two strings, in UTF-16 code units. */
export function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let length = 0
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
