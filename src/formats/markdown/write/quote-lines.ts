import { endOfLine } from '../../../reading/lines.ts'
import type { Range } from '../../../reading/source-map.ts'
import { afterBreak } from '../../text-blocks.ts'
import { startOfLine } from '../lines.ts'

/** How far the mark of a quotation may be set in: by four columns it is the text of a block of code. */
const farthest = 3
const tabStop = 4
/** Marks of quotations in each other, and no word behind them. */
const marksAlone = /^[ \t]*>(?:[ \t]? {0,3}>)*[ \t]*$/

/** The lines of a quotation, told by the mark `>` before what is there, as CommonMark has it. */
interface QuoteLines {
  readonly has: (line: string) => boolean
  /** Whether there is nothing behind the mark. */
  readonly isBare: (line: string) => boolean
}

/** Outside a quotation no line is one of its. */
const none: QuoteLines = { has: () => false, isBare: () => false }

/** The lines of the quotation at `offset`. */
export function quoteLinesAt(source: string, offset: number): QuoteLines {
  const own = markColumn(source.slice(startOfLine(source, offset), endOfLine(source, offset)))
  if (own === undefined) return none
  // In an item of a list marks are counted from where its text begins.
  const last = own <= farthest ? farthest : own + farthest
  const has = (line: string): boolean => (markColumn(line) ?? Number.POSITIVE_INFINITY) <= last
  return { has, isBare: (line) => has(line) && marksAlone.test(line) }
}

/** Where a quotation ends that shows nothing behind lines of it; undefined where it does, or there is none. */
export function restOfQuote(source: string, { start, end }: Range): number | undefined {
  const quote = quoteLinesAt(source, start)
  if (quote === none) return undefined
  let last = end
  for (let at = afterBreak(source, endOfLine(source, end)); at < source.length; ) {
    const lineEnd = endOfLine(source, at)
    const line = source.slice(at, lineEnd)
    if (!quote.has(line)) break
    if (!quote.isBare(line)) return undefined
    last = lineEnd
    at = afterBreak(source, lineEnd)
  }
  return last
}

/** The column of a line, 0-based, in which the mark of a quotation stands before everything else. */
function markColumn(line: string): number | undefined {
  let column = 0
  for (const unit of line) {
    if (unit === '>') return column
    if (unit === ' ') column++
    else if (unit === '\t') column += tabStop - (column % tabStop)
    else return undefined
  }
  return undefined
}
