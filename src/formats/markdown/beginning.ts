import type { Anchors } from '../../text/anchors.ts'
import { blocksAfter, blocksInAll } from '../beginning.ts'
import type { ReadOptions } from '../format.ts'
import { type MarkdownReading, readMarkdown } from './markdown-reading.ts'
import { scanMarkdown } from './scan.ts'

const bom = '\uFEFF'
const frontMatter = /\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/y

/**
 * Reads the beginning of Markdown: up to a paragraph that stands in no other block, so that what
 * comes before it is parsed alike without it. What could reach back from behind it (a definition,
 * a headline, HTML) is looked for, and where it may be there, the whole is to be read.
 */
export function readMarkdownBeginning(
  source: string,
  options: ReadOptions,
  anchors: Anchors,
): MarkdownReading | undefined {
  const from = afterFrontMatter(source)
  if (from === undefined) return undefined
  const scan = scanMarkdown(source, from, anchors)
  if (scan === undefined) return undefined
  const { starts, last, firstTitle, lastTitle, firstFence } = scan
  const after = starts.findIndex((start) => start > last)
  if (after === -1) return undefined
  const isTitled = firstTitle !== -1 && firstTitle < (starts[1] ?? 0)
  const cut = starts[Math.max(after + blocksAfter, isTitled ? blocksInAll - 1 : blocksInAll)]
  if (cut === undefined || cut > firstFence || cut > source.length * 0.7) return undefined
  const head = source.slice(0, cut)
  const isReferring = head.includes('[') && source.includes(']:')
  if (isReferring) return undefined
  const { title, html: look, fields } = options
  const reading = readMarkdown(head, { format: 'markdown', mdx: false, title, look, fields })
  const first = reading.page.blocks[0]?.type
  if (from > 1 && first !== 'yaml' && first !== 'toml') return undefined
  if (reading.rendered.headlineElement === undefined && lastTitle >= cut) return undefined
  return { ...reading, source }
}

/** Where the text begins; undefined where front matter has no end. */
function afterFrontMatter(source: string): number | undefined {
  frontMatter.lastIndex = 0
  const fence = frontMatter.exec(source)?.[1]
  if (fence === undefined) return source.startsWith(bom) ? 1 : 0
  const close =
    fence === '---' ? /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n])/g : /(?:\r\n|\n|\r)\+\+\+[ \t]*(?=[\r\n])/g
  close.lastIndex = frontMatter.lastIndex - 1
  return close.exec(source) === null ? undefined : close.lastIndex
}
