import { foldOf } from '../../text/characters.ts'
import { letterOrDigit } from '../../text/letters.ts'

/**
 * The letters of `word` that only look like those of `expected`, each once, in order.
 * Both words have the same skeleton, so their letters stand for each other one by one.
 */
export function strangeLetters(word: string, expected: string): string {
  const found = [...word].filter((letter) => letterOrDigit.test(letter))
  const meant = [...expected].filter((letter) => letterOrDigit.test(letter))
  const strange = found.filter((letter, index) => {
    const other = meant[index] ?? ''
    return foldOf[letter.charCodeAt(0)] !== foldOf[other.charCodeAt(0)]
  })
  return [...new Set(strange)].join('')
}
