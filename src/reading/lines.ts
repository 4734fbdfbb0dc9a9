import { countUntil } from '../text/count-until.ts'

/** A place as editors show it: line and column 1-based, offset 0-based, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Answers where an offset is. A line ends at LF, CRLF or a lone CR. Looks no further into the text
 * than to the last offset it was asked for; an answer is logarithmic in the lines before it.
 */
export function lineIndex(source: string): (offset: number) => Point {
  const lines = new Lines(source)
  return (offset) => {
    const starts = lines.startsTo(offset)
    const line = Math.max(
      1,
      countUntil(starts, (start) => start <= offset),
    )
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
  }
}

/** Where the lines of a text start, ascending; the first at 0. */
export function lineStarts(source: string): readonly number[] {
  return new Lines(source).startsTo(source.length)
}

class Lines {
  readonly #source: string
  readonly #starts = [0]
  /** Where the next of each stands; infinite where there is none. */
  #feed: number
  #return: number

  constructor(source: string) {
    this.#source = source
    this.#feed = this.#next('\n', 0)
    this.#return = this.#next('\r', 0)
  }

  /** The starts of lines up to an offset, and perhaps some behind it. */
  startsTo(offset: number): readonly number[] {
    for (let end = this.#end(); end < Math.min(offset, this.#source.length); end = this.#end()) {
      this.#starts.push(end + 1)
      if (this.#feed <= end) this.#feed = this.#next('\n', end + 1)
      if (this.#return <= end) this.#return = this.#next('\r', end + 1)
    }
    return this.#starts
  }

  /** The last unit of the next line break. */
  #end(): number {
    return this.#feed === this.#return + 1 ? this.#feed : Math.min(this.#feed, this.#return)
  }

  #next(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
}

/** Offset of the first unit of the line at `offset`. */
export function startOfLine(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

/** Offset of the line break that ends the line at `offset`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) return at
  }
  return text.length
}
