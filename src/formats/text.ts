import { endOfLine, startOfLine } from '../reading/lines.ts'
import type { Block, Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { identityMap } from '../reading/source-map.ts'
import { countUntil } from '../text/count-until.ts'
import { heldSpots, runsIn } from '../text/runs.ts'
import { blocksInAll, chunksAfter, inWhole, joined, stretchesAround } from './excerpt.ts'
import type { Format, ReadOptions } from './format.ts'
import { isJson } from './json.ts'
import { mailQuoteAt, withoutMailQuotes } from './mail-quotes.ts'
import { subtitlesIn } from './subtitles.ts'
import { afterBreak, endOfBlock, textBlocks } from './text-blocks.ts'
import { textOutline } from './text-outline.ts'

const bom = '\uFEFF'

/** Plain text: what stands in the file is what the reader sees, but for the marks of a quoted letter. */
export const textFormat: Format = {
  name: 'text',
  extensions: ['txt', 'text'],

  otherFormat: (source) => subtitlesIn(source) ?? (isJson(source) ? 'json' : undefined),

  read: readText,

  readExcerpt(source, options, anchors) {
    const shown = withoutMailQuotes(source)
    const ends = runsIn(anchors, shown, 0, shown.length)
    const spots = heldSpots(anchors, shown, ends, (at) => endOfBlock(shown, at))
    const last = spots.at(-1) ?? -1
    let after = 0
    const found = textBlocks(shown, (read) => {
      // One more than is read: where it starts, the source may be cut.
      if ((read.at(-1)?.start ?? 0) > last) after++
      return after > chunksAfter && read.length > blocksInAll
    })
    const cuts = found.map(({ start }) => ({ at: start }))
    const kept = stretchesAround(cuts, blocksInAll, spots, source.length)
    if (kept === undefined) return undefined
    const [head] = kept
    if (kept.length > 1 || head?.start !== 0) {
      const text = joined(shown, kept)
      const reading = readingOf(text, text, textBlocks(text), options)
      return { reading: inWhole(reading, source, kept), kept }
    }
    // Of a head alone the blocks are known by now.
    const text = shown.slice(0, head.end)
    const blocks = found.filter(({ end }) => end <= head.end)
    return { reading: readingOf(source, text, blocks, options), kept }
  },

  write({ source, text, blocks }, headline, label) {
    const first = blocks[0]
    const mark = mailQuoteAt(source, text, headline?.end ?? first?.start ?? 0)
    if (mark !== '') {
      const between = lineBreak(source, first?.start ?? 0)
      const empty = `${between}${mark.trimEnd()}${between}${mark}`
      return headline === undefined
        ? { start: first?.start ?? 0, end: first?.start ?? 0, text: `${label}${empty}` }
        : { start: headline.end, end: headline.end, text: `${empty}${label}` }
    }
    if (headline === undefined) {
      const at = first?.start ?? (source.startsWith(bom) ? bom.length : 0)
      const isLast = first === undefined
      return { start: at, end: at, text: isLast ? label : `${label}${gap(source, at)}` }
    }
    return { start: headline.end, end: headline.end, text: `${gap(source, headline.end)}${label}` }
  },

  replace(_, { start, end }, label) {
    return { start, end, text: label }
  },

  cut({ text, blocks }, place) {
    return { ...cutFromText(text, blocks, place), text: '' }
  },

  append(_, after, text) {
    return { start: after, end: after, text }
  },
}

function readText(source: string, options: ReadOptions): Reading {
  const text = withoutMailQuotes(source)
  return readingOf(source, text, textBlocks(text), options)
}

function readingOf(
  source: string,
  text: string,
  blocks: readonly Block[],
  { title }: ReadOptions,
): Reading {
  const titleElsewhere = title !== undefined
  const map = identityMap
  const outline = () => textOutline(text, blocks)
  return { format: 'text', source, text, blocks, map, headline: undefined, titleElsewhere, outline }
}

/**
 * What separates paragraphs here: the line breaks that follow `offset`'s line, else the kind of
 * line break the file uses, doubled.
 */
function gap(source: string, offset: number): string {
  const end = endOfLine(source, offset)
  let at = end
  let breaks = ''
  while (at < source.length) {
    const next = endOfLine(source, at)
    if (source.slice(at, next).trim() !== '' || next >= source.length) break
    const after = afterBreak(source, next)
    breaks += source.slice(next, after)
    at = after
  }
  if (breaks !== '' && source.slice(at).trim() !== '') return breaks
  return lineBreak(source, offset).repeat(2)
}

/** The line break nearest before `offset`, else the first of the file, else LF. */
function lineBreak(source: string, offset: number): string {
  const before = /\r\n|\r|\n/g
  let last: string | undefined
  for (const match of source.slice(0, offset).matchAll(before)) last = match[0]
  return last ?? /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
}

function cutFromText(source: string, blocks: readonly Range[], label: Range): Range {
  const own = countUntil(blocks, ({ end }) => end <= label.start)
  const final = countUntil(blocks, ({ end }) => end < label.end)
  const [around, last] = [blocks[own], blocks[final]]
  const isIn = around !== undefined && around.start <= label.start && last !== undefined
  const startsLine = isBlank(source, startOfLine(source, label.start), label.start)
  const lineEnd = endOfLine(source, label.end)
  const endsLine = isBlank(source, label.end, lineEnd)
  if (!startsLine || !endsLine) return inline(source, label, startsLine)
  const next = blocks[final + 1]
  // The label with the gap after it; where nothing follows, with the gap before it.
  if (isIn && label.end >= last.end) {
    if (next !== undefined) return { start: label.start, end: next.start }
    const previous = blocks[own - 1]
    if (label.start > around.start)
      return { start: lastInkBefore(source, label.start), end: label.end }
    return previous === undefined ? label : { start: previous.end, end: label.end }
  }
  return { start: label.start, end: afterBreak(source, lineEnd) }
}

/** In a line, one of the two spaces around the label goes with it. */
function inline(source: string, label: Range, startsLine: boolean): Range {
  const after = /^[^\S\r\n]+/.exec(source.slice(label.end, label.end + 20))?.[0].length ?? 0
  if (startsLine || after > 0) return { start: label.start, end: label.end + after }
  const before =
    /[^\S\r\n]+$/.exec(source.slice(Math.max(0, label.start - 20), label.start))?.[0].length ?? 0
  return { start: label.start - before, end: label.end }
}

function lastInkBefore(source: string, offset: number): number {
  return source.slice(0, offset).trimEnd().length
}

function isBlank(source: string, from: number, to: number): boolean {
  return source.slice(from, to).replace(bom, '').trim() === ''
}
