import type { Token } from '../text/tokens.ts'
import { isAbbreviation, isInTitle } from './costs.ts'
import { readExactly } from './exact.ts'
import { isFootnoteMark } from './footnote-marks.ts'
import type { LabelForm } from './reader.ts'

/** What stands around a label on its own lines. Ranges are token indices, `to` exclusive. */
export interface Surroundings {
  /** Words that share a sentence with the label's first word, before it. */
  readonly leading: TokenRange
  /** Words that share a sentence with the label's last word, after it. */
  readonly trailing: TokenRange
  /** The mark that separates the trailing words from the label: a comma, a dash, or nothing. */
  readonly trailingMark: string
  /** Marks between the start of the line and the label: an asterisk, an emoji, a bracket. */
  readonly marks: TokenRange
  readonly quotedFrom: number | undefined
  /** Other text of the same line. */
  readonly textBefore: TokenRange
  readonly textAfter: TokenRange
  /** A mark that touches the label and ends it otherwise than a full stop: «?» asks, it does not say. */
  readonly closing: TokenRange
  /** Marks after the label that nothing before it has opened: an asterisk, a bracket. */
  readonly loose: TokenRange
  /** The label runs on from words in the same sentence, which are none of it. */
  readonly joined: boolean
  /** A final full stop and closing marks included: where the label really ends. */
  readonly end: number
}

export interface TokenRange {
  readonly from: number
  readonly to: number
}

const sentenceMarks = new Set(['.', '!', '?', ':', ';', '|', '•', '>', '#'])

/**
 * Looks around a label at `first`..`last` (exclusive) in the tokens of its block.
 * Age marks and the like beside it are stepped over: they may stand there.
 */
export function surroundings(
  tokens: readonly Token[],
  first: number,
  last: number,
  companions: readonly LabelForm[],
): Surroundings {
  const lineStart = startOfLine(tokens, first)
  const lineEnd = endOfLine(tokens, last)

  // Backwards: marks that touch the label, then what shares its sentence.
  const companion = companionBefore(tokens, first, lineStart, companions)
  let before = companion?.from ?? first
  const quoted = tokens[before - 1]?.kind === 'quote' && before > lineStart ? before - 1 : undefined
  const marks =
    companion === undefined
      ? marksBefore(tokens, first, lineStart)
      : marksBetween(tokens, companion.to, first)
  if (companion === undefined && marks.from < marks.to) before = marks.from
  let leadingFrom = before
  if (quoted === undefined) {
    while (leadingFrom > lineStart && !endsSentence(tokens, leadingFrom - 1)) leadingFrom--
  }

  // Forwards: a full stop and closing marks belong to the label.
  let end = last
  while (end < lineEnd && isClosing(tokens[end], quoted !== undefined, marks.from < marks.to)) end++
  const closing = closingMarks(tokens, end, lineEnd)
  const isOpened = quoted !== undefined || marks.from < marks.to
  // A bracket that other text of the line has opened is not the label's.
  const isLone = !isOpened && !hasWord(tokens, lineStart, before)
  const loose = looseMarks(tokens, closing.to, isLone ? lineEnd : closing.to, companions)
  end = loose.to
  const stopped =
    closing.to > closing.from || (tokens[loose.from - 1]?.norm === '.' && loose.from > last)
  const afterCompanion = skipCompanionsAfter(tokens, end, lineEnd, companions)
  let trailingFrom = afterCompanion
  let trailingTo = afterCompanion
  let trailingMark = ''
  if (!stopped && afterCompanion === end) {
    const mark = tokens[end]
    if (mark?.kind === 'mark' && (mark.norm === ',' || mark.norm === '-')) {
      trailingMark = mark.norm
      trailingFrom = end + 1
    }
    trailingTo = trailingFrom
    while (trailingTo < lineEnd && !endsSentence(tokens, trailingTo)) trailingTo++
    if (!hasWord(tokens, trailingFrom, trailingTo)) trailingTo = trailingFrom
  }
  return {
    leading: wordRange(tokens, leadingFrom, before),
    trailing: { from: trailingFrom, to: trailingTo },
    trailingMark,
    marks,
    closing,
    loose,
    quotedFrom: quoted,
    joined: false,
    textBefore: wordRange(tokens, lineStart, before),
    textAfter: wordRange(tokens, afterCompanion, lineEnd),
    end,
  }
}

export function startOfLine(tokens: readonly Token[], index: number): number {
  let at = index
  while (at > 0 && !(tokens[at]?.startsLine && !isBrokenAfter(tokens[at - 1]))) at--
  return at
}

export function endOfLine(tokens: readonly Token[], index: number): number {
  let at = Math.max(index, 1)
  while (at < tokens.length && !(tokens[at]?.startsLine && !isBrokenAfter(tokens[at - 1]))) at++
  return at
}

/** A line that ends with a comma goes on in the next. */
function isBrokenAfter(token: Token | undefined): boolean {
  return token?.norm === ','
}

export function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word') return true
  return false
}

export function countWords(tokens: readonly Token[], range: TokenRange): number {
  let words = 0
  for (let at = range.from; at < range.to; at++) if (tokens[at]?.kind === 'word') words++
  return words
}

