import { characterClass, classAt, digitLookalikes, foldOf, skeletonOf } from './characters.ts'
import { composed, isCombining } from './fold.ts'

/** A word or a mark of a text. Offsets are those of the text that was tokenised. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote'
  /** Folded: lower case, ё as е, invisible marks gone. Equal words have equal `norm`. */
  readonly norm: string
  /** As `norm`, with look-alike letters of other alphabets replaced. */
  readonly skeleton: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** A line break stands before it, or it is the first. */
  readonly startsLine: boolean
  /** A word that was put together of parts: as it is in one, and what stood between its parts. */
  readonly divided?: { readonly whole: string; readonly by: 'hyphen' | 'space' }
}

/** Longer runs of letters are cut: no word of any form comes near, and appending stays linear. */
const longestWord = 512
const hyphen = 0x2d
const apostrophe = 0x27

/**
 * Cuts `text.slice(from, to)` into words and marks. A hyphen or an apostrophe between two letters
 * belongs to the word; every other mark stands alone. Linear.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let spaced = false
  let startsLine = true
  let offset = from
  while (offset < to) {
    const unit = text.charCodeAt(offset)
    const kind = classAt(unit)
    if (kind === characterClass.line) startsLine = true
    if (kind === characterClass.space || kind === characterClass.line) spaced = true
    if (kind === characterClass.word) {
      const token = readWord(text, offset, to, spaced, startsLine)
      tokens.push(token)
      offset = token.end
      spaced = startsLine = false
      continue
    }
    if (kind === characterClass.mark || kind === characterClass.quote) {
      const pair = isPair(text, offset, to)
      const norm = pair ? text.slice(offset, offset + 2) : charOf(foldOf[unit])
      let end = offset + (pair ? 2 : 1)
      // A mark that is struck through takes its stroke along.
      while (end < to && isCombining(text.charCodeAt(end))) end++
      tokens.push({
        kind: kind === characterClass.quote ? 'quote' : 'mark',
        norm,
        skeleton: norm,
        start: offset,
        end,
        spaced,
        startsLine,
      })
      offset = end
      spaced = startsLine = false
      continue
    }
    offset++
  }
  return tokens
}

function readWord(
  text: string,
  start: number,
  to: number,
  spaced: boolean,
  startsLine: boolean,
): Token {
  let norm = ''
  let skeleton = ''
  let end = start
  let offset = start
  let letters = false
  let base = 0
  const limit = Math.min(to, start + longestWord)
  for (; offset < limit; offset++) {
    const unit = text.charCodeAt(offset)
    const kind = classAt(unit)
    if (kind === characterClass.ignored) {
      if (isCombining(unit)) {
        base = composed(base, unit)
        norm = norm.slice(0, -1) + charOf(foldOf[base])
        skeleton = skeleton.slice(0, -1) + charOf(skeletonOf[base])
        end = offset + 1
      }
      continue
    }
    const folded = foldOf[unit] ?? unit
    const joins = folded === hyphen || folded === apostrophe
    if (kind !== characterClass.word && !(joins && isWordAt(text, offset + 1, to))) break
    base = unit
    norm += charOf(folded)
    skeleton += charOf(skeletonOf[unit])
    if (folded > 0x39) letters = true
    end = offset + 1
  }
  if (letters && /[0346]/.test(skeleton)) {
    skeleton = skeleton.replace(/[0346]/g, (digit) => digitLookalikes[digit] ?? digit)
  }
  return { kind: 'word', norm, skeleton, start, end, spaced, startsLine }
}

/** Whether the next displayed unit is a letter or a digit. */
function isWordAt(text: string, offset: number, to: number): boolean {
  for (let at = offset; at < to; at++) {
    const kind = classAt(text.charCodeAt(at))
    if (kind !== characterClass.ignored) return kind === characterClass.word
  }
  return false
}

function isPair(text: string, offset: number, to: number): boolean {
  if (offset + 1 >= to) return false
  const first = text.charCodeAt(offset)
  const second = text.charCodeAt(offset + 1)
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000
}

function charOf(unit: number | undefined): string {
  return String.fromCharCode(unit ?? 0)
}
