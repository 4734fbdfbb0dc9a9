import type { Anchors } from '../../text/anchors.ts'
import { blocksAfter, blocksInAll } from '../beginning.ts'
import type { ReadOptions } from '../format.ts'
import { headings } from '../hast/elements.ts'
import type { HastReading } from '../hast/hast-reading.ts'
import { scanHtml } from './scan.ts'

/**
 * Reads the beginning of HTML: up to the end of a paragraph behind which nothing changes the tree
 * before it. What tells about the page as a whole (its article, headline, date) must stand in it.
 */
export function readHtmlBeginning(
  source: string,
  options: ReadOptions,
  anchors: Anchors,
  read: (source: string, options: ReadOptions) => HastReading,
): HastReading | undefined {
  // A title in `meta` may name a heading anywhere.
  if (options.fields?.title !== undefined) return undefined
  const scan = scanHtml(source, anchors)
  if (scan === undefined) return undefined
  const { last, ends, lastTelling, lastHeading } = scan
  const after = ends.findIndex((end) => end > last && end > lastTelling)
  if (after === -1) return undefined
  const cut = ends[Math.max(after + blocksAfter, blocksInAll - 1)]
  if (cut === undefined || cut > source.length * 0.7) return undefined
  const reading = read(source.slice(0, cut), options)
  // Blank lines make paragraphs where none is marked; here the first has its mark.
  const isFragment = reading.elements.every(({ name }) => name !== 'html')
  const hasParagraph = reading.elements.some(
    ({ name, parent }) => name === 'p' && parent === undefined,
  )
  if (reading.classic || (isFragment && !hasParagraph)) return undefined
  const { headlineElement } = reading
  const isSettled =
    headlineElement === undefined
      ? lastHeading < cut
      : headlineElement.name === 'h1' && headlineElement.closing !== undefined
  const isUnnamed =
    headlineElement === undefined && reading.elements.some(({ name }) => headings.has(name))
  if (!isSettled || isUnnamed) return undefined
  return { ...reading, source }
}