/** Whether the token at `index` separates sentences or clauses that stand on their own. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'mark') return false
  if (token.norm === '.') {
    const isAbbreviated = isAbbreviation(token, tokens[index - 1], tokens[index + 1])
    return !isAbbreviated && !isInTitle(tokens, index)
  }
  if (token.norm === '-') return token.spaced
  return sentenceMarks.has(token.norm) || token.norm.length === 2 || token.norm > '\u2100'
}

/** The companion that ends just before `index`, an opening bracket included. */
function companionBefore(
  tokens: readonly Token[],
  index: number,
  lineStart: number,
  companions: readonly LabelForm[],
): TokenRange | undefined {
  for (let from = Math.max(lineStart, index - 8); from < index; from++) {
    const to = companionEnd(tokens, from, companions)
    if (to === -1 || to > index) continue
    if (!hasWord(tokens, to, index))
      return { from: openBracket(tokens[from - 1]) ? from - 1 : from, to }
  }
  return undefined
}

/** The marks before a label that begins its line with them. */
function marksBefore(tokens: readonly Token[], index: number, lineStart: number): TokenRange {
  let from = index
  while (from > lineStart && tokens[from - 1]?.kind !== 'word') from--
  return { from: from === lineStart ? from : index, to: index }
}

/** The marks that touch a label which an age mark stands before; others part the two. */
function marksBetween(tokens: readonly Token[], start: number, index: number): TokenRange {
  let from = index
  while (from > start && tokens[from - 1]?.kind === 'mark' && !tokens[from]?.spaced) from--
  while (from < index && /^[-.,;:|•)\]]$/.test(tokens[from]?.norm ?? '')) from++
  return { from, to: index }
}

export function skipCompanionsAfter(
  tokens: readonly Token[],
  index: number,
  lineEnd: number,
  companions: readonly LabelForm[],
): number {
  for (let from = index; from < Math.min(lineEnd, index + 3); from++) {
    const to = companionEnd(tokens, from, companions)
    if (to !== -1) {
      let end = to
      while (
        end < lineEnd &&
        tokens[end]?.kind === 'mark' &&
        /^[.)\]]$/.test(tokens[end]?.norm ?? '')
      )
        end++
      return end
    }
    if (tokens[from]?.kind === 'word') return index
  }
  return index
}

export function companionEnd(
  tokens: readonly Token[],
  index: number,
  companions: readonly LabelForm[],
): number {
  return Math.max(-1, ...companions.map(({ form }) => readExactly(form, tokens, index)))
}

function openBracket(token: Token | undefined): boolean {
  return token?.norm === '(' || token?.norm === '['
}

function isClosing(token: Token | undefined, quoted: boolean, marked: boolean): boolean {
  if (token === undefined || token.kind === 'word') return false
  if (token.norm === '.') return true
  if (token.kind === 'quote') return quoted && !token.spaced
  return marked && !token.spaced && /^[)\]*_]$/.test(token.norm)
}

/** «?» and «!» that touch the label's last word. */
function closingMarks(tokens: readonly Token[], index: number, lineEnd: number): TokenRange {
  let to = index
  while (to < lineEnd && /^[?!]$/.test(tokens[to]?.norm ?? '') && !tokens[to]?.spaced) to++
  // A comma or a colon that leads to nothing ends the label like any other wrong mark.
  const isLoose = to === index && /^[,;:]$/.test(tokens[to]?.norm ?? '') && !tokens[to]?.spaced
  if (isLoose && to < lineEnd && !hasWord(tokens, to, lineEnd)) to++
  return { from: index, to }
}

/**
 * The mark of a footnote may stand apart; a bracket that does is another text's.
 * Any other mark is the label's where nothing but marks follows in the line: an emoji, a dash.
 */
function looseMarks(
  tokens: readonly Token[],
  index: number,
  lineEnd: number,
  companions: readonly LabelForm[],
): TokenRange {
  let to = index
  while (to < lineEnd && isLoose(tokens[to]) && !touchesCompanion(tokens, to, companions)) to++
  let last = to
  while (last < lineEnd && tokens[last]?.kind === 'mark' && !isApart(tokens[last])) last++
  return { from: index, to: last === lineEnd ? last : to }
}

/** «*18+»: the mark is that of the age mark. */
function touchesCompanion(
  tokens: readonly Token[],
  index: number,
  companions: readonly LabelForm[],
): boolean {
  const next = tokens[index + 1]
  return next?.spaced === false && companionEnd(tokens, index + 1, companions) !== -1
}

function isLoose(token: Token | undefined): boolean {
  if (token === undefined) return false
  return isFootnoteMark(token) || (!token.spaced && /^[)\]_]$/.test(token.norm))
}

function isApart(token: Token | undefined): boolean {
  return token?.spaced === true && /^[()[\]]$/.test(token.norm)
}

function wordRange(tokens: readonly Token[], from: number, to: number): TokenRange {
  let start = from
  let end = to
  while (start < end && tokens[start]?.kind !== 'word') start++
  while (end > start && tokens[end - 1]?.kind !== 'word') end--
  return { from: start, to: end }
}
