import { endOfLine } from '../../../reading/lines.ts'
import type { Range } from '../../../reading/source-map.ts'
import { inkedLength, isBlank, lengthBefore, nextInkedLine, startOfLine } from '../lines.ts'
import type { MarkdownReading } from '../markdown-reading.ts'
import { boxAround } from './boxes.ts'
import { inPage, withEmptied, withWholeElements } from './extent.ts'
import { interrupts, joins } from './joined-paragraphs.ts'
import { quoteLinesAt, restOfQuote } from './quote-lines.ts'

/** What stands between two lines or words of a paragraph, as the page has it. */
const gapAfter = /^(?:[ \t\r\n]|<br\s*\/?>)+/i
const gapBefore = /(?:[ \t\r\n]|<br\s*\/?>)+$/i

/** The range of the source that goes with a label; undefined where more than the label would. */
export function takeOut(reading: MarkdownReading, place: Range): Range | undefined {
  const { source, page, pageMap } = reading
  const whole = withWholeElements(reading, inPage(reading, place), true)
  if (whole === undefined) return undefined
  const range = withEmptied(reading, whole)
  const covered = pageMap.toSource(range)
  const blocks = page.blocks.filter(({ start, end }) => start < covered.end && end > covered.start)
  const first = blocks[0]
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return undefined
  const isBlock =
    isBlank(source.slice(first.start, Math.max(first.start, covered.start))) &&
    isBlank(source.slice(covered.end, last.end))
  if (isBlock) return withBox(source, { start: first.start, end: last.end }, false)
  if (holder.test(page.html.slice(range.start, range.start + longestName))) {
    const isLast = /^\s*<\//.test(page.html.slice(range.end, range.end + 200))
    return withBox(source, covered, isLast)
  }
  return pageMap.toSource(withGap(reading, range))
}

const holder = /^<(?:li|ul|ol|p|div|blockquote|h[1-6])\b/
const longestName = 12

/**
 * Lines with that which makes a box of them, where the box holds nothing else. Undefined where the
 * paragraph above would go on in the line below, whichever gap is left.
 */
function withBox(source: string, lines: Range, isLast: boolean): Range | undefined {
  const box = boxAround(source, lines)
  const isBoxed = box.start < lines.start || box.end > lines.end
  // Of a quotation taken out as a whole nothing is left that the next line could go on with.
  const isWithin = source.slice(startOfLine(source, lines.start), lines.start).includes('>')
  const isEnd = !isBoxed && (isLast || (isWithin && restOfQuote(source, lines) !== undefined))
  const mayJoin = isBoxed || interrupts(source, lines)
  for (const withGapOf of isEnd ? [withGapBefore, wholeLines] : [wholeLines, withGapBefore]) {
    const range = withGapOf(source, box)
    if (!mayJoin || !joins(source, range)) return range
  }
  return undefined
}

/** Of a list or a quotation the last: what follows its gap is no part of it and stays apart. */
function withGapBefore(source: string, { start, end }: Range): Range {
  const from = startOfLine(source, start)
  const to = endOfLine(source, Math.max(from, inkedLength(source.slice(0, end))))
  const before = lengthBefore(source, from, quoteLinesAt(source, start).isBare)
  if (before === 0) return wholeLines(source, { start, end })
  return { start: endOfLine(source, before), end: to }
}

/** Lines with the gap after them; at the end of the text, with the gap before. */
function wholeLines(source: string, { start, end }: Range): Range {
  const from = startOfLine(source, start)
  const inked = Math.max(from, inkedLength(source.slice(0, end)))
  const next = nextInkedLine(source, inked, quoteLinesAt(source, start).isBare)
  if (next !== undefined) return { start: from, end: next }
  const before = inkedLength(source.slice(0, from))
  const isOnly = source.slice(0, before).replace('\uFEFF', '') === ''
  if (isOnly) return { start: from, end: endOfLine(source, inked) }
  return { start: endOfLine(source, before), end: endOfLine(source, inked) }
}

/** One of the two gaps around a piece of a paragraph goes with it. */
function withGap({ page: { html } }: MarkdownReading, range: Range): Range {
  const before = gapBefore.exec(html.slice(Math.max(0, range.start - 200), range.start))?.[0] ?? ''
  const after = gapAfter.exec(html.slice(range.end, range.end + 200))?.[0] ?? ''
  const startsParagraph = /(?:<(?:p|li|td|th|h[1-6]|div)\b[^<>]*>|^)$/.test(
    html.slice(0, range.start - before.length).slice(-200),
  )
  const rest = html.slice(range.end, range.end + 5)
  const endsParagraph = /^(?:<\/(?:p|li|td|th|h[1-6]|div)>|$)/.test(rest)
  const isLast = endsParagraph || html.length === range.end + after.length
  if (isLast && !startsParagraph) return { start: range.start - before.length, end: range.end }
  const takesAfter = startsParagraph || before !== ''
  return takesAfter ? { start: range.start, end: range.end + after.length } : range
}
