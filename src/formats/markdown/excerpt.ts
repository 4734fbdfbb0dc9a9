import { endOfLine } from '../../reading/lines.ts'
import type { Anchors } from '../../text/anchors.ts'
import { blocksInAll, type Excerpt, inWhole, joined, stretchesAround } from '../excerpt.ts'
import type { ReadOptions } from '../format.ts'
import { bareHead } from './front-matter/bare-head.ts'
import { afterFrontMatter } from './front-matter/front-matter.ts'
import { startOfLine } from './lines.ts'
import { readMarkdown, shownOf } from './markdown-reading.ts'
import { type PlainReading, plainReading } from './plain/reading.ts'
import { scanMarkdown } from './scan.ts'

/**
 * Reads parts of Markdown, cut before paragraphs that stand in no other block, so that each part is
 * parsed alike without the others. What could reach from one part into another (a definition, a
 * headline, HTML) is looked for, and where it may be there, the whole is to be read.
 */
export function readMarkdownExcerpt(
  source: string,
  options: ReadOptions,
  anchors: Anchors,
): Excerpt | undefined {
  if (bareHead(source) !== undefined) return undefined
  const shown = shownOf(source, 0, false)
  const excerpt = excerptOf(shown, options, anchors)
  if (excerpt === undefined || shown === source) return excerpt
  return { reading: { ...excerpt.reading, source }, kept: excerpt.kept }
}

function excerptOf(source: string, options: ReadOptions, anchors: Anchors): Excerpt | undefined {
  const from = afterFrontMatter(source)
  if (from === undefined) return undefined
  const scan = scanMarkdown(source, from, anchors)
  if (scan === undefined) return undefined
  const { starts, spots, firstTitle, lastTitle } = scan
  const isTitled = firstTitle !== -1 && firstTitle < (starts[1]?.at ?? 0)
  const head = isTitled ? blocksInAll - 1 : blocksInAll
  const kept = stretchesAround(starts, head, spots, source.length)
  if (kept === undefined) return plainWhole(source, from, options)
  const text = joined(source, kept)
  if (text.includes('[') && source.includes(']:')) return undefined
  const { reading, hasFrontMatter } = plainReading(text, options) ?? readParsed(text, options)
  if (from > 1 && !hasFrontMatter) return undefined
  const isHeadlineLeftOut = reading.headline === undefined && lastTitle >= (kept[0]?.end ?? 0)
  // A heading of a lower rank is the headline only where there is none of the first.
  const isDoubtful = lastTitle !== -1 && isOfLowerRank(text, reading)
  return isHeadlineLeftOut || isDoubtful
    ? undefined
    : { reading: inWhole(reading, source, kept), kept }
}

function isOfLowerRank(source: string, { headline, map }: PlainReading['reading']): boolean {
  if (headline === undefined) return false
  const { start, end } = map.toSource(headline)
  const lineStart = startOfLine(source, start)
  const next = endOfLine(source, end)
  return (
    /^ {0,3}##/.test(source.slice(lineStart, next)) || /^\s*-/.test(source.slice(next, next + 100))
  )
}

/** Where nothing is worth leaving out, plain Markdown is still read at once. */
function plainWhole(source: string, from: number, options: ReadOptions): Excerpt | undefined {
  const plain = plainReading(source, options)
  if (plain === undefined || (from > 1 && !plain.hasFrontMatter)) return undefined
  return { reading: plain.reading, kept: [{ start: 0, end: source.length }] }
}

function readParsed(source: string, { title, html: look, fields }: ReadOptions): PlainReading {
  const options = { format: 'markdown', mdx: false, title, look, fields, isShown: true }
  const reading = readMarkdown(source, options)
  const first = reading.page.blocks[0]?.type
  return { reading, hasFrontMatter: first === 'yaml' || first === 'toml' }
}
