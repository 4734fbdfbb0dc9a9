import type { Comment, Element, Nodes, Root, Text } from 'hast'
import type { Range } from '../../reading/source-map.ts'
import { attributeTexts, isSeveralWords } from './attributes.ts'
import { blockElements, preElements } from './elements.ts'
import { type Flow, makeFlow } from './flow.ts'
import type { HastReadOptions } from './hast-reading.ts'
import type { Frame } from './headline/headline.ts'
import { PlacedElement, within } from './placed-element.ts'
import { RegularText, rangeOf } from './regular-nodes.ts'
import { declarations, hiddenBy, isGone, noVeil, type Veil, veilOf } from './style/visibility.ts'
import { contentOf, type Survey } from './survey.ts'
import { textOf } from './text-of.ts'
import { pushMark, Writer } from './text-writer.ts'

/** Shorter `q` and `cite` are names and turns of speech inside a sentence. */
const shortQuotation = 80
/** Attributes and comments shorter than this hold no label. */
const shortestNote = 20
/** Stands for what is displayed but is no prose: a wall inside a line. */
export const object = '\uFFFC'

/** What a tree displays and what it hides, its elements and its comments, in order. */
interface Walked {
  readonly shown: Flow
  readonly veiled: Flow
  readonly elements: readonly PlacedElement[]
  readonly comments: readonly Range[]
}

/** Goes through a tree that was surveyed. Linear, without recursion. */
export function walk(
  tree: Root,
  source: string,
  options: HastReadOptions,
  found: Survey,
  frame: Frame,
): Walked {
  return new Walk(source, options, found, frame).through(tree)
}

/** An element that is open, or the root, and what holds for its content. */
interface Scope {
  readonly element: PlacedElement | undefined
  readonly children: readonly Nodes[]
  next: number
  readonly veil: Veil
  /** What hides its content. */
  readonly by: string | undefined
  readonly kind: 'body' | 'quotation'
  readonly pre: boolean
  /** No block element around it: paragraphs are what blank lines make. */
  readonly bare: boolean
  readonly isOutside: boolean
  readonly isBlock: boolean
  /** Shown with quotation marks. */
  readonly isMarked: boolean
}

class Walk implements Walked {
  readonly shown = makeFlow()
  readonly veiled = makeFlow()
  readonly elements: PlacedElement[] = []
  readonly comments: Range[] = []
  readonly #source: string
  readonly #found: Survey
  readonly #container: Element | undefined
  readonly #isClassic: boolean
  readonly #writer: Writer

  constructor(source: string, options: HastReadOptions, found: Survey, { container }: Frame) {
    this.#source = source
    this.#found = found
    this.#container = container
    this.#isClassic = options.classic === true
    this.#writer = new Writer(source, options)
  }

  through(tree: Root): this {
    const outer: Scope[] = []
    let scope: Scope = {
      element: undefined,
      children: tree.children,
      next: 0,
      veil: noVeil,
      by: undefined,
      kind: 'body',
      pre: false,
      bare: true,
      isOutside: this.#container !== undefined,
      isBlock: false,
      isMarked: false,
    }
    for (;;) {
      const node = scope.children[scope.next++]
      if (node === undefined) {
        const around = outer.pop()
        if (around === undefined) break
        this.#close(scope, around)
        scope = around
      } else if (node.type === 'element') {
        outer.push(scope)
        scope = this.#open(node, scope)
      } else if (node.type === 'text') this.#text(node, scope)
      else if (node.type === 'comment') this.#comment(node, scope)
    }
    this.shown.wall('body')
    this.veiled.wall('hidden')
    return this
  }

