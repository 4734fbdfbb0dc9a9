import type { Block, Reading, Size } from '../../../reading/reading.ts'
import {
  type Range,
  type Segment,
  type SourceMap,
  segmentMap,
} from '../../../reading/source-map.ts'
import type { ReadOptions } from '../../format.ts'
import { sizeOfElement } from '../../hast/style/size.ts'
import { isInk } from '../../ink.ts'
import { isInText } from '../../same-title.ts'
import { frontMatterOf } from '../front-matter/front-matter.ts'
import { isHeadline, isText } from '../headline.ts'
import { isContained, type PlainBlock, plainBlocks } from './blocks.ts'

/** A reading of plain Markdown. */
export interface PlainReading {
  readonly reading: Reading
  readonly hasFrontMatter: boolean
}

/**
 * Reads plain Markdown at once, without the page it becomes: the reading is the one `readMarkdown`
 * makes by way of that page (`test/formats/markdown/plain-reading.test.ts`). Undefined for any other
 * Markdown.
 */
export function plainReading(
  source: string,
  { title: given, fields }: ReadOptions,
): PlainReading | undefined {
  const plain = plainBlocks(source)
  if (plain === undefined || !plain.every((block) => endsWithInk(source, block))) return undefined
  const { text, segments, blocks } = show(plain, source)
  const isYaml = plain[0]?.type === 'yaml'
  const front = isYaml ? frontMatterOf(source, plain, fields) : {}
  const main = headlineAmong(plain, source, front.title)
  const headline = main === undefined ? undefined : rangeOf(blocks[isYaml ? main - 1 : main])
  const title = given ?? (main === undefined ? front.title : undefined)
  const isHere = isInText(title, headline, text)
  const reading: Reading = {
    format: 'markdown',
    source,
    text,
    blocks,
    map: startingAt(startOf(plain[0]), segmentMap(segments)),
    headline: isHere ? headline : undefined,
    titleElsewhere: !isHere,
    date: front.date,
    unread: front.unread,
    sizeOf: (range) => sizeIn(isYaml ? plain.slice(1) : plain, blocks, range),
    strikeOf: () => undefined,
    quotations: () =>
      blocks.filter(({ kind }) => kind === 'quotation').map(({ start, end }) => ({ start, end })),
  }
  return { reading, hasFrontMatter: isYaml }
}

interface Shown {
  readonly text: string
  readonly segments: readonly Segment[]
  /** One for each block but front matter. */
  readonly blocks: readonly Block[]
}

/** Writes out what is displayed: blocks end in an empty line, line breaks are white space. */
function show(plain: readonly PlainBlock[], source: string): Shown {
  const segments: { at: number; length: number; start: number; end: number }[] = []
  const blocks: Block[] = []
  let text = ''
  const push = (shown: string, start: number, end: number): void => {
    const last = segments.at(-1)
    const isGoingOn =
      last !== undefined && last.end === start && last.length === last.end - last.start
    if (isGoingOn && end - start === shown.length) {
      last.length += shown.length
      last.end = end
    } else segments.push({ at: text.length, length: shown.length, start, end })
    text += shown
  }
  const pushSpace = (start: number, end: number): void => {
    if (end > start) push(end - start === 1 ? ' ' : ' '.repeat(end - start), start, end)
  }
  for (const { type, pieces, end: blockEnd, after } of plain) {
    if (type !== 'yaml') {
      const at = text.length
      let place = 0
      for (const { as, start, end } of pieces) {
        if (as === 'text') push(source.slice(start, end), start, end)
        else if (as === 'break') pushSpace(start, end)
        if (as === 'text') place = end
      }
      const kind = type === 'quotation' ? 'quotation' : 'body'
      blocks.push({ kind, start: at, end: text.length })
      push('\n\n', place, place)
    }
    pushSpace(blockEnd, after)
  }
  return { text, segments, blocks }
}

/** A block that ends in something invisible is shorter on the page. */
function endsWithInk(source: string, { type, pieces }: PlainBlock): boolean {
  if (type === 'yaml') return true
  const last = pieces.findLast(({ as }) => as === 'text')
  return last !== undefined && isInk(source.charCodeAt(last.end - 1))
}

/**
 * The number of the headline, as `headlineOfPage` has it: a heading of a lower rank before the first
 * `h1` is text, and the headline where there is no `h1` and no title.
 */
function headlineAmong(
  plain: readonly PlainBlock[],
  source: string,
  title: string | undefined,
): number | undefined {
  let before = 0
  let opening: number | undefined
  for (const [number, block] of plain.entries()) {
    const { type, start, end, pieces } = block
    // A link shows a letter wherever its address has one.
    if (type === 'yaml' || !isText(source.slice(start, end))) continue
    if (type === 'h1') {
      const shown = pieces.filter(({ as }) => as === 'text')
      const text = shown.map((piece) => source.slice(piece.start, piece.end)).join('')
      return isHeadline(text, before, title) ? number : undefined
    }
    // As in `headlineOfPage`: what is not the text's own ends the search.
    if (isContained(type) && type !== 'quotation') {
      if (opening === undefined) return undefined
      continue
    }
    const isHeading = type !== 'paragraph' && type !== 'quotation'
    if (isHeading && before === 0 && title === undefined) opening = number
    before += isHeading ? Number.POSITIVE_INFINITY : 1
  }
  return opening
}

function rangeOf(block: Block | undefined): Range | undefined {
  return block === undefined ? undefined : { start: block.start, end: block.end }
}

/** The smallest size of the blocks that a range touches. */
function sizeIn(
  plain: readonly PlainBlock[],
  blocks: readonly Block[],
  { start, end }: Range,
): Size | undefined {
  let smallest: Size | undefined
  for (const [number, block] of blocks.entries()) {
    if (block.start >= end || start >= block.end) continue
    const size = sizeOfElement(plain[number]?.type ?? '')
    if (size !== undefined && (smallest === undefined || size.scale < smallest.scale))
      smallest = size
  }
  return smallest
}

/** Where the page begins: front matter is none of it. */
function startOf(first: PlainBlock | undefined): number {
  return (first?.type === 'yaml' ? first.end : first?.start) ?? 0
}

/** The point before the first unit is where its block starts, marks included. */
function startingAt(first: number, map: SourceMap): SourceMap {
  return {
    toSource: (visible) =>
      visible.start === 0 && visible.end <= 0
        ? { start: first, end: first }
        : map.toSource(visible),
    verbatim: map.verbatim,
  }
}
