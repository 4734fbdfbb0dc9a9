import type { Range } from '../../../reading/source-map.ts'
import type { HastElement } from '../../hast/hast-reading.ts'
import { isBlank } from '../lines.ts'
import type { MarkdownReading } from '../markdown-reading.ts'

/** Elements that are lost with their tags: what they do is no more than how their text looks. */
const losable = new Set([
  'abbr',
  'b',
  'big',
  'br',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'tt',
  'u',
  'wbr',
])

/** What a series of labels may stand in, each in one of its own, is lost with them. */
const holding = new Set([
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'ul',
])

/** The range of the page that a range of the source is displayed in. */
export function inPage({ page }: MarkdownReading, place: Range): Range {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const segment of page.segments) {
    if (segment.end <= place.start || segment.start >= place.end) continue
    const isVerbatim = segment.end - segment.start === segment.length
    const from = isVerbatim ? Math.max(0, place.start - segment.start) : 0
    const to = isVerbatim ? Math.min(segment.length, place.end - segment.start) : segment.length
    start = Math.min(start, segment.at + from)
    end = Math.max(end, segment.at + to)
  }
  return start > end ? { start: 0, end: 0 } : { start, end }
}

/**
 * Widens a range of the page to the elements whose content lies in it, so that no tag is left
 * alone. Undefined where more than looks would be lost: a link, an image, a comment, a footnote,
 * or an element that begins inside and ends outside. `losesBlocks`: whether paragraphs and lists are
 * no loss, where all that they hold goes.
 */
export function withWholeElements(
  reading: MarkdownReading,
  place: Range,
  losesBlocks = false,
): Range | undefined {
  const { comments } = reading.rendered
  // From the inside out: what is around an element is crossed until that is taken in whole.
  const elements = reading.rendered.elements.toReversed()
  let { start, end } = place
  for (let grown = true; grown; ) {
    grown = false
    for (const element of elements) {
      const { source } = element
      if (source === undefined || source.end <= start || source.start >= end) continue
      const content = contentOf(element)
      if (content.start <= start && end <= content.end) continue
      if (source.start >= start && source.end <= end) {
        const isHolding = losesBlocks && holding.has(element.name)
        if (!isLosable(element, isHolding)) return undefined
        continue
      }
      if (content.start < start || content.end > end) return undefined
      start = Math.min(start, source.start)
      end = Math.max(end, source.end)
      grown = true
    }
  }
  return comments.some((comment) => comment.start < end && comment.end > start)
    ? undefined
    : { start, end }
}

/** Widens a range to the elements that hold nothing else: out of an emphasis, a paragraph, a list. */
export function withEmptied(reading: MarkdownReading, place: Range): Range {
  let range = place
  for (const element of reading.rendered.elements.toReversed()) {
    const { source, name } = element
    if (source === undefined || source.start > range.start || source.end < range.end) continue
    const content = contentOf(element)
    const { html } = reading.page
    const rest = html.slice(content.start, range.start) + html.slice(range.end, content.end)
    // A cell stays in its row.
    const isPart = /^(?:td|th|tr|tbody|thead|table|caption|dt|dd|summary|a)$/.test(name)
    if (isPart || !isBlank(rest) || !isWhole(element)) return range
    range = source
  }
  return range
}

function contentOf({ source, opening, closing }: HastElement): Range {
  const start = opening?.end ?? source?.start ?? 0
  return { start, end: closing?.start ?? Math.max(start, source?.end ?? 0) }
}

function isWhole({ opening, closing }: HastElement): boolean {
  return opening !== undefined && closing !== undefined
}

function isLosable({ name, node }: HastElement, isHolding: boolean): boolean {
  return (isHolding || losable.has(name)) && node.properties.id === undefined
}