  /** Opens an element: its walls, and what it displays itself. */
  #open(node: Element, outer: Scope): Scope {
    const { shown, veiled } = this
    const name = node.tagName
    const veil = veilOf(node, outer.veil)
    const before = outer.by
    const by = veil === outer.veil ? before : hiddenBy(veil)
    const isLeaving = name === 'nav' && this.#container !== undefined
    const isOutside =
      node === this.#container ? false : outer.isOutside || isLeaving || name === 'head'
    const isQuote = isQuotation(node)
    const isBlock = isQuote || blockElements.has(name) || isDisplayedAsBlock(node)
    const kind = isQuote ? 'quotation' : outer.kind
    if (isBlock && isWalled(veil, isOutside, outer)) shown.wall(kind)
    if (by !== undefined && (isBlock || by !== before)) veiled.wall('hidden', by)
    const flow = by === undefined ? shown : veiled
    // Code in a line is displayed: what stands before it does not go on after it. A style sheet is
    // marked as well, so that nothing is written behind one without an end.
    const isObject = by === 'code' && before === undefined && !outer.isOutside
    const isMarked = name === 'q' && !isQuote && !(by === undefined && isOutside)
    const at = flow.length
    const element = new PlacedElement(node, outer.element, at, by, isOutside, this.#source.length)
    if (name === 'br' && !(by === undefined && isOutside)) pushMark(flow, '\n', element.source)
    if (isMarked) pushMark(flow, '"', element.opening)
    if (isObject) pushMark(shown, object, element.source)
    if (flow.length > at) element.content = { start: flow.length, end: flow.length }
    this.elements.push(element)
    for (const attribute of attributeTexts(node, this.#source, shortestNote))
      this.#note(attribute.value, attribute.range, 'attribute')
    if (before === undefined && by !== undefined) veiled.wall('hidden', by)
    return {
      element,
      children: contentOf(node).children,
      next: 0,
      veil,
      by,
      kind,
      pre: outer.pre || preElements.has(name) || isPreformatted(node),
      bare: outer.bare && !isBlock,
      isOutside,
      isBlock,
      isMarked,
    }
  }

  #close({ element, by, veil, isOutside, isBlock, isMarked }: Scope, outer: Scope): void {
    const { shown, veiled } = this
    const flow = by === undefined ? shown : veiled
    if (element !== undefined) element.content = { start: element.content.start, end: flow.length }
    if (isMarked) pushMark(flow, '"', element?.closing)
    if (isBlock && isWalled(veil, isOutside, outer)) shown.wall(outer.kind)
    if (by !== outer.by || (by !== undefined && isBlock)) veiled.wall('hidden', outer.by)
  }

  #text(node: Text, { by, kind, pre, bare, isOutside }: Scope): void {
    if (by === undefined && isOutside) return
    if (node instanceof RegularText && node.isPlain) {
      const flow = by === undefined ? this.shown : this.veiled
      flow.push(node.value, node.start, node.end)
      return
    }
    const isKept = pre || (by !== undefined && by !== 'attribute')
    const isClassic = this.#isClassic && bare && by === undefined
    this.#writer.write(
      by === undefined ? this.shown : this.veiled,
      node.value,
      rangeOf(node),
      isClassic ? 'paragraphs' : isKept ? 'kept' : 'space',
      this.#found.holes.get(node),
      isClassic ? () => this.shown.wall(kind) : undefined,
    )
  }

  #comment(node: Comment, { by }: Scope): void {
    const range = within(rangeOf(node), this.#source.length)
    if (range !== undefined) this.comments.push(range)
    const inner = range === undefined ? undefined : insideComment(this.#source, range)
    if (node.value.length >= shortestNote && isSeveralWords(node.value))
      this.#note(node.value, inner ?? range, 'comment')
    if (by !== undefined) this.veiled.wall('hidden', by)
  }

  /** Text that is no part of any flow: an attribute, a comment. */
  #note(value: string, range: Range | undefined, by: string): void {
    this.veiled.wall('hidden', by)
    this.#writer.write(this.veiled, value, range, 'kept')
    this.veiled.wall('hidden', by)
  }
}

/** Whether the edges of a block are walls in what is displayed around it. */
function isWalled(veil: Veil, isOutside: boolean, outer: Scope): boolean {
  return !isGone(veil) && !(isOutside && outer.isOutside)
}

function insideComment(source: string, { start, end }: Range): Range | undefined {
  const raw = source.slice(start, end)
  const open = /^(?:<!--|<!|<\?|<\/)/.exec(raw)?.[0].length
  if (open === undefined) return undefined
  const close = (open === 4 ? /--!?>$/ : />$/).exec(raw.slice(open))?.[0].length ?? 0
  return { start: start + open, end: end - close }
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
