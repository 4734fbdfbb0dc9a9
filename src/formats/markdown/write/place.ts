import { endOfLine } from '../../../reading/lines.ts'
import type { Range } from '../../../reading/source-map.ts'
import type { HastElement } from '../../hast/hast-reading.ts'
import {
  hasBlankLine,
  inkedLength,
  isBlank,
  lineBreakAt,
  nextInkedLine,
  startOfLine,
} from '../lines.ts'
import type { MarkdownReading } from '../markdown-reading.ts'
import type { Construct } from '../render/constructs.ts'
import { isOpenHtml } from './open-html.ts'

/** A splice on the source. */
interface Splice extends Range {
  readonly text: string
}

/** Elements that may stand around a whole text; a label goes inside them. */
const wrappers = new Set([
  'article',
  'body',
  'center',
  'div',
  'header',
  'hgroup',
  'html',
  'main',
  'section',
])

/**
 * Puts a paragraph after the headline, or before the first text. It takes the line of the block
 * that follows, and the blank lines before that block are repeated after it: taking the paragraph
 * out again with what follows it leaves the file as it was. Undefined where it would not show.
 */
export function placeParagraph(
  reading: MarkdownReading,
  headline: Range | undefined,
  paragraph: string,
): Splice | undefined {
  const { source, page } = reading
  const last = page.blocks.at(-1)
  const isOpen = last?.type === 'htmlFlow' && isOpenHtml(source.slice(last.start, last.end))
  if (headline !== undefined) {
    const block = blockAround(reading, headline, 'end')
    if (isOpen && block === last) return undefined
    return afterLine(
      source,
      endOfLine(source, block?.end ?? inkedLength(source)),
      isHeading(block),
      paragraph,
    )
  }
  const first = reading.blocks.find(({ kind }) => kind !== 'hidden')
  const block = first === undefined ? undefined : blockAround(reading, first, 'start')
  if (block === undefined) {
    // What is put at the end would be taken for HTML.
    if (isOpen) return undefined
    return afterLine(source, endOfLine(source, inkedLength(source)), false, paragraph)
  }
  const at = beforeMarks(reading, startOfLine(source, unjoined(source, page.blocks, block).start))
  const eol = lineBreakAt(source, at)
  return { start: at, end: at, text: `${paragraph}${eol}${eol}` }
}

/** What the site's generator reads before the text goes with it: an admonition, a picture. */
function beforeMarks({ source, shown, headEnd }: MarkdownReading, start: number): number {
  let first = start
  for (let at = start; at > 1; ) {
    at = startOfLine(source, at - 1 - Number(source.startsWith('\r\n', at - 2)))
    const end = endOfLine(source, at)
    if (at < headEnd || !isBlank(shown.slice(at, end))) break
    if (!isBlank(source.slice(at, end))) first = at
  }
  return first
}

/** Blocks that a line after them never goes on with. */
const ended = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'yaml', 'toml', 'thematicBreak', 'codeFenced'],
  ...['definition', 'htmlFlow'],
])

/** The block, or the first of those that would take a line put before it for their own. */
function unjoined(source: string, blocks: readonly Construct[], block: Construct): Construct {
  let index = blocks.indexOf(block)
  for (; index > 0; index--) {
    const at = blocks[index]
    const before = blocks[index - 1]
    if (at === undefined || before === undefined || ended.has(before.type)) break
    if (hasBlankLine(source.slice(before.end, at.start))) break
  }
  return blocks[index] ?? block
}

function afterLine(source: string, lineEnd: number, heading: boolean, paragraph: string): Splice {
  const eol = lineBreakAt(source, lineEnd)
  const next = nextInkedLine(source, lineEnd)
  if (next === undefined) {
    const isEmpty = source.slice(0, lineEnd).replace('\uFEFF', '') === ''
    const text = isEmpty ? paragraph : `${eol}${eol}${paragraph}`
    return { start: lineEnd, end: lineEnd, text }
  }
  const gap = source.slice(lineEnd, next)
  if (hasBlankLine(gap)) return { start: next, end: next, text: `${paragraph}${gap}` }
  // A paragraph would go on in the next line; a heading ends with its own.
  const before = heading ? '' : eol
  return { start: next, end: next, text: `${before}${paragraph}${eol}${eol}` }
}

function isHeading(block: Construct | undefined): boolean {
  return block !== undefined && /^h[1-6]$/.test(block.type)
}

/** The outermost block of Markdown around a piece of the text, wrappers of the whole left aside. */
function blockAround(
  { rendered, pageMap, page }: MarkdownReading,
  visible: Range,
  edge: 'start' | 'end',
): Construct | undefined {
  const inPage = rendered.map.toSource(visible)
  let range = pageMap.toSource(inPage)
  let at: HastElement | undefined = rendered.elements.findLast(
    ({ source }) =>
      source !== undefined && source.start <= inPage.start && source.end >= inPage.end,
  )
  for (; at !== undefined; at = at.parent) {
    if (at.source !== undefined && !wrappers.has(at.name)) range = pageMap.toSource(at.source)
  }
  const point = edge === 'start' ? range.start : Math.max(range.start, range.end - 1)
  return page.blocks.find(({ start, end }) => start <= point && point < end)
}
