import type { Edit } from '../../../messages/finding.ts'
import { overlaps, union } from '../../../reading/ranges.ts'
import type { Range } from '../../../reading/source-map.ts'
import type { HastElement, HastReading } from '../../hast/hast-reading.ts'
import { wordSet } from '../../word-set.ts'
import { escapeHtml } from '../escape.ts'
import { tagsOf } from '../tags.ts'
import { endsLine, marginBefore, spaceAfter, spaceBefore } from '../whitespace.ts'
import { editorBlocks } from './gutenberg.ts'
import { around, hasInk, isFrame } from './write.ts'

/** What shows or does something of its own, without text. */
const weighty = wordSet(
  'img picture svg math video audio iframe object embed canvas input button select textarea map hr script style template noscript form meter progress table',
)
/** Taking one of these out would shift its neighbours. */
const fixed = wordSet('td th caption summary figcaption dt dd option legend')

/** Puts other words in the place of a label, tags inside it included. */
export function replaceLabel(reading: HastReading, place: Range, label: string): Edit | undefined {
  const visible = displayedBy(reading, place)
  if (visible === undefined) return undefined
  let range = place
  for (const element of around(reading, visible.start).concat(around(reading, visible.end - 1))) {
    const { source, content } = element
    if (source === undefined || !crosses(source, range)) continue
    if (isOnly(reading, content, visible)) range = union(range, source)
  }
  if (!isWhole(reading, range)) return undefined
  return { ...range, text: escapeHtml(label) }
}

/** Takes a label out, with the elements that hold nothing else and the white space they stood in. */
export function cutLabel(reading: HastReading, place: Range): Edit | undefined {
  const visible = displayedBy(reading, place)
  if (visible === undefined) return undefined
  let range = place
  let grown: HastElement | undefined
  for (const element of around(reading, visible.start)) {
    const { source, content, name } = element
    if (isFrame(reading, element) || fixed.has(name)) break
    if (source === undefined || !isOnly(reading, content, visible)) continue
    const wider = union(range, source)
    if (losesMore(reading, wider)) break
    range = wider
    grown = element
  }
  for (const element of around(reading, visible.end - 1)) {
    const { source, content } = element
    if (source === undefined || !crosses(source, range)) continue
    if (isOnly(reading, content, visible)) range = union(range, source)
  }
  if (!isWhole(reading, range)) return undefined
  const { source } = reading
  const blocks = editorBlocks(source, reading.comments)
  const block = blocks.find(({ content }) => holdsOnly(source, content, range))
  if (block !== undefined) return erase(aloneInEditor(source, outermost(reading, blocks, block)))
  if (grown !== undefined && fillsBlock(reading, visible)) return erase(aloneOnLine(source, range))
  return erase(inText(reading, range, visible))
}

/** An editor's block, or the outermost around it of those that hold nothing else. */
function outermost(
  reading: HastReading,
  blocks: ReturnType<typeof editorBlocks>,
  block: Range,
): Range {
  const { source } = reading
  const holder = reading.elements.find((element) => {
    const { opening, closing, node, name } = element
    return (
      opening !== undefined &&
      closing !== undefined &&
      holdsOnly(source, { start: opening.end, end: closing.start }, block) &&
      node.properties.id === undefined &&
      !isFrame(reading, element) &&
      !fixed.has(name)
    )
  })?.source
  const outer =
    holder === undefined
      ? undefined
      : blocks.find(({ content }) => holdsOnly(source, content, holder))
  return outer === undefined ? block : outermost(reading, blocks, outer)
}

function holdsOnly(source: string, content: Range, range: Range): boolean {
  return (
    spaceAfter(source, content.start) === range.start &&
    spaceBefore(source, content.end) === range.end
  )
}

/** The displayed range that a source range displays; undefined where it hides something as well. */
function displayedBy(reading: HastReading, { start, end }: Range): Range | undefined {
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (const segment of reading.segments) {
    if (segment.end <= start || segment.start >= end) continue
    if (segment.at >= reading.shownLength) return undefined
    const isVerbatim = segment.end - segment.start === segment.length
    const before = isVerbatim ? Math.max(0, start - segment.start) : 0
    const after = isVerbatim ? Math.max(0, segment.end - end) : 0
    from = Math.min(from, segment.at + before)
    to = Math.max(to, segment.at + segment.length - after)
  }
  if (to <= from) return undefined
  const back = reading.map.toSource({ start: from, end: to })
  return back.start === start && back.end === end ? { start: from, end: to } : undefined
}

