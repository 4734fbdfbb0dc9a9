import type { Block, Reading } from '../../reading/reading.ts'
import type { Range } from '../../reading/source-map.ts'
import { characterClass, classAt } from '../../text/characters.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import { isFootnote, isRaised, withFootnoteNumbers } from '../around/footnote-marks.ts'
import { isMark } from '../around/mark-kinds.ts'
import type { Deviation } from '../label.ts'

/** A sign and where it stands in the displayed text. */
export interface Sign {
  readonly visible: Range
  readonly deviation: Deviation
}

/** Signs are looked for so far from a mark, in units of the displayed text. */
const reach = 20

/**
 * Signs set to an age mark, as they are to labels: «18+*», «❗18+». Most marks stand by themselves,
 * so that the units around them are looked at before anything is made. `beside`: the rule of the label
 * the mark stands with.
 */
export function signsBeside(reading: Reading, block: Block, mark: Range, beside: string): Sign[] {
  const { text } = reading
  const after = skipSpaces(text, mark.end, block.end, 1)
  const before = skipSpaces(text, mark.start - 1, block.start - 1, -1)
  const found: Sign[] = []
  const add = (tokens: readonly Token[], from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first === undefined || last === undefined || from >= to) return
    const visible = { start: first.start, end: last.end }
    const { start, end } = reading.map.toSource(visible)
    const actual = reading.source.slice(start, end)
    const code = isFootnote(tokens, from, to) ? 'footnote-mark' : 'decoration'
    const args = { mark: actual, beside }
    found.push({ visible, deviation: { code, start, end, actual, expected: '', args } })
  }
  if (before >= block.start && isSign(text, before)) {
    const tokens = tokensIn(text, Math.max(block.start, mark.start - reach), mark.start)
    const isWhole = mark.start - reach <= block.start
    add(tokens, signBefore(tokens, isWhole, before === mark.start - 1), tokens.length)
  }
  if (after < block.end && (isSign(text, after) || /\d/.test(text[after] ?? ''))) {
    const end = Math.min(block.end, mark.end + reach)
    // A number behind the mark is known by what stands before it.
    const tokens = tokensIn(text, mark.start, end).filter(({ start }) => start >= mark.end)
    const isBracketed = /[([]/.test(text[mark.start - 1] ?? '')
    add(tokens, ...signAfter(tokens, end === block.end, isBracketed))
  }
  return found
}

/** Where the signs that end `tokens` begin: they touch what follows, or begin its line. */
function signBefore(tokens: readonly Token[], isWhole: boolean, touches: boolean): number {
  let from = tokens.length
  while (from > 0 && isOwn(tokens[from - 1]) && !tokens[from]?.startsLine) from--
  const isLine = from === 0 ? isWhole : tokens[from]?.startsLine === true
  return touches || isLine ? from : tokens.length
}

/** The signs that `tokens` begin with: a footnote's touch what stands before, others end its line. */
function signAfter(
  tokens: readonly Token[],
  isWhole: boolean,
  isBracketed: boolean,
): [from: number, to: number] {
  let from = 0
  while (isMark(tokens[from], 'stop') || (isBracketed && isMark(tokens[from], 'closing'))) from++
  let to = from
  // The first token of a stretch says that it begins a line; this one goes on.
  while (isOwn(tokens[to]) && (to === 0 || !tokens[to]?.startsLine)) to++
  const next = tokens[to]
  const endsLine = next === undefined ? isWhole : next.startsLine
  const touches = tokens[from]?.spaced === false && isFootnote(tokens, from, to)
  if (!endsLine && !touches) return [0, 0]
  while (isBracketed && isMark(tokens[to - 1], 'closing')) to--
  return [from, to]
}

/** Marks of a sentence or between parts of a line are no signs. */
function isOwn(token: Token | undefined): boolean {
  return isMark(token, 'outcry', 'closing', 'emphasis', 'sign')
}

function isSign(text: string, at: number): boolean {
  return classAt(text.charCodeAt(at)) === characterClass.mark || isRaised(text[at] ?? '')
}

function skipSpaces(text: string, from: number, end: number, step: 1 | -1): number {
  let at = from
  while (at !== end && classAt(text.charCodeAt(at)) === characterClass.space) at += step
  return at
}

function tokensIn(text: string, from: number, to: number): Token[] {
  return withFootnoteNumbers(tokenize(text, from, to))
}
