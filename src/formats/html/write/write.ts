import type { Edit } from '../../../messages/finding.ts'
import type { Range } from '../../../reading/source-map.ts'
import { blockElements } from '../../hast/elements.ts'
import type { HastElement, HastReading } from '../../hast/hast-reading.ts'
import { wordSet } from '../../word-set.ts'
import { labelElement } from '../escape.ts'
import { endsLine, lineEndOf, marginBefore, spaceAfter, spaceBefore } from '../whitespace.ts'
import { blockToLeave, editorBlocks } from './gutenberg.ts'

/** No label is written into one of these. */
const closed = wordSet(
  'a ul ol dl li dt dd menu dir table caption thead tbody tfoot tr td th label button select option textarea blockquote pre figure figcaption summary svg math p q cite h1 h2 h3 h4 h5 h6',
)
/** Inline elements: a label inside would look like their text. */
const phrasing = wordSet(
  'abbr b bdi bdo big code del dfn em font i ins kbd mark nobr s samp small span strike strong sub sup tt u var',
)

/** Puts a label after the headline, or before the text. Undefined where there is no place for it. */
export function writeLabel(
  reading: HastReading,
  headline: Range | undefined,
  label: string,
  language: string,
): Edit | undefined {
  const html = labelElement(label, reading.look, language)
  const edit =
    headline === undefined ? beforeText(reading, html) : afterHeadline(reading, headline, html)
  return edit !== undefined && isInOpenComment(reading, edit.start) ? undefined : edit
}

/** What is written behind a comment without an end is taken for more of it. */
function isInOpenComment({ comments, source }: HastReading, at: number): boolean {
  return comments.some(
    ({ start, end }) => start < at && at <= end && end === source.length && !source.endsWith('>'),
  )
}

function afterHeadline(reading: HastReading, headline: Range, html: string): Edit | undefined {
  const { source, headlineElement: heading } = reading
  const place = reading.map.toSource(headline)
  if (heading?.source === undefined || heading.closing === undefined) {
    // A heading without an end tag reaches over the text; its own words end it.
    return { start: place.end, end: place.end, text: html }
  }
  if (isLayoutCell(reading, heading)) return intoNextCell(reading, headline, html)
  let last = heading
  for (let at = heading.parent; at !== undefined && !isFrame(reading, at); at = at.parent) {
    if (isLayoutCell(reading, at)) break
    const isWrapper = phrasing.has(at.name) && !hasInk(reading, heading.content.end, at.content.end)
    if (closed.has(at.name) || isWrapper) last = at
  }
  const at = last.source?.end
  if (at === undefined || at < place.end) return undefined
  const blocks = editorBlocks(source, reading.comments)
  if (blocks.length > 0) {
    const end = blockToLeave(blocks, at)?.end ?? at
    const next = spaceAfter(source, end)
    const isLast = next >= source.length
    const gap = isLast ? lineEndOf(source).repeat(2) : source.slice(end, next)
    return { start: end, end, text: gap + editorBlock(source, html) }
  }
  const gap = endsLine(source, at) ? marginBefore(source, last.source?.start ?? at).text : ''
  return { start: at, end: at, text: gap + html }
}

/** Under a headline that is a cell of its own: before the text of the cell that goes on. */
function intoNextCell(reading: HastReading, headline: Range, html: string): Edit | undefined {
  const next = reading.blocks.find(({ kind, start }) => kind !== 'hidden' && start >= headline.end)
  if (next === undefined) return undefined
  let at = reading.map.toSource(next).start
  for (const { name, source } of around(reading, next.start)) {
    if (name === 'td')
      return { start: at, end: at, text: html + marginBefore(reading.source, at).text }
    at = Math.min(at, source?.start ?? at)
  }
  return undefined
}

/** Whether a headline's cell is one of a table that lays out the text, as in a letter. */
function isLayoutCell(reading: HastReading, { name, content, parent }: HastElement): boolean {
  if (name !== 'td') return false
  let at = parent
  while (at !== undefined && at.name !== 'table') at = at.parent
  return at !== undefined && hasInk(reading, content.end, at.content.end)
}

function beforeText(reading: HastReading, html: string): Edit | undefined {
  const { source } = reading
  const first = reading.blocks.find(({ kind }) => kind !== 'hidden')
  if (first === undefined) return intoEmpty(reading, html)
  let at = reading.map.toSource(first).start
  let isSettled = false
  for (const element of around(reading, first.start)) {
    const { name, source: range } = element
    if (isFrame(reading, element)) break
    const isBlock = blockElements.has(name)
    if (range !== undefined && range.start <= at && (closed.has(name) || !isSettled)) {
      if (closed.has(name) || isBlock || phrasing.has(name)) at = range.start
    }
    if (isBlock) isSettled = true
  }
  const blocks = editorBlocks(source, reading.comments)
  if (blocks.length > 0) {
    at = blockToLeave(blocks, at)?.start ?? at
    const gap = marginBefore(source, at).isFirst
      ? lineEndOf(source).repeat(2)
      : source.slice(spaceBefore(source, at), at)
    return { start: at, end: at, text: editorBlock(source, html) + gap }
  }
  return { start: at, end: at, text: html + marginBefore(source, at).text }
}

/** A document that displays no text: an image, or nothing yet. */
function intoEmpty({ source, container, elements }: HastReading, html: string): Edit | undefined {
  const body = container?.opening?.end
  const isPage = elements.some(({ name }) => name === 'html')
  const at = body ?? (isPage ? undefined : source.length)
  // What is still open at the end would take the label in; only a paragraph gives way to it.
  const isOpen = elements.some(
    ({ name, source: place, closing }) =>
      closed.has(name) && name !== 'p' && closing === undefined && place?.end === at,
  )
  return at === undefined || isOpen ? undefined : { start: at, end: at, text: html }
}

/** The displayed elements around an offset of the text, the innermost first. */
export function around({ elements }: HastReading, offset: number): HastElement[] {
  return elements
    .filter(
      ({ content, hiddenBy, isOutside }) =>
        hiddenBy === undefined && !isOutside && content.start <= offset && offset < content.end,
    )
    .reverse()
}

/** What holds the whole text: a label is written into it, never before it. */
export function isFrame({ container }: HastReading, element: HastElement): boolean {
  return (
    element === container ||
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'main' ||
    element.name === 'article'
  )
}

export function hasInk({ text }: HastReading, from: number, to: number): boolean {
  return /[^\s\p{Cf}]/u.test(text.slice(from, to))
}

function editorBlock(source: string, html: string): string {
  const lineEnd = lineEndOf(source)
  return `<!-- wp:html -->${lineEnd}${html}${lineEnd}<!-- /wp:html -->`
}
