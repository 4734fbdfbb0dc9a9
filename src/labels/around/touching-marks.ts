import type { Token } from '../../text/tokens.ts'
import type { LabelForm } from '../reader.ts'
import { touchesCompanion } from './beside.ts'
import { isFootnoteMark } from './footnote-marks.ts'
import { isMark } from './mark-kinds.ts'
import { hasWord, type TokenRange } from './sentences.ts'

/** The marks before a label that begins its line with them. */
export function marksBefore(
  tokens: readonly Token[],
  index: number,
  lineStart: number,
): TokenRange {
  let from = index
  while (from > lineStart && tokens[from - 1]?.kind !== 'word') from--
  return { from: from === lineStart ? from : index, to: index }
}

/** The marks that touch a label which an age mark stands before; others part the two. */
export function marksBetween(tokens: readonly Token[], start: number, index: number): TokenRange {
  let from = index
  while (from > start && tokens[from - 1]?.kind === 'mark' && !tokens[from]?.spaced) from--
  while (from < index && isMark(tokens[from], 'stop', 'pause', 'part', 'closing')) from++
  return { from, to: index }
}

/** A full stop, and what closes the quotation marks or the marks that stand before a label. */
export function endOfOwnMarks(
  tokens: readonly Token[],
  index: number,
  lineEnd: number,
  { quoted, marked }: { readonly quoted: boolean; readonly marked: boolean },
): number {
  const isOwn = (token: Token | undefined): boolean => {
    if (isMark(token, 'stop')) return true
    if (token === undefined || token.spaced) return false
    if (token.kind === 'quote') return quoted
    return marked && isMark(token, 'closing', 'emphasis')
  }
  let end = index
  while (end < lineEnd && isOwn(tokens[end])) end++
  return end
}

/** «?» and «!» that touch the label's last word. */
export function closingMarks(tokens: readonly Token[], index: number, lineEnd: number): TokenRange {
  let to = index
  while (to < lineEnd && isMark(tokens[to], 'outcry') && !tokens[to]?.spaced) to++
  // A comma or a colon that leads to nothing ends the label like any other wrong mark.
  const isLoose = to === index && isMark(tokens[to], 'pause') && !tokens[to]?.spaced
  if (isLoose && to < lineEnd && !hasWord(tokens, to, lineEnd)) to++
  return { from: index, to }
}

/**
 * The mark of a footnote may stand apart; a bracket that does is another text's.
 * Any other mark is the label's where nothing but marks follows in the line: an emoji, a dash.
 */
export function looseMarks(
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

function isLoose(token: Token | undefined): boolean {
  if (token === undefined) return false
  return isFootnoteMark(token) || (!token.spaced && isMark(token, 'closing', 'emphasis'))
}

function isApart(token: Token | undefined): boolean {
  return token?.spaced === true && isMark(token, 'opening', 'closing')
}
