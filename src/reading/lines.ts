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
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) continue
    if (unit === 0x0a || unit === 0x0d) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

/** Offset of the line break that ends the line at `offset`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) return at
  }
  return text.length
}
