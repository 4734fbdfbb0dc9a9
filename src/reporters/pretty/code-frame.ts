import { displayWidth, isSimple, isSimpleText, printable } from '../display-width.ts'

/** A line of the source around a place, and the marks that stand under it. */
interface CodeFrame {
  readonly line: string
  readonly marks: string
}

/** One character as it is printed, and the place in the source it comes from. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const tabWidth = 4
const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d

/** The borders of the line that holds an offset; CR, LF and CRLF end a line. */
const lineAround = (source: string, offset: number, reach: number) => {
  let start = offset
  let end = offset
  while (start > 0 && offset - start < reach && !isLineEnd(source.charCodeAt(start - 1))) start -= 1
  while (end < source.length && end - offset < reach && !isLineEnd(source.charCodeAt(end))) end += 1
  // A border that the reach has drawn must not cut a surrogate pair.
  if (start > 0 && /[\udc00-\udfff]/u.test(source[start] ?? '')) start -= 1
  return {
    start,
    end,
    cutBefore: start > 0 && !isLineEnd(source.charCodeAt(start - 1)),
    cutAfter: end < source.length && !isLineEnd(source.charCodeAt(end)),
  }
}

/** Terminals disagree on the width of a soft hyphen or a joiner, so such characters are left out. */
const visible = (character: string): string => {
  if (isSimple(character.charCodeAt(0))) return character
  const shown = printable(character)
  return /^\p{Default_Ignorable_Code_Point}$/u.test(shown) ? '' : shown
}

const toCells = (source: string, start: number, end: number): readonly Cell[] => {
  const cells: Cell[] = []
  let column = 0
  let offset = start
  for (const character of source.slice(start, end)) {
    const next = offset + character.length
    const text =
      character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(character)
    const width = character === '\t' ? text.length : displayWidth(text)
    cells.push({ text, width, start: offset, end: next })
    column += width
    offset = next
  }
  return cells
}

const longestWord = 20

/** Begins a cut line with a whole word, where one begins before the place. */
const wordBegin = (from: number, at: number, isBehindSpace: (index: number) => boolean): number => {
  if (from === 0) return from
  for (let index = from; index < Math.min(at, from + longestWord); index += 1)
    if (isBehindSpace(index)) return index
  return from
}

const sum = (cells: readonly Cell[]): number => cells.reduce((all, cell) => all + cell.width, 0)

/** The same for a line whose characters are a unit and a column each, as most are: without cells. */
const simpleFrame = (
  text: string,
  border: ReturnType<typeof lineAround>,
  {
    start,
    end,
    columns,
  }: { readonly start: number; readonly end: number; readonly columns: number },
): CodeFrame => {
  const at = Math.min(start - border.start, text.length)
  let from = Math.max(0, at - Math.ceil(columns / 3))
  if (text.length <= columns && !border.cutBefore) from = 0
  else from = wordBegin(from, at, (index) => text[index - 1] === ' ')
  const to = Math.min(text.length, from + columns)
  const before = from > 0 || border.cutBefore ? '… ' : ''
  const after = to < text.length || border.cutAfter ? ' …' : ''
  const last = Math.min(to, Math.max(end, start + 1) - border.start)
  return {
    line: before + text.slice(from, to) + after,
    marks: `${' '.repeat(before.length + at - from)}${'^'.repeat(Math.max(1, last - at))}`,
  }
}

/**
 * Draws the line of `source` that holds `start`, cut to about `columns`, with `^` under the range.
 * A range that goes on in the next line is marked to the end of this one; an empty range gets one
 * mark. Columns are counted as a terminal shows them.
 */
export const codeFrame = (
  source: string,
  start: number,
  end: number,
  columns: number,
): CodeFrame => {
  const border = lineAround(source, start, columns * 4)
  const text = source.slice(border.start, border.end)
  if (isSimpleText(text)) return simpleFrame(text, border, { start, end, columns })
  const cells = toCells(source, border.start, border.end)
  const place = cells.findIndex((cell) => cell.end > start)
  const at = place === -1 ? cells.length : place

  // About a third of the line before the place, the rest after it.
  let from = at
  for (let width = 0; from > 0 && width < columns / 3; from -= 1)
    width += cells[from - 1]?.width ?? 0
  if (sum(cells) <= columns && !border.cutBefore) from = 0
  else from = wordBegin(from, at, (index) => cells[index - 1]?.text === ' ')
  let to = from
  for (let width = 0; to < cells.length && width < columns; to += 1) width += cells[to]?.width ?? 0
  // A combining mark belongs to the letter before it.
  while (from > 0 && cells[from]?.width === 0) from -= 1

  const before = from > 0 || border.cutBefore ? '… ' : ''
  const after = to < cells.length || border.cutAfter ? ' …' : ''
  const shown = cells.slice(from, to)
  const marked = shown.filter((cell) => cell.end > start && cell.start < Math.max(end, start + 1))
  const indent = sum(shown.filter((cell) => cell.end <= start))
  return {
    line: before + shown.map((cell) => cell.text).join('') + after,
    marks: `${' '.repeat(before.length + indent)}${'^'.repeat(Math.max(1, sum(marked)))}`,
  }
}
