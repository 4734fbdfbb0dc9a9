import type { Token } from '../../text/tokens.ts'
import type { LabelForm } from '../reader.ts'
import { companionBefore, skipCompanionsAfter } from './beside.ts'
import { isMark } from './mark-kinds.ts'
import {
  endOfLine,
  endsSentence,
  hasWord,
  startOfLine,
  type TokenRange,
  wordRange,
} from './sentences.ts'
import {
  closingMarks,
  endOfOwnMarks,
  looseMarks,
  marksBefore,
  marksBetween,
} from './touching-marks.ts'

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
  const own = { quoted: quoted !== undefined, marked: marks.from < marks.to }
  let end = endOfOwnMarks(tokens, last, lineEnd, own)
  const closing = closingMarks(tokens, end, lineEnd)
  const isOpened = own.quoted || own.marked
  // A bracket that other text of the line has opened is not the label's.
  const isLone = !isOpened && !hasWord(tokens, lineStart, before)
  const loose = looseMarks(tokens, closing.to, isLone ? lineEnd : closing.to, companions)
  end = loose.to
  const stopped =
    closing.to > closing.from || (isMark(tokens[loose.from - 1], 'stop') && loose.from > last)
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
