import { endOfLine } from '../../../reading/lines.ts'
import type { Range } from '../../../reading/source-map.ts'
import { afterBreak } from '../../text-blocks.ts'
import { inkedLength, startOfLine } from '../lines.ts'

/** Begins a block of its own right below a paragraph, too. */
const beginsBlock = new RegExp(
  [
    /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|[-+*][ \t]|1[.)][ \t]|\||:{3}|\{[{%:])/,
    /^ {0,3}([*_])(?:[ \t]*\1){2,}[ \t]*$/,
    /^ {0,3}<(?:\/?(?:div|p|section|article|aside|table|[ou]l|h[1-6r]|figure|details)\b|!--)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)
/** No paragraph that could go on: a heading, a mark of the site, the end of code or of front matter. */
const endsBlock = /^ {0,3}(?:#{1,6}[ \t]|:{3}|\{[{%:]|`{3}|~{3}|[-+]{3}[ \t]*$)/
const marksOrNothing = /^\uFEFF?(?: {0,3}>[ \t>]*|[ \t]*)$/

/** Whether lines are no mere paragraph, so that text may stand right above and below them. */
export function interrupts(source: string, { start, end }: Range): boolean {
  const marked = /^[ \t]*(?:#{1,6}[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])/
  const lineEnd = endOfLine(source, end)
  const below = source.slice(lineEnd, endOfLine(source, afterBreak(source, lineEnd)))
  const last = source.slice(startOfLine(source, inkedLength(source.slice(0, end))), lineEnd)
  const underline = /^[ \t>\r\n]*(?:=+|-+)[ \t]*$/
  return (
    marked.test(source.slice(startOfLine(source, start), lineEnd)) ||
    underline.test(last) ||
    underline.test(below)
  )
}

/** Whether the line above a range and the one below would be one paragraph without it. */
export function joins(source: string, { start, end }: Range): boolean {
  const isLineStart = startOfLine(source, start) === start
  const aboveEnd = isLineStart ? start - 1 - Number(source.startsWith('\r\n', start - 2)) : start
  const belowStart = endOfLine(source, end) === end ? afterBreak(source, end) : end
  if (aboveEnd < 1 || belowStart >= source.length) return false
  const above = source.slice(startOfLine(source, aboveEnd), aboveEnd)
  const below = source.slice(belowStart, endOfLine(source, belowStart))
  if (marksOrNothing.test(above) || marksOrNothing.test(below)) return false
  return !endsBlock.test(above) && !beginsBlock.test(below)
}
