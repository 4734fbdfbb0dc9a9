import { endOfLine, startOfLine as startWithMark } from '../../reading/lines.ts'
import type { Range } from '../../reading/source-map.ts'
import { afterBreak } from '../text-blocks.ts'

/** Offset of the first unit of the line at `offset`; a byte order mark is no part of it. */
export function startOfLine(source: string, offset: number): number {
  const at = startWithMark(source, offset)
  return at === 0 && source[0] === '\uFEFF' ? 1 : at
}

/**
 * Where the next line with anything in it starts, or undefined where none follows. `isQuoted`: the
 * marks of a quotation alone are nothing.
 */
export function nextInkedLine(
  source: string,
  offset: number,
  isQuoted = false,
): number | undefined {
  const ink = isQuoted ? /[^ \t\r\n>]/g : /[^ \t\r\n]/g
  ink.lastIndex = endOfLine(source, offset)
  const match = ink.exec(source)
  return match === null ? undefined : startOfLine(source, match.index)
}

const quoteMark = /^[ \t]*>/
const bareMark = /^[ \t>]*>[ \t>]*$/

/** Whether the line at `offset` is one of a quotation: a mark stands before what is there. */
export function isQuoted(source: string, offset: number): boolean {
  return quoteMark.test(source.slice(startOfLine(source, offset), endOfLine(source, offset)))
}

/** Whether nothing follows lines in their quotation but marks without words. */
export function isLastInQuote(source: string, { start, end }: Range): boolean {
  if (!isQuoted(source, start)) return false
  for (let at = afterBreak(source, endOfLine(source, end)); at < source.length; ) {
    const lineEnd = endOfLine(source, at)
    const line = source.slice(at, lineEnd)
    if (!bareMark.test(line)) return !quoteMark.test(line)
    at = afterBreak(source, lineEnd)
  }
  return true
}

/** Length of the source up to the last line before `from` with anything in it, as `nextInkedLine` has it. */
export function lengthBefore(source: string, from: number, isQuoted: boolean): number {
  let at = inkedLength(source.slice(0, from))
  while (isQuoted && at > 0) {
    const start = startOfLine(source, at - 1)
    if (!bareMark.test(source.slice(start, at))) break
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
