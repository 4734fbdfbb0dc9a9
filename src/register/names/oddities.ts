import { lettersOrDigits } from '../../text/letters.ts'
import { type Cut, quoteAt } from './segments.ts'
import type { Oddity } from './types.ts'

const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u
/** Latin capitals that look like Cyrillic ones; a whole abbreviation of them may be either. */
const onlyLookalikes = /^[ABCEHKMOPTXY]{2,}$/

/** No letter but Russian ones; asking Unicode what a letter is takes a millisecond the first time. */
const onlyRussian = /^[\s!-@А-яЁё«»„“”–—№]*$/

/** What is odd in the spelling of a name: the register is copied as it is, but people should know. */
export function findOddities(text: string, { segments, strays }: Cut): Oddity[] {
  const found: Oddity[] = []
  const add = (kind: Oddity['kind'], start: number, end: number): void => {
    found.push({ kind, start, end, text: text.slice(start, end) })
  }
  const isRussian = onlyRussian.test(text) || cyrillic.test(text)
  for (const match of onlyRussian.test(text) ? [] : text.matchAll(lettersOrDigits)) {
    const end = match.index + match[0].length
    if (cyrillic.test(match[0]) && latin.test(match[0])) add('mixed-letters', match.index, end)
    else if (isRussian && onlyLookalikes.test(match[0])) add('latin-lookalikes', match.index, end)
  }
  for (const match of text.matchAll(/\s{2,}/g)) {
    add('double-space', match.index, match.index + match[0].length)
  }
  for (const { at } of strays) add('stray-quote', at, at + 1)
  for (const { kind, text: whole, start, closed } of segments) {
    if (kind === 'bracketed' && !closed) add('unclosed-bracket', start, start + whole.length)
    // Inside brackets quotes may be left open too.
    const isOpen = kind === 'quoted' && !closed
    if (kind !== 'words' && (isOpen || !isBalanced(whole))) {
      add('unclosed-quote', start, start + whole.length)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const quote = quoteAt(text, at)
    if (quote === 'opening') depth++
    if (quote === 'closing') depth--
  }
  return depth === 0
}
