import type { Token } from '../text/tokens.ts'

/** No line is so narrow that a word goes over more of them. */
const mostParts = 4
const softHyphen = '\u00AD'

/**
 * Joins words of a label that a hyphen divides, as at the end of a line: «ИНОСТРАН-» and «НЫМ». The
 * hyphen may be a soft one, or the «¬» that some programs show for it. One that is the word's own
 * («Римский-» and «Корсаков») stays in it, and a line may end behind it. A misspelt word is one, too,
 * where no part of it is a word of the label: then what is wrong is told of the whole. Linear.
 */
export function withoutDivision(
  text: string,
  tokens: readonly Token[],
  isKnown: (skeleton: string) => boolean,
  isNear: (skeleton: string) => boolean,
): readonly Token[] {
  const joined: Token[] = []
  let kept = 0
  for (let at = 0; at < tokens.length; at++) {
    if (nextPart(text, tokens, at) === undefined) continue
    const found =
      wholeWord(text, tokens, at, isKnown) ?? misspeltWord(text, tokens, at, isKnown, isNear)
    if (found === undefined) continue
    joined.push(...tokens.slice(kept, at), found.word)
    kept = found.next
    at = kept - 1
  }
  return kept === 0 ? tokens : [...joined, ...tokens.slice(kept)]
}

/** The index of the word that goes on after the one at `at`. */
function nextPart(text: string, tokens: readonly Token[], at: number): number | undefined {
  const [word, mark] = [tokens[at], tokens[at + 1]]
  if (word?.kind !== 'word' || mark === undefined) return undefined
  const isHyphen = mark.kind === 'mark' && !mark.spaced && /[-¬]/.test(mark.norm)
  const index = isHyphen ? at + 2 : at + 1
  const part = tokens[index]
  if (part?.kind !== 'word') return undefined
  if (!part.spaced) return isHyphen && mark.norm === '¬' ? index : undefined
  if (isHyphen) return index
  // A space is between them, so that a soft hyphen would be the second unit of the gap.
  const gap = part.start - word.end
  return gap > 1 && text.slice(word.end, part.start).includes(softHyphen) ? index : undefined
}

/** The word that begins at `at`, where its parts are one of the label's. */
function wholeWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  isKnown: (skeleton: string) => boolean,
): { readonly word: Token; readonly next: number } | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  let { norm, skeleton } = first
  let [whole, last] = [text.slice(first.start, first.end), at]
  let [areOwn, endLines] = [true, true]
  for (let parts = 1; parts < mostParts; parts++) {
    const next = nextPart(text, tokens, last)
    const part = next === undefined ? undefined : tokens[next]
    if (next === undefined || part === undefined) return undefined
    endLines &&= part.startsLine
    const isOwn = tokens[last + 1]?.norm === '-' && isKnown(`${skeleton}-${part.skeleton}`)
    const hyphen = isOwn ? '-' : ''
    areOwn &&= isOwn
    norm += hyphen + part.norm
    skeleton += hyphen + part.skeleton
    whole += hyphen + text.slice(part.start, part.end)
    last = next
    if (!isKnown(skeleton)) continue
    const word = { ...first, norm, skeleton, end: part.end }
    const divided = { whole, by: areOwn ? 'space' : 'hyphen' } as const
    return { word: areOwn && endLines ? word : { ...word, divided }, next: next + 1 }
  }
  return undefined
}

/** The word that begins at `at`, where its parts are nearly one of the label's. */
function misspeltWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  isKnown: (skeleton: string) => boolean,
  isNear: (skeleton: string) => boolean,
): { readonly word: Token; readonly next: number } | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  let { norm, skeleton } = first
  let last = at
  for (let parts = 1; parts < mostParts; parts++) {
    if (isKnown(tokens[last]?.skeleton ?? '')) return undefined
    const next = nextPart(text, tokens, last)
    const part = next === undefined ? undefined : tokens[next]
    if (next === undefined || part === undefined || isKnown(part.skeleton)) return undefined
    norm += part.norm
    skeleton += part.skeleton
    last = next
    if (isNear(skeleton))
      return { word: { ...first, norm, skeleton, end: part.end }, next: next + 1 }
  }
  return undefined
}
