import type { Root } from 'hast'
import type { Block, UnreadField } from '../../reading/reading.ts'
import { type Range, type Segment, segmentMap } from '../../reading/source-map.ts'
import { defaultHtmlLook } from '../format.ts'
import { isInText } from '../same-title.ts'
import { dateOf } from './date.ts'
import { headings } from './elements.ts'
import type { HastElement, HastReading, HastReadOptions } from './hast-reading.ts'
import { type Frame, frameOf, headlineWithin } from './headline.ts'
import { pageData, titleOf } from './page-fields.ts'
import { sizeOf } from './size.ts'
import { strikeOf } from './strike.ts'
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
  const named = options.headline === undefined ? titleOf(found, data, fields) : {}
  const frame: Frame =
    options.findContainer === false
      ? { container: undefined, headline: headlineWithin(found, options.headline, named.value) }
      : frameOf(found, options.headline, named.value)
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
  const headlineElement = elements.find(({ node }) => node === frame.headline)
  const headline = headlineRange(headlineElement, shown.blocks)
  const { title, format, classic = false, look = defaultHtmlLook } = options
  const isHere = isInText(title, headline, text)
  const paged = options.date === undefined ? dateOf(found, frame.container, data, fields) : {}
  const date = options.date ?? paged.date
  const unread = [
    ...(options.unread ?? []),
    ...[fields?.title === undefined ? undefined : named.unread, paged.unread].filter(isThere),
  ]
  const reading: HastReading = {
    format,
    source,
    text,
    blocks,
    map: segmentMap(segments),
    headline: isHere ? headline : undefined,
    titleElsewhere: !isHere,
    ...(date === undefined ? {} : { date }),
    ...(unread.length === 0 ? {} : { unread }),
    elements,
    segments,
    shownLength: by,
    comments,
    container: elements.find(({ node }) => node === frame.container),
    named: named.value,
    headlineElement: isHere && headline !== undefined ? headlineElement : undefined,
    classic,
    look,
    sizeOf: (range) => sizeOf(elements, range, look.sizes),
    strikeOf: (range) => strikeOf(elements, range),
  }
  return reading
}

const isThere = (field: UnreadField | undefined): field is UnreadField => field !== undefined

/** The blocks a headline's element fills; one without an end tag is the first of them. */
export function headlineRange(
  element: HastElement | undefined,
  blocks: readonly Block[],
): Range | undefined {
  if (element === undefined || element.hiddenBy !== undefined || element.isOutside) return undefined
  const inside = blocks.filter(
    ({ start, end }) => start >= element.content.start && end <= element.content.end,
  )
  const first = inside[0]
  const isClosed = element.opening === undefined || element.closing !== undefined
  const last = isClosed && headings.has(element.name) ? inside.at(-1) : first
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end }
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
