import type { Element, Nodes, Root } from 'hast'
import type { Block, UnreadField } from '../../reading/reading.ts'
import { type Range, type Segment, segmentMap } from '../../reading/source-map.ts'
import { defaultHtmlLook } from '../format.ts'
import { isSameTitle } from '../same-title.ts'
import { type AttributeText, attributeTexts } from './attributes.ts'
import { dateOf } from './date.ts'
import { blockElements, headings, preElements } from './elements.ts'
import { type Flow, makeFlow } from './flow.ts'
import type { HastElement, HastReading, HastReadOptions } from './hast-reading.ts'
import { type Frame, frameOf, headlineWithin, textOf } from './headline.ts'
import { titleOf } from './page-fields.ts'
import { sizeOf } from './size.ts'
import { strikeOf } from './strike.ts'
import { contentOf, rangeOf, type Survey, survey } from './survey.ts'
import { makeWriter, pushMark, type Writer } from './text-writer.ts'
import { declarations, hiddenBy, noVeil, type Veil, veilOf } from './visibility.ts'

/** Shorter `q` and `cite` are names and turns of speech inside a sentence. */
const shortQuotation = 80
/** Comments shorter than this hold no label. */
const shortestNote = 20
/** Stands for what is displayed but is no prose: a wall inside a line. */
const object = '\uFFFC'

interface State {
  readonly element: Opened | undefined
  readonly veil: Veil
  readonly kind: 'body' | 'quotation'
  readonly pre: boolean
  /** No block element around it: paragraphs are what blank lines make. */
  readonly bare: boolean
  readonly isOutside: boolean
}

type Opened = { -readonly [K in keyof HastElement]: HastElement[K] } & {
  parent: Opened | undefined
}

/**
 * Reads a rendered page: what it displays, in blocks, then what it hides, each with its place in
 * the source. Linear, without recursion. Throws TooDeepError.
 */
export function readHast(tree: Root, source: string, options: HastReadOptions): HastReading {
  const found = survey(tree)
  const { fields } = options
  const named = options.headline === undefined ? titleOf(found, fields) : {}
  const frame: Frame =
    options.findContainer === false
      ? { container: undefined, headline: headlineWithin(found, options.headline, named.value) }
      : frameOf(found, options.headline, named.value)
  const walked = walk(tree, source, options, found, frame)
  const { shown, veiled, elements, comments } = walked
  const text = shown.text() + veiled.text()
  const by = shown.length
  for (const element of elements) {
    if (element.hiddenBy !== undefined) element.content = moved(element.content, by)
  }
  const segments: Segment[] = [...shown.segments]
  for (const segment of veiled.segments) segments.push({ ...segment, at: segment.at + by })
  const blocks: Block[] = [...shown.blocks]
  for (const block of veiled.blocks) blocks.push({ ...block, ...moved(block, by) })
  const headlineElement = elements.find(({ node }) => node === frame.headline)
  const headline = headlineRange(headlineElement, shown.blocks)
  const { title, format, classic = false, look = defaultHtmlLook } = options
  const isHere =
    title === undefined ||
    (headline !== undefined && isSameTitle(text.slice(headline.start, headline.end), title))
  const paged = options.date === undefined ? dateOf(found, frame.container, fields) : {}
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
    headlineElement: isHere && headline !== undefined ? headlineElement : undefined,
    classic,
    look,
    sizeOf: (range) => sizeOf(reading, range, look.sizes),
    strikeOf: (range) => strikeOf(reading, range),
  }
  return reading
}

const isThere = (field: UnreadField | undefined): field is UnreadField => field !== undefined

interface Walked {
  readonly shown: Flow
  readonly veiled: Flow
  readonly elements: Opened[]
  readonly comments: Range[]
}

function walk(
  tree: Root,
  source: string,
  options: HastReadOptions,
  found: Survey,
  { container }: Frame,
): Walked {
  const shown = makeFlow()
  const veiled = makeFlow()
  const elements: Opened[] = []
  const comments: Range[] = []
  const write = makeWriter(source, options)
  const stack: { children: readonly Nodes[]; at: number; state: State; exit: () => void }[] = []

  const enter = (node: Element, outer: State): void => {
    const { element, state, exit } = open(node, outer, { container, shown, veiled, source })
    elements.push(element)
    for (const attribute of attributeTexts(node, source))
      note(attribute, 'attribute', veiled, write)
    if (hiddenBy(outer.veil) === undefined && hiddenBy(state.veil) !== undefined)
      veiled.wall('hidden', hiddenBy(state.veil))
    stack.push({ children: contentOf(node).children, at: 0, state, exit })
  }
  const root: State = {
    element: undefined,
    veil: noVeil,
    kind: 'body',
    pre: false,
    bare: true,
    isOutside: container !== undefined,
  }
  stack.push({ children: tree.children, at: 0, state: root, exit: () => undefined })
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.children[top.at++]
    if (node === undefined) {
      stack.pop()
      top.exit()
    } else if (node.type === 'element') enter(node, top.state)
    else if (node.type === 'text') {
      const { state } = top
      const veil = hiddenBy(state.veil)
      if (veil === undefined && state.isOutside) continue
      const isKept = state.pre || (veil !== undefined && veil !== 'attribute')
      const isClassic = options.classic === true && state.bare && veil === undefined
      write(veil === undefined ? shown : veiled, node.value, rangeOf(node), {
        holes: found.holes.get(node),
        lines: isClassic ? 'paragraphs' : isKept ? 'kept' : 'space',
        wall: () => shown.wall(state.kind),
      })
    } else if (node.type === 'comment') {
      const range = within(rangeOf(node), source)
      if (range !== undefined) comments.push(range)
      const inner = range === undefined ? undefined : insideComment(source, range)
      note({ value: node.value, range: inner ?? range }, 'comment', veiled, write)
      const veil = hiddenBy(top.state.veil)
      if (veil !== undefined) veiled.wall('hidden', veil)
    }
  }
  shown.wall('body')
  veiled.wall('hidden')
  return { shown, veiled, elements, comments }
}