/** Whether taking out a range loses nothing but displayed words, and leaves the tags in pairs. */
function isWhole(reading: HastReading, range: Range): boolean {
  if (losesMore(reading, range)) return false
  let expected = 0
  for (const { source, opening, closing } of reading.elements) {
    if (source === undefined) continue
    if (crosses(source, range)) return false
    if (!isInside(source, range)) continue
    expected += (opening === undefined ? 0 : 1) + (closing === undefined ? 0 : 1)
  }
  let found = 0
  for (const _ of tagsOf(reading.source.slice(range.start, range.end))) found++
  return found === expected
}

function losesMore({ elements, comments, source }: HastReading, range: Range): boolean {
  if (comments.some((comment) => overlaps(comment, range))) return true
  if (/<[!?]/.test(source.slice(range.start, range.end))) return true
  return elements.some(({ name, node, source: place, hiddenBy }) => {
    if (place === undefined || !isInside(place, range)) return false
    const isLink = name === 'a' && node.properties.href !== undefined
    const isTarget =
      node.properties.id !== undefined || (name === 'a' && node.properties.name !== undefined)
    return isLink || isTarget || weighty.has(name) || hiddenBy !== undefined
  })
}

/** Whether a displayed range shows nothing beside the label. */
function isOnly(reading: HastReading, content: Range, label: Range): boolean {
  return (
    !hasInk(reading, content.start, Math.min(label.start, content.end)) &&
    !hasInk(reading, Math.max(label.end, content.start), content.end)
  )
}

function fillsBlock(reading: HastReading, label: Range): boolean {
  const { blocks } = reading
  const first = blocks.find(({ start, end }) => start <= label.start && label.start < end)
  const last = blocks.find(({ start, end }) => start < label.end && label.end <= end)
  if (first === undefined || last === undefined) return false
  return isOnly(reading, { start: first.start, end: last.end }, label)
}

/** With the line it stands on; the first of a file with what separates it from the next. */
function aloneOnLine(source: string, { start, end }: Range): Range {
  const { text, isFirst } = marginBefore(source, start)
  if (isFirst) return { start, end: spaceAfter(source, end) }
  return { start: endsLine(source, end) ? start - text.length : start, end }
}

function aloneInEditor(source: string, { start, end }: Range): Range {
  if (marginBefore(source, start).isFirst) return { start, end: spaceAfter(source, end) }
  return { start: spaceBefore(source, start), end }
}

/** Beside other text: with its line break, else with one of the two spaces around it. */
function inText(reading: HastReading, range: Range, label: Range): Range {
  const { source, classic } = reading
  if (classic && fillsBlock(reading, label)) {
    const next = spaceAfter(source, range.end)
    return next < source.length
      ? { start: range.start, end: next }
      : { start: spaceBefore(source, range.start), end: range.end }
  }
  const isAfterBreak = !/\S/.test(lastLine(reading, label))
  const afterBreak = breakAt(reading, spaceAfter(source, range.end), 'start')
  if (isAfterBreak && afterBreak !== undefined) {
    return { start: range.start, end: spaceAfter(source, afterBreak.end) }
  }
  const beforeBreak = breakAt(reading, spaceBefore(source, range.start), 'end')
  const block = reading.blocks.find(({ start, end }) => start <= label.start && label.end <= end)
  if (beforeBreak !== undefined && block !== undefined && !hasInk(reading, label.end, block.end)) {
    return { start: spaceBefore(source, beforeBreak.start), end: range.end }
  }
  const after = spaceAfter(source, range.end)
  if (isAfterBreak || after > range.end) return { start: range.start, end: after }
  return { start: spaceBefore(source, range.start), end: range.end }
}

/** The text of the label's line before it, in its block. */
function lastLine({ blocks, text }: HastReading, label: Range): string {
  const block = blocks.find(({ start, end }) => start <= label.start && label.end <= end)
  const before = text.slice(block?.start ?? label.start, label.start)
  return before.slice(before.lastIndexOf('\n') + 1)
}

function breakAt({ elements }: HastReading, at: number, edge: 'start' | 'end'): Range | undefined {
  return elements.find(({ name, source }) => name === 'br' && source?.[edge] === at)?.source
}

function erase({ start, end }: Range): Edit {
  return { start, end, text: '' }
}

function crosses(a: Range, b: Range): boolean {
  return overlaps(a, b) && !isInside(a, b) && !isInside(b, a)
}

/** What begins where the other ends is outside, even where the parser gives it no length. */
function isInside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.start < outer.end && inner.end <= outer.end
}
