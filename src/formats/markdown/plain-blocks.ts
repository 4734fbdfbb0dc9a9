import { isEsm } from './mdx.ts'
import { type PlainPiece, plainLine } from './plain-line.ts'

/** A block of plain Markdown. */
export interface PlainBlock {
  readonly type: 'yaml' | 'paragraph' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  readonly start: number
  readonly end: number
  readonly pieces: readonly PlainPiece[]
  /** Where the line break behind it ends, which is displayed as white space. */
  readonly after: number
}

const heading = /^(#{1,6}) +(.*[^\s#])$/u
/**
 * A line that can only be text: of other beginnings some open a list, a quotation, a rule. The usual
 * ones first: what a letter is takes most of a millisecond to be asked of Unicode.
 */
const usualText = /^[A-Za-zА-яЁё«»„“"'—–(…*_[](?:.*\S)?$/
const text = /^(?:[\p{L}«»„“"'—–(…*_[]|\d{1,9}(?![\d.)]))(?:.*\S)?$/u
const ranks = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * Cuts Markdown that is nothing but headings and paragraphs of text, with simple emphasis and links,
 * without a parser. Undefined for anything else. `test/formats/markdown/plain-page.test.ts` holds it
 * to the parser. Linear.
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
  let open: { start: number; end: number; pieces: PlainPiece[] } | undefined
  const endParagraph = (after: number): void => {
    if (open !== undefined) blocks.push({ type: 'paragraph', ...open, after })
    open = undefined
  }
  while (at < source.length) {
    const lineFeed = source.indexOf('\n', at)
    const next = lineFeed === -1 ? source.length : lineFeed
    const end = next > at && source.charCodeAt(next - 1) === 0x0d ? next - 1 : next
    const after = lineFeed === -1 ? next : next + 1
    const line = source.slice(at, end)
    const ranked = line.startsWith('#') ? heading.exec(line) : null
    if (ranked !== null) {
      endParagraph(at)
      const [, sequence = '', content = ''] = ranked
      const pieces = plainLine(source, end - content.length, end)
      if (pieces === undefined) return undefined
      blocks.push({ type: ranks[sequence.length - 1] ?? 'h6', start: at, end, pieces, after })
    } else if (/^ *$/.test(line)) {
      endParagraph(at)
    } else {
      if (!usualText.test(line) && !text.test(line)) return undefined
      if (open === undefined && isEsm(source, at)) return undefined
      const pieces = plainLine(source, at, end)
      if (pieces === undefined) return undefined
      if (open === undefined) open = { start: at, end, pieces }
      else {
        open.pieces.push({ start: open.end, end: at, as: 'break' }, ...pieces)
        open.end = end
      }
    }
    at = after
  }
  endParagraph(source.length)
  return blocks
}
