import { endOfLine, startOfLine as startWithMark } from '../../reading/lines.ts'

/** Offset of the first unit of the line at `offset`; a byte order mark is no part of it. */
export function startOfLine(source: string, offset: number): number {
  const at = startWithMark(source, offset)
  return at === 0 && source[0] === '\uFEFF' ? 1 : at
}

/** Where the next line with anything in it starts, or undefined where none follows. */
export function nextInkedLine(source: string, offset: number): number | undefined {
  const ink = /[^ \t\r\n]/g
  ink.lastIndex = endOfLine(source, offset)
  const match = ink.exec(source)
  return match === null ? undefined : startOfLine(source, match.index)
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
