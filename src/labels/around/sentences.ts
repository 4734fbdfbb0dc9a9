import type { Token } from '../../text/tokens.ts'
import { isInnerStop } from '../alignment/costs.ts'

/** Indices of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
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

const sentenceMarks = new Set(['.', '!', '?', ':', ';', '|', '•', '>', '#'])

/** Whether the token at `index` separates sentences or clauses that stand on their own. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'mark') return false
  if (token.norm === '.') return !isInnerStop(tokens, index)
  if (token.norm === '-') return token.spaced
  return sentenceMarks.has(token.norm) || token.norm.length === 2 || token.norm > '\u2100'
}

/** A range without the marks around its words. */
export function wordRange(tokens: readonly Token[], from: number, to: number): TokenRange {
  let start = from
  let end = to
  while (start < end && tokens[start]?.kind !== 'word') start++
  while (end > start && tokens[end - 1]?.kind !== 'word') end--
  return { from: start, to: end }
}
