import type { Element } from 'hast'
import type { Block, Reading, UnreadField } from '../../../reading/reading.ts'
import type { Range } from '../../../reading/source-map.ts'
import type { FieldValue } from '../../fields.ts'
import { isInText } from '../../same-title.ts'
import { headings } from '../elements.ts'
import type { HastElement, HastReadOptions } from '../hast-reading.ts'
import type { Survey } from '../survey.ts'
import { dateOf } from './date.ts'
import type { PageData } from './page-fields.ts'

/** What was found in a page before its text was written down. */
interface Asked {
  readonly found: Survey
  readonly data: PageData
  /** The title the page gives its article. */
  readonly named: FieldValue
  readonly article: Element | undefined
}

/** What a page tells of itself. */
interface Told extends Pick<Reading, 'headline' | 'titleElsewhere' | 'date' | 'unread'> {
  readonly headlineElement: HastElement | undefined
}

/**
 * Says where the headline of a page is, which day it gives itself, and which named fields cannot be
 * read. `element`: that of the headline; `blocks`: those that are displayed.
 */
export function toldBy(
  { found, data, named, article }: Asked,
  element: HastElement | undefined,
  blocks: readonly Block[],
  text: string,
  {
    title,
    fields,
    date: known,
    unread: unreadBefore,
  }: Pick<HastReadOptions, 'title' | 'fields' | 'date' | 'unread'>,
): Told {
  const headline = headlineRange(element, blocks, text)
  const isHere = isInText(title, headline, text)
  // HTML Standard, 4.3.7: what stands in `hgroup` beside a heading is a part of it, as a tagline.
  const isGroup = element?.parent?.name === 'hgroup'
  const whole = isGroup ? element.parent : element
  const own = known === undefined ? dateOf(found, article, data, fields) : { date: known }
  const unread: UnreadField[] = unreadBefore === undefined ? [] : [...unreadBefore]
  if (fields?.title !== undefined && named.unread !== undefined) unread.push(named.unread)
  if (own.unread !== undefined) unread.push(own.unread)
  return {
    headline: isHere ? (isGroup ? headlineRange(whole, blocks, text) : headline) : undefined,
    headlineElement: isHere && headline !== undefined ? whole : undefined,
    titleElsewhere: !isHere,
    date: own.date,
    unread: unread.length === 0 ? undefined : unread,
  }
}

/**
 * The blocks a headline's element fills; one without an end tag is the first of them, and one in a
 * line a part of its block.
 */
function headlineRange(
  element: HastElement | undefined,
  blocks: readonly Block[],
  text: string,
): Range | undefined {
  if (element === undefined || element.hiddenBy !== undefined || element.isOutside) return undefined
  const { content } = element
  const inside = blocks.filter(({ start, end }) => start >= content.start && end <= content.end)
  const first = inside[0]
  const isClosed = element.opening === undefined || element.closing !== undefined
  const last =
    isClosed && (headings.has(element.name) || element.name === 'hgroup') ? inside.at(-1) : first
  if (first === undefined || last === undefined) return lineRange(content, blocks, text)
  return { start: first.start, end: last.end }
}

/** A part of a block, without the white space around it. */
function lineRange(
  { start, end }: Range,
  blocks: readonly Block[],
  text: string,
): Range | undefined {
  const line = text.slice(start, end)
  const from = start + line.length - line.trimStart().length
  const to = from + line.trim().length
  const isShown = blocks.some((block) => block.start <= from && to <= block.end)
  return isShown && from < to ? { start: from, end: to } : undefined
}
