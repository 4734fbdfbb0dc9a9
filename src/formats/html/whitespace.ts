/** The white space before an element: what a neighbour on a line of its own begins with. */
interface Margin {
  /** The line break and the indentation before it; empty where something stands before it. */
  readonly text: string
  /** Nothing but white space stands before it in the file. */
  readonly isFirst: boolean
}

export function marginBefore(source: string, at: number): Margin {
  const indent = /[ \t]*$/.exec(source.slice(Math.max(0, at - 400), at))?.[0] ?? ''
  const line = at - indent.length
  const isFirst = /^\uFEFF?\s*$/.test(source.slice(0, at > 2_000 ? 1 : at)) && at <= 2_000
  const before = source.slice(Math.max(0, line - 2), line)
  const lineEnd = /(?:\r\n|\r|\n)$/.exec(before)?.[0]
  if (lineEnd !== undefined) return { text: lineEnd + indent, isFirst }
  if (isFirst) return { text: lineEndOf(source) + indent, isFirst }
  return { text: '', isFirst }
}

/** The line end a file uses. */
export function lineEndOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
}

export function endsLine(source: string, at: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(source.slice(at, at + 400))
}

/** Where the white space before `at` begins. */
export function spaceBefore(source: string, at: number): number {
  let start = at
  while (start > 0 && isSpace(source.charCodeAt(start - 1))) start--
  return start
}

/** Where the white space after `at` ends. */
export function spaceAfter(source: string, at: number): number {
  let end = at
  while (end < source.length && isSpace(source.charCodeAt(end))) end++
  return end
}

/** Whether a unit is white space to a parser: a no-break space is text. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
}
