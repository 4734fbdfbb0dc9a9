import { characterClass, classAt } from '../../text/characters.ts'
import type { Token } from '../../text/tokens.ts'

/** What a footnote's number is among the words and marks of a label: «1», raised, or in brackets. */
const number = '¹'

/** An asterisk, a dagger, or a number that `withFootnoteNumbers` has made a mark. */
export function isFootnoteMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.norm === number || /^[*†‡]$/u.test(token.norm))
}

/** One mark, or several different ones; «**» and «***» set something off and refer to nothing. */
export function isFootnote(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isFootnoteMark(tokens[from])) return false
  return to === from + 1 || tokens[from + 1]?.norm !== tokens[from]?.norm
}

/** Digits that stand raised or in a circle are nobody's name. */
const raised = /[¹²³⁰⁴-⁹①-⑳]+$/u
/** No label has a hundred footnotes. */
const plain = /(?<=\D)\d{1,2}$/u

/**
 * How many letters a word has before the number of a footnote that touches it; undefined where it
 * has none. Digits on the line are such a number only behind a word that `isKnown`.
 */
export function lettersBeforeNumber(
  { norm, skeleton }: Token,
  isKnown: (skeleton: string) => boolean,
): number | undefined {
  const last = norm.charCodeAt(norm.length - 1)
  const isLetter = last > 0x39 && last < 0x2000
  if (isLetter && last !== 0xb9 && last !== 0xb2 && last !== 0xb3) return undefined
  const high = raised.exec(norm)?.index
  if (high !== undefined && high > 0) return high
  const low = plain.exec(norm)?.index
  return low !== undefined && isKnown(skeleton.slice(0, low)) ? low : undefined
}

/** Makes one mark of a number that is raised, in brackets, or behind a closing quotation mark or an age. */
export function withFootnoteNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const end = endOfNumber(tokens, at)
    if (end === at) joined.push(token)
    else {
      joined.push({ ...token, ...asNumber, end: tokens[end - 1]?.end ?? token.end })
      at = end - 1
    }
  }
  return joined
}

const asNumber = { kind: 'mark', norm: number, skeleton: number } as const

/** Where a footnote's number that begins at `at` ends; `at` where none does. */
function endOfNumber(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first?.kind === 'word') {
    const isOne = isRaised(first.norm) || isBehindQuotes(tokens, at) || isBehindAge(tokens, at)
    return isOne ? at + 1 : at
  }
  const closing = first?.kind === 'mark' ? brackets.get(first.norm) : undefined
  if (closing === undefined) return at
  // Markdown writes «[^1]»; where nothing defines it, it is displayed so.
  const inside = closing.norm === ']' && tokens[at + 1]?.norm === '^' ? at + 2 : at + 1
  const close = tokens[inside + 1]
  const isTight = tokens[inside]?.spaced === false && close?.spaced === false
  if (!isTight || close.norm !== closing.norm) return at
  return closing.inside.test(tokens[inside]?.norm ?? '') ? inside + 2 : at
}

/** A word that may be the number of a footnote. */
export function isNumber({ norm }: Token): boolean {
  return /^\d{1,2}$/u.test(norm) || isRaised(norm)
}

/** Whether a text is nothing but raised digits, or digits in circles. */
export function isRaised(text: string): boolean {
  return raised.exec(text)?.index === 0
}

/** «Ручей»1: where the markup raises the number, the text does not show it. */
function isBehindQuotes(tokens: readonly Token[], at: number): boolean {
  const [quote, token] = [tokens[at - 1], tokens[at]]
  if (quote?.kind !== 'quote' || quote.spaced || token?.spaced !== false) return false
  return isNumber(token)
}

/** «18+1», and «18+ 1» at the end of a line: where the markup raises the number, as behind quotes. */
function isBehindAge(tokens: readonly Token[], at: number): boolean {
  const isBracketed = /^[)\]]$/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 1]?.spaced === false
  const last = isBracketed ? at - 2 : at - 1
  const [age, plus, token] = [tokens[last - 1], tokens[last], tokens[at]]
  if (plus?.norm !== '+' || plus.spaced || age?.kind !== 'word' || !/^\d+$/.test(age.norm))
    return false
  if (token === undefined || token.startsLine || !isNumber(token)) return false
  return !token.spaced || endsLine(tokens, at)
}

/**
 * Makes marks of numbers that stand apart behind a word, as raised ones do in some markup: behind a
 * word that `isKnown` and before another, an age or the end of the line.
 */
export function withNumbersApart(
  tokens: readonly Token[],
  isKnown: (skeleton: string) => boolean,
): readonly Token[] {
  const isWord = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !isNumber(token) && isKnown(token.skeleton)
  const isOne = (token: Token, at: number): boolean => {
    if (token.kind !== 'word' || !token.spaced || token.startsLine || !isNumber(token)) return false
    const isQuoted = tokens[at - 1]?.kind === 'quote' && tokens[at - 1]?.spaced === false
    const isBeforeAge = tokens[at + 2]?.norm === '+' && tokens[at + 2]?.spaced === false
    return (
      isWord(tokens[isQuoted ? at - 2 : at - 1]) &&
      (isWord(tokens[at + 1]) || isBeforeAge || endsLine(tokens, at))
    )
  }
  return tokens.some(isOne)
    ? tokens.map((token, at) => (isOne(token, at) ? { ...token, ...asNumber } : token))
    : tokens
}

/** Whether nothing but a full stop follows in the line. */
function endsLine(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm === '.' ? tokens[at + 2] : tokens[at + 1]
  return next === undefined || next.startsLine
}

/** By the bracket that opens. In round ones a longer number is an age: «(18)». */
const brackets: ReadonlyMap<string, { readonly norm: string; readonly inside: RegExp }> = new Map([
  ['[', { norm: ']', inside: /^(?:\d{1,2}|\*)$/u }],
  ['(', { norm: ')', inside: /^(?:\d|\*)$/u }],
  ['⁽', { norm: '⁾', inside: raised }],
])

/** A token cut in two behind so many letters; nothing stands between the parts. */
export function cutAfter(text: string, token: Token, letters: number): readonly [Token, Token] {
  let place = token.start
  for (let left = letters; place < token.end; place++) {
    if (classAt(text.charCodeAt(place)) === characterClass.ignored) continue
    if (left-- === 0) break
  }
  const { norm, skeleton } = token
  return [
    { ...token, norm: norm.slice(0, letters), skeleton: skeleton.slice(0, letters), end: place },
    {
      ...token,
      norm: norm.slice(letters),
      skeleton: skeleton.slice(letters),
      start: place,
      spaced: false,
      startsLine: false,
    },
  ]
}

/** As `cutAfter`, where the second part is a footnote's number. */
export function numberCutOff(text: string, token: Token, letters: number): readonly Token[] {
  const [word, rest] = cutAfter(text, token, letters)
  return [word, { ...rest, ...asNumber }]
}
