import type { Anchors } from '../../text/anchors.ts'
import { blocksInAll, type Excerpt, inWhole, joined, stretchesAround } from '../excerpt.ts'
import type { ReadOptions } from '../format.ts'
import { headings } from '../hast/elements.ts'
import type { HastReading } from '../hast/hast-reading.ts'
import { isCalled } from '../hast/headline.ts'
import { scanHtml } from './scan.ts'

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
): Excerpt<HastReading> | undefined {
  // A title in `meta` may name a heading anywhere.
  if (options.fields?.title !== undefined) return undefined
  const scan = scanHtml(source, anchors)
  if (scan === undefined) return undefined
  const { spots, ends, firstHeading, lastHeading } = scan
  // Of the blocks that are read in any case a heading is one.
  const isHeaded = firstHeading !== -1 && firstHeading < (ends[0]?.at ?? 0)
  const head = blocksInAll - (isHeaded ? 2 : 1)
  const kept = stretchesAround(ends, head, spots, source.length)
  if (kept === undefined) return undefined
  const reading = read(joined(source, kept), options)
  // Blank lines make paragraphs where none is marked; here the first has its mark.
  const isFragment = reading.elements.every(({ name }) => name !== 'html')
  const hasParagraph = reading.elements.some(
    ({ name, parent }) => name === 'p' && parent === undefined,
  )
  if (reading.classic || (isFragment && !hasParagraph)) return undefined
  if (!isHeadlineOfWhole(reading, kept[0]?.end ?? 0, lastHeading)) return undefined
  return { reading: inWhole(reading, source, kept), kept }
}

/**
 * Whether the headline of an excerpt, or that it has none, is what the whole has. `head`: where the
 * first of its stretches ends.
 */
function isHeadlineOfWhole(
  { elements, headlineElement, named }: HastReading,
  head: number,
  lastHeading: number,
): boolean {
  if (headlineElement === undefined) {
    return lastHeading < head && !elements.some(({ name }) => headings.has(name))
  }
  const isInHead = (headlineElement.source?.end ?? head) < head
  if (headlineElement.closing === undefined) return false
  // What the page says its headline is may stand in any heading; the first counts.
  if (named !== undefined && lastHeading >= head) {
    return isInHead && isCalled(headlineElement.node, named)
  }
  return headlineElement.name === 'h1'
}
