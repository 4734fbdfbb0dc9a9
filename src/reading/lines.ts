import { countUntil } from '../text/count-until.ts'

/** A place as editors show it: line and column 1-based, offset 0-based, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Answers where an offset is. A line ends at LF, CRLF or a lone CR.
 * Building is linear in the text, an answer logarithmic in its lines.
 */
export function lineIndex(source: string): (offset: number) => Point {
  const starts = lineStarts(source)
  return (offset) => {
    const line = Math.max(
      1,
      countUntil(starts, (start) => start <= offset),
    )
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
  }
}

/** Where the lines of a text start, ascending; the first at 0. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) continue
    if (unit === 0x0a || unit === 0x0d) starts.push(at + 1)
  }
  return starts
}

/** Offset of the line break that ends the line at `offset`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) return at
  }
  return text.length
}
