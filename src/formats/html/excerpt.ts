import type { Anchors } from '../../text/anchors.ts'
import { blocksInAll, type Excerpt, inWhole, joined, stretchesAround } from '../excerpt.ts'
import type { ReadOptions } from '../format.ts'
import { headings } from '../hast/elements.ts'
import type { HastReading } from '../hast/hast-reading.ts'
import { startsPage } from './parse.ts'
import { type PlainReading, plainReading } from './plain/reading.ts'
import { scanHtml } from './scan/scan.ts'

/**
 * Reads parts of HTML, cut at ends of paragraphs with the same elements open, so that what stands
 * between changes nothing in the tree around it. What tells about the page as a whole (its article,
 * headline, date) is among the parts.
 */
export function readHtmlExcerpt(
  source: string,
  options: ReadOptions,
  anchors: Anchors,
  read: (source: string, options: ReadOptions) => HastReading,
): Excerpt | undefined {
  // A title in `meta` may name a heading anywhere.
  if (options.fields?.title !== undefined) return undefined
  const scan = scanHtml(source, anchors)
  if (scan === undefined) return undefined
  const { spots, ends, firstHeading, lastHeading, isHiding } = scan
  // Of the blocks that are read in any case a heading is one.
  const isHeaded = firstHeading !== -1 && firstHeading < (ends[0]?.at ?? 0)
  const head = blocksInAll - (isHeaded ? 2 : 1)
  const kept = stretchesAround(ends, head, spots, source.length)
  if (kept === undefined) return undefined
  const parts = joined(source, kept)
  // What is hidden need not be read where no label stands in it.
  const plain = isHiding ? undefined : plainReading(parts, !startsPage(parts), options)
  const page = plain ?? pageOf(read(parts, options))
  if (page === undefined || !isHeadlineOfWhole(page, kept[0]?.end ?? 0, lastHeading))
    return undefined
  return { reading: inWhole(page.reading, source, kept), kept }
}

/** Undefined where blank lines make paragraphs, or where here only the first has its mark. */
function pageOf(reading: HastReading): PlainReading | undefined {
  const { elements, headlineElement, headlineBy, says, classic } = reading
  const isFragment = elements.every(({ name }) => name !== 'html')
  const hasParagraph = elements.some(({ name, parent }) => name === 'p' && parent === undefined)
  if (classic || (isFragment && !hasParagraph)) return undefined
  const hasHeading = elements.some(({ name }) => headings.has(name))
  return { reading, headlineElement, headlineBy, says, hasHeading }
}

/**
 * Whether the headline of an excerpt, or that it has none, is what the whole has. `head`: where the
 * first of its stretches ends.
 */
function isHeadlineOfWhole(
  { headlineElement, headlineBy, says, hasHeading }: PlainReading,
  head: number,
  lastHeading: number,
): boolean {
  // Any heading may say what the page says its headline is, and where none does any block; the
  // first counts. Of each `h1` the excerpt knows.
  const knowsHeadings = lastHeading < head
  const knowsNamed = says.named === undefined || knowsHeadings
  if (headlineElement === undefined)
    return knowsHeadings && !hasHeading && says.named === undefined && says.titles().length === 0
  if (headlineElement.closing === undefined) return false
  const isInHead = (headlineElement.source?.end ?? head) < head
  if (headlineBy === 'h1') return knowsNamed
  if (headlineBy === 'named') return isInHead
  if (headlineBy === 'title') return isInHead && knowsNamed
  return headlineBy === 'block' && isInHead && knowsHeadings
}
