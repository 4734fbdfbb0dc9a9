const before = 1
/** Wider lines are cut to a window around the caret. */
const width = 100

/** 1-based line and column (UTF-16 code units) of an offset; CR, LF and CRLF each end a line. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const head = text.slice(0, offset)
  const lines = head.split(/\r\n|\r|\n/u)
  const last = lines.at(-1) ?? ''
  // A mark of byte order is no column an editor shows.
  const mark = lines.length === 1 && last.startsWith('\uFEFF') ? 1 : 0
  return { line: lines.length, column: last.length - mark + 1 }
}

/** The line of a range with the one before it, and carets under the range. Empty for no text. */
export function excerpt(text: string, start: number, end: number): string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  const { line, column } = lineAndColumn(text, start)
  const current = lines[line - 1] ?? ''
  if (text === '') return ''
  const from = Math.max(0, column - 1 - Math.floor(width / 2))
  const visible = current.slice(from, from + width)
  const lead = visible.slice(0, column - 1 - from)
  const marked = visible.slice(lead.length, lead.length + Math.max(1, end - start))
  const digits = String(line).length
  const context = lines
    .slice(Math.max(0, line - 1 - before), line - 1)
    .map((each, index, all) => row(line - all.length + index, digits, each.slice(0, width)))
  const carets = '^'.repeat(Math.max(1, columnsOf(marked.trimEnd())))
  return [
    ...context,
    `> ${row(line, digits, visible).slice(2)}`,
    `  ${' '.repeat(digits)} | ${lead.replace(/[^\t]/gu, ' ')}${carets}`,
  ].join('\n')
}

function row(line: number, digits: number, text: string): string {
  return `  ${String(line).padStart(digits)} | ${text}`.trimEnd()
}

function columnsOf(text: string): number {
  return [...text].length
}
