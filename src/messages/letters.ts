/** The alphabets whose letters are taken for one another. */
type Script = 'latin' | 'cyrillic' | 'greek' | 'other'

/** Letters of one alphabet standing where letters of another belong, pair by pair. */
export interface LetterSwap {
  readonly foundScript: Script
  readonly found: readonly string[]
  readonly expectedScript: Script
  /** Empty where only the letters found are known. */
  readonly expected: readonly string[]
}

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
]

const scriptOf = (letter: string): Script =>
  patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other'

/** A form is compared without regard to capitals, so the letter expected takes the case found. */
const sameCase = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase()

/**
 * Lists each pair of letters once, by alphabet. Where the two words are not of one length, only
 * the letters found can be named.
 */
export const letterSwaps = (
  word: string,
  expected: string,
  letters: string,
): readonly LetterSwap[] => {
  const swaps = new Map<
    string,
    { found: string[]; expected: string[] } & Omit<LetterSwap, 'found' | 'expected'>
  >()
  const add = (found: string, other: string | undefined) => {
    const foundScript = scriptOf(found)
    const expectedScript = other === undefined ? 'other' : scriptOf(other)
    if (foundScript === expectedScript) return
    const key = `${foundScript} ${expectedScript}`
    const swap = swaps.get(key) ?? { foundScript, found: [], expectedScript, expected: [] }
    swaps.set(key, swap)
    if (swap.found.includes(found)) return
    swap.found.push(found)
    if (other !== undefined) swap.expected.push(other)
  }
  const from = [...word]
  const to = [...expected]
  if (from.length === to.length)
    from.forEach((found, index) => {
      add(found, sameCase(found, to[index] ?? ''))
    })
  if (swaps.size === 0) for (const found of letters) if (/\p{L}/u.test(found)) add(found, undefined)
  return [...swaps.values()]
}
