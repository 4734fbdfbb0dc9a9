import type { Element, Nodes, Root, Text } from 'hast'
import type { Range } from '../../reading/source-map.ts'
import { deepest, TooDeepError } from '../too-deep.ts'
import { rangeOf } from './regular-nodes.ts'
import { noVeil, type Veil, veilOf } from './style/visibility.ts'

/** The elements of a tree in order, and who holds whom. */
export interface Survey {
  readonly elements: readonly Element[]
  readonly parents: { get(element: Element): Element | undefined }
  /** Elements that are displayed, in order; they do not stand in one that is not. */
  readonly shown: readonly Element[]
  /** Text nodes between whose pieces other text stands: the places of that text; null: unclear. */
  readonly holes: ReadonlyMap<Text, readonly Range[] | null>
}

interface Level {
  readonly element: Element | undefined
  readonly children: readonly Nodes[]
  next: number
  readonly veil: Veil
}

/** Walks a tree once, without recursion. Throws TooDeepError. */
export function survey(tree: Root): Survey {
  const elements: Element[] = []
  const parents = new Map<Element, Element>()
  const shown: Element[] = []
  const texts: Text[] = []
  const levels: Level[] = []
  let level: Level | undefined = {
    element: undefined,
    children: tree.children,
    next: 0,
    veil: noVeil,
  }
  while (level !== undefined) {
    const node: Nodes | undefined = level.children[level.next++]
    if (node === undefined) {
      level = levels.pop()
      continue
    }
    if (levels.length >= deepest) throw new TooDeepError()
    if (node.type === 'text') texts.push(node)
    if (node.type !== 'element') continue
    elements.push(node)
    if (level.element !== undefined) parents.set(node, level.element)
    const veil: Veil = veilOf(node, level.veil)
    if (veil.hard === undefined) shown.push(node)
    levels.push(level)
    level = { element: node, children: contentOf(node).children, next: 0, veil }
  }
  return { elements, parents, shown, holes: holesIn(texts) }
}

/** The content of a template stands beside its children. */
export function contentOf(node: Element | Root): Element | Root {
  return node.type === 'element' && node.content !== undefined ? node.content : node
}

/** A parser moves text out of tables and joins it; then one node's source reaches over another's. */
function holesIn(texts: readonly Text[]): ReadonlyMap<Text, Range[] | null> {
  if (isInOrder(texts)) return noHoles
  const holes = new Map<Text, Range[] | null>()
  const placed = texts
    .flatMap((node) => {
      const range = rangeOf(node)
      return range === undefined ? [] : [{ node, ...range }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: typeof placed = []
  for (const text of placed) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= text.start) open.pop()
    const outer = open.at(-1)
    open.push(text)
    if (outer === undefined) continue
    if (text.end > outer.end) {
      holes.set(outer.node, null)
      holes.set(text.node, null)
      continue
    }
    const known = holes.get(outer.node)
    const hole = { start: text.start, end: text.end }
    if (known === undefined) holes.set(outer.node, [hole])
    else known?.push(hole)
  }
  return holes
}

export const noHoles: ReadonlyMap<Text, Range[] | null> = new Map()

/** Whether each text ends before the next begins. */
function isInOrder(texts: readonly Text[]): boolean {
  let end = 0
  for (const text of texts) {
    const range = rangeOf(text)
    if (range === undefined) continue
    if (range.start < end) return false
    end = range.end
  }
  return true
}
