import { isEsm } from '../render/mdx.ts'
import { type PlainPiece, plainLine } from './line.ts'

/** A block of plain Markdown. A quotation is one paragraph, and each item of a list one line. */
export interface PlainBlock {
  readonly type:
    | 'yaml'
    | 'paragraph'
    | 'quotation'
    | 'item'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'h5'
    | 'h6'
  /** Where it starts; of a quotation or an item what it holds. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly PlainPiece[]
  /** Where the line break behind it ends, which is displayed as white space. */
  readonly after: number
}

interface OpenBlock {
  readonly type: 'paragraph' | 'quotation' | 'item'
  readonly start: number
  end: number
  readonly pieces: PlainPiece[]
}

const heading = /^(#{1,6}) +(.*[^\s#])$/u
/**
 * A line that can only be text: of other beginnings some open a list, a quotation, a rule. The usual
 * ones first: what a letter is takes most of a millisecond to be asked of Unicode.
 */
const usualText = /^[A-Za-zА-яЁё«»„“"'—–(…*_[](?:.*\S)?$/
const text = /^(?:[\p{L}«»„“"'—–(…*_[]|\d{1,9}(?![\d.)]))(?:.*\S)?$/u
/** A line in a quotation or a list that can only be text there. */
const inside = /^(?:>|[-*+]) [«„“"(]?[A-Za-zА-яЁё](?:.*\S)?$/
const insideMark = 2
const ranks = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * Cuts Markdown that is nothing but headings, paragraphs, quotations and lists of text, with simple
 * emphasis and links, without a parser. Undefined for anything else, and where what follows a
 * quotation or a list in the next line may belong to it. `test/formats/markdown/plain-page.test.ts`
 * and `plain-reading.test.ts` hold it to the parser. Linear.
 */
export function plainBlocks(source: string): readonly PlainBlock[] | undefined {
  const blocks: PlainBlock[] = []
  // A fence without an end is a rule, which is no plain text.
  const close = source.startsWith('---\n') ? source.indexOf('\n---\n', 3) : -1
  let at = 0
  if (close !== -1) {
    at = close + 5
    blocks.push({ type: 'yaml', start: 0, end: close + 4, pieces: [], after: at })
  }
  let open: OpenBlock | undefined
  /** How the lines begin of the quotation or the list that the line before belongs to. */
  let mark = ''
  const endParagraph = (after: number): void => {
    if (open === undefined) return
    // Named one by one: what Node 20 makes with `...` it keeps until it collects everything.
    const { type, start, end, pieces } = open
    blocks.push({ type, start, end, pieces, after })
    open = undefined
  }
  /** Adds a line of text to the open block, or opens one. */
  const addLine = (type: OpenBlock['type'], start: number, end: number, line: number): boolean => {
    const pieces = plainLine(source, start, end)
    if (pieces === undefined) return false
    if (open === undefined) open = { type, start, end, pieces }
    else {
      open.pieces.push({ start: open.end, end: line, as: 'break' }, ...pieces)
      open.end = end
    }
    return true
  }
  while (at < source.length) {
    const lineFeed = source.indexOf('\n', at)
    const next = lineFeed === -1 ? source.length : lineFeed
    const end = next > at && source.charCodeAt(next - 1) === 0x0d ? next - 1 : next
    const after = lineFeed === -1 ? next : next + 1
    const line = source.slice(at, end)
    const isBlank = /^ *$/.test(line)
    if (mark !== '' && !isBlank && !line.startsWith(mark)) return undefined
    const ranked = line.startsWith('#') ? heading.exec(line) : null
    if (inside.test(line)) {
      const isQuotation = line.startsWith('>')
      if (open !== undefined && mark === '') return undefined
      mark = line.slice(0, insideMark)
      if (!addLine(isQuotation ? 'quotation' : 'item', at + insideMark, end, at)) return undefined
      if (!isQuotation) endParagraph(after)
    } else if (ranked !== null) {
      endParagraph(at)
      const [, sequence = '', content = ''] = ranked
      const pieces = plainLine(source, end - content.length, end)
      if (pieces === undefined) return undefined
      blocks.push({ type: ranks[sequence.length - 1] ?? 'h6', start: at, end, pieces, after })
    } else if (isBlank) {
      endParagraph(at)
      mark = ''
    } else {
      if (!usualText.test(line) && !text.test(line)) return undefined
      if (open === undefined && isEsm(source, at)) return undefined
      if (!addLine('paragraph', at, end, at)) return undefined
    }
    at = after
  }
  endParagraph(source.length)
  return blocks
}

/** Whether a block stands in another on the page. */
export function isContained(type: PlainBlock['type']): boolean {
  return type === 'quotation' || type === 'item'
}
