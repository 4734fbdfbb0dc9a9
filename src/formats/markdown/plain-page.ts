import { isEsm } from './mdx.ts'
import { PageWriter } from './page-writer.ts'
import type { RenderedPage } from './render.ts'

/** What may mean more than itself somewhere in a line. */
const marks = /[\\`*_~[\]<&|{}@\t\0\uFEFF]|:\/\/|www\.|\r(?!\n)/i
const heading = /^(#{1,6}) +(.*[^\s#])$/u
/** A line that can only be text: of other beginnings some open a list, a quotation, a rule. */
const text = /^[\p{L}«»„“"'—–(…](?:.*\S)?$/u

/**
 * Renders Markdown that is nothing but headings and paragraphs of plain text, without a parser: the
 * page is the one `renderMarkdown` makes (`test/formats/markdown/plain-page.test.ts`). Undefined
 * for anything else.
 */
export function plainPage(source: string): RenderedPage | undefined {
  // A fence without an end is a rule, which is no plain text.
  const close = source.startsWith('---\n') ? source.indexOf('\n---\n', 3) : -1
  const from = close === -1 ? 0 : close + 4
  if (marks.test(from === 0 ? source : source.slice(from))) return undefined
  const page = new PageWriter(source)
  const blocks: { type: string; start: number; end: number }[] = []
  if (from > 0) {
    blocks.push({ type: 'yaml', start: 0, end: from })
    page.verbatim(from, from + 1, 'markup')
  }
  let paragraph = -1
  let paragraphEnd = -1
  const endParagraph = (): void => {
    if (paragraph === -1) return
    page.whole('</p>', paragraphEnd, paragraphEnd)
    blocks.push({ type: 'paragraph', start: paragraph, end: paragraphEnd })
    paragraph = -1
  }
  /** The line break after a block; those of blank lines are not displayed. */
  let breakAt = -1
  for (let at = from === 0 ? 0 : from + 1; at < source.length; ) {
    const lineFeed = source.indexOf('\n', at)
    const next = lineFeed === -1 ? source.length : lineFeed
    const end = next > at && source[next - 1] === '\r' ? next - 1 : next
    const line = source.slice(at, end)
    const breakEnd = lineFeed === -1 ? next : next + 1
    const ranked = heading.exec(line)
    if (paragraph !== -1 && ranked === null && line.trim() !== '') {
      if (!text.test(line)) return undefined
      page.verbatim(breakAt, at, 'markup')
      page.verbatim(at, end, 'text')
      paragraphEnd = end
      breakAt = end
      at = breakEnd
      continue
    }
    const wasOpen = paragraph !== -1
    endParagraph()
    if (wasOpen) page.verbatim(breakAt, at, 'markup')
    if (/^ *$/.test(line)) {
      at = breakEnd
      continue
    }
    if (ranked !== null) {
      const [, sequence = '', content = ''] = ranked
      const name = `h${sequence.length}`
      page.whole(`<${name}>`, at, at)
      page.verbatim(end - content.length, end, 'text')
      page.whole(`</${name}>`, end, end)
      blocks.push({ type: name, start: at, end })
      page.verbatim(end, breakEnd, 'markup')
    } else {
      if (!text.test(line) || isEsm(source, at)) return undefined
      page.whole('<p>', at, at)
      page.verbatim(at, end, 'text')
      paragraph = at
      paragraphEnd = end
      breakAt = end
    }
    at = breakEnd
  }
  const isOpen = paragraph !== -1
  endParagraph()
  if (isOpen) page.verbatim(breakAt, source.length, 'markup')
  return { ...page.page(), blocks, htmlBlocks: [] }
}
