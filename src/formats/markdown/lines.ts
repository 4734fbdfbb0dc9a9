import { endOfLine, startOfLine as startWithMark } from '../../reading/lines.ts'
import { afterBreak } from '../text-blocks.ts'

/** Offset of the first unit of the line at `offset`; a byte order mark is no part of it. */
export function startOfLine(source: string, offset: number): number {
  const at = startWithMark(source, offset)
  return at === 0 && source[0] === '\uFEFF' ? 1 : at
}

/**
 * Where the next line with anything in it starts, or undefined where none follows.
 * `isBare`: which lines of marks alone are nothing, too.
 */
export function nextInkedLine(
  source: string,
  offset: number,
  isBare: (line: string) => boolean = () => false,
): number | undefined {
  for (let at = afterBreak(source, endOfLine(source, offset)); at < source.length; ) {
    const end = endOfLine(source, at)
    const line = source.slice(at, end)
    if (!isBlank(line) && !isBare(line)) return at
    at = afterBreak(source, end)
  }
  return undefined
}

/** Length of the source up to the last line before `from` with anything in it, as `nextInkedLine` has it. */
export function lengthBefore(
  source: string,
  from: number,
  isBare: (line: string) => boolean,
): number {
  let at = inkedLength(source.slice(0, from))
  while (at > 0) {
    const start = startOfLine(source, at - 1)
    if (!isBare(source.slice(start, at))) break
    at = inkedLength(source.slice(0, start))
  }
  return at
}

/** Whether a blank line stands in a gap between two lines. */
export function hasBlankLine(gap: string): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(gap)
}

/** The line break before `offset`, else the first of the source, else LF. */
export function lineBreakAt(source: string, offset: number): string {
  const at = startOfLine(source, offset)
  if (source[at - 1] === '\n') return source[at - 2] === '\r' ? '\r\n' : '\n'
  if (source[at - 1] === '\r') return '\r'
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
}

/** Length of the source up to the end of its last unit that is no white space of Markdown. */
export function inkedLength(source: string): number {
  let at = source.length
  while (at > 0 && ' \t\r\n'.includes(source[at - 1] ?? '')) at--
  return at
}

/** Whether a piece of the source is nothing but white space of Markdown. */
export function isBlank(text: string): boolean {
  return inkedLength(text) === 0
}