interface Around {
  readonly source: string
  readonly container: Element | undefined
  readonly shown: Flow
  readonly veiled: Flow
}

/** Opens an element: its walls, what it displays itself, and what its end has to do. */
function open(
  node: Element,
  outer: State,
  { container, shown, veiled, source }: Around,
): { element: Opened; state: State; exit: () => void } {
  const name = node.tagName
  const veil = veilOf(node, outer.veil)
  const before = hiddenBy(outer.veil)
  const by = hiddenBy(veil)
  const isLeaving = name === 'nav' && container !== undefined
  const isOutside = node === container ? false : outer.isOutside || isLeaving || name === 'head'
  const isQuote = isQuotation(node)
  const isBlock = isQuote || blockElements.has(name) || isDisplayedAsBlock(node)
  const flow = by === undefined ? shown : veiled
  const isSilent = by === undefined && isOutside
  const kind = isQuote ? 'quotation' : outer.kind
  const wall = (next: State['kind']): void => {
    const isGone = veil.hard !== undefined && veil.hard !== 'aria-hidden'
    if (!isGone && !(isOutside && outer.isOutside)) shown.wall(next)
  }
  const range = within(rangeOf(node), source)
  const tags = tagsOf(node)
  const opening = within(tags.opening, source)
  const closing = within(tags.closing, source)
  const mark = (text: string, place: Range | undefined): void => {
    if (!isSilent) pushMark(flow, text, place)
  }
  if (isBlock) wall(kind)
  if (by !== undefined && (isBlock || by !== before)) veiled.wall('hidden', by)
  if (name === 'br') mark('\n', range)
  const isShortQuote = name === 'q' && !isQuote
  if (isShortQuote) mark('"', opening)
  // Code in a line is displayed: what stands before it does not go on after it. A style sheet is
  // marked as well, so that nothing is written behind one without an end.
  if (by === 'code' && before === undefined && !outer.isOutside) {
    pushMark(shown, object, range)
  }
  const element: Opened = {
    name,
    node,
    parent: outer.element,
    source: range,
    opening,
    closing,
    content: { start: flow.length, end: flow.length },
    hiddenBy: by,
    isOutside,
  }
  const state: State = {
    element,
    veil,
    kind,
    pre: outer.pre || preElements.has(name) || isPreformatted(node),
    bare: outer.bare && !isBlock,
    isOutside,
  }
  return {
    element,
    state,
    exit() {
      element.content = { start: element.content.start, end: flow.length }
      if (isShortQuote) mark('"', closing)
      if (isBlock) wall(outer.kind)
      if (by !== before || (by !== undefined && isBlock)) veiled.wall('hidden', before)
    },
  }
}

/** Text that is no part of any flow: an attribute, a comment. */
function note({ value, range }: AttributeText, by: string, veiled: Flow, write: Writer): void {
  if (value.length < shortestNote || !/\s/.test(value.trim())) return
  veiled.wall('hidden', by)
  write(veiled, value, range, { lines: 'kept' })
  veiled.wall('hidden', by)
}

function insideComment(source: string, { start, end }: Range): Range | undefined {
  const raw = source.slice(start, end)
  const open = /^(?:<!--|<!|<\?|<\/)/.exec(raw)?.[0].length
  if (open === undefined) return undefined
  const close = (open === 4 ? /--!?>$/ : />$/).exec(raw.slice(open))?.[0].length ?? 0
  return { start: start + open, end: end - close }
}

function tagsOf({ data }: Element): { opening: Range | undefined; closing: Range | undefined } {
  const position = data?.position
  return { opening: placeOf(position?.opening), closing: placeOf(position?.closing) }
}

/** The parser lets a comment without an end, and what is open around it, reach past the source. */
function within(range: Range | undefined, source: string): Range | undefined {
  if (range === undefined || range.end <= source.length) return range
  return { start: Math.min(range.start, source.length), end: source.length }
}

function placeOf(position: Element['position']): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function isQuotation(node: Element): boolean {
  if (node.tagName === 'blockquote') return true
  if (node.tagName !== 'q' && node.tagName !== 'cite') return false
  return textOf(node, shortQuotation + 1).length > shortQuotation
}

function isDisplayedAsBlock({ properties }: Element): boolean {
  if (typeof properties.style !== 'string') return false
  const display = declarations(properties.style).get('display')
  return display !== undefined && /^(?:block|flex|grid|table|list-item|flow-root)/.test(display)
}

function isPreformatted({ properties }: Element): boolean {
  if (typeof properties.style !== 'string') return false
  return /^(?:pre|break-spaces)/.test(declarations(properties.style).get('white-space') ?? '')
}

/** The blocks a headline's element fills; one without an end tag is the first of them. */
function headlineRange(element: Opened | undefined, blocks: readonly Block[]): Range | undefined {
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
