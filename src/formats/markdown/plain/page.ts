import { PageWriter } from '../render/page-writer.ts'
import type { RenderedPage } from '../render/render.ts'
import { isContained, plainBlocks } from './blocks.ts'

/**
 * Renders plain Markdown without a parser: the page is the one `renderMarkdown` makes
 * (`test/formats/markdown/plain-page.test.ts`). Undefined for anything else, quotations and lists too.
 */
export function plainPage(source: string): RenderedPage | undefined {
  const blocks = plainBlocks(source)
  if (blocks === undefined || blocks.some(({ type }) => isContained(type))) return undefined
  const page = new PageWriter(source)
  for (const { type, start, end, pieces, after } of blocks) {
    if (type !== 'yaml') {
      const name = type === 'paragraph' ? 'p' : type
      page.whole(`<${name}>`, start, start)
      for (const piece of pieces) {
        const { as } = piece
        if (as === 'text') page.verbatim(piece.start, piece.end, 'text')
        else if (as === 'break') page.verbatim(piece.start, piece.end, 'markup')
        else page.whole(as.html, piece.start, piece.end)
      }
      page.whole(`</${name}>`, end, end)
    }
    page.verbatim(end, after, 'markup')
  }
  return {
    ...page.page(),
    blocks: blocks.map(({ type, start, end }) => ({ type, start, end })),
    htmlBlocks: [],
  }
}
