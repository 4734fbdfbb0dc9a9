import type { Root } from 'hast'
import type { Block } from '../../reading/reading.ts'
import { type Range, type Segment, segmentMap } from '../../reading/source-map.ts'
import { defaultHtmlLook } from '../format.ts'
import type { HastReading, HastReadOptions } from './hast-reading.ts'
import { type Frame, frameOf, headlineWithin, type PageSays } from './headline/headline.ts'
import { noTitles, titlesOnce } from './headline/page-titles.ts'
import { pageData, titleOf } from './metadata/page-fields.ts'
import { toldBy } from './metadata/told.ts'
import { outlineOf } from './outline.ts'
import { quotationsAmong } from './quotations.ts'
import { sizeOf } from './style/size.ts'
import { strikeOf } from './style/strike.ts'
import { survey } from './survey.ts'
import { walk } from './walk.ts'

/**
 * Reads a rendered page: what it displays, in blocks, then what it hides, each with its place in
 * the source. Linear, without recursion. Throws TooDeepError.
 */
export function readHast(tree: Root, source: string, options: HastReadOptions): HastReading {
  const found = survey(tree)
  const { fields } = options
  const data = pageData(found, fields)
  const isAsked = options.headline === undefined
  const named = isAsked ? titleOf(found, data, fields) : {}
  const titles = isAsked ? titlesOnce(found) : () => noTitles
  const says: PageSays = { named: named.value, titles }
  const frame: Frame =
    options.findContainer === false
      ? { container: undefined, headline: headlineWithin(found, options.headline, says) }
      : frameOf(found, options.headline, says)
  const { shown, veiled, elements, comments } = walk(tree, source, options, found, frame)
  const text = shown.text() + veiled.text()
  const by = shown.length
  for (const element of elements) {
    if (element.hiddenBy !== undefined) element.content = moved(element.content, by)
  }
  const segments: Segment[] = shown.segments.slice()
  for (const { at, length, start, end } of veiled.segments)
    segments.push({ at: at + by, length, start, end })
  const blocks: Block[] = shown.blocks.slice()
  for (const block of veiled.blocks) blocks.push(movedBlock(block, by))
  const headlineElement = elements.find(({ node }) => node === frame.headline?.element)
  const asked = { found, data, named, article: frame.container }
  const told = toldBy(asked, headlineElement, shown.blocks, text, options)
  const container = elements.find(({ node }) => node === frame.container)
  const { format, classic = false, look = defaultHtmlLook } = options
  const reading: HastReading = {
    format,
    source,
    text,
    blocks,
    map: segmentMap(segments),
    headline: told.headline,
    titleElsewhere: told.titleElsewhere,
    date: told.date,
    unread: told.unread,
    elements,
    segments,
    shownLength: by,
    comments,
    container,
    says,
    headlineBy: frame.headline?.by,
    headlineElement: told.headlineElement,
    classic,
    look,
    sizeOf: (range) => sizeOf(elements, range, look.sizes),
    strikeOf: (range) => strikeOf(elements, range),
    quotations: () => quotationsAmong(elements, text),
    outline: () => outlineOf(elements, container, text),
  }
  return reading
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

/** Written out, because copying an object with all it holds is slow. */
function movedBlock({ kind, start, end, hiddenBy }: Block, by: number): Block {
  return hiddenBy === undefined
    ? { kind, start: start + by, end: end + by }
    : { kind, start: start + by, end: end + by, hiddenBy }
}
