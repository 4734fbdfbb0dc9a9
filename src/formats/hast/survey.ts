import type { Element, Nodes, Root, Text } from 'hast'
import type { Range } from '../../reading/source-map.ts'
import { deepest, TooDeepError } from '../too-deep.ts'
import { noVeil, type Veil, veilOf } from './visibility.ts'

/** The elements of a tree in order, and who holds whom. */
export interface Survey {
  readonly elements: readonly Element[]
  readonly parents: ReadonlyMap<Element, Element>
  /** Elements that are not displayed, or stand in one that is not. */
  readonly hidden: ReadonlySet<Element>
  /** Text nodes between whose pieces other text stands: the places of that text; null: unclear. */
  readonly holes: ReadonlyMap<Text, readonly Range[] | null>
}

/** Walks a tree once, without recursion. Throws TooDeepError. */
export function survey(tree: Root): Survey {
  const elements: Element[] = []
  const parents = new Map<Element, Element>()
  const hidden = new Set<Element>()
  const texts: Text[] = []
  const pending: { node: Nodes; parent: Element | undefined; depth: number; veil: Veil }[] = [
    { node: tree, parent: undefined, depth: 0, veil: noVeil },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent, depth } = next
    if (depth > deepest) throw new TooDeepError()
    if (node.type === 'text') texts.push(node)
    if (!('children' in node)) continue
    let { veil } = next
    if (node.type === 'element') {
      elements.push(node)
      if (parent !== undefined) parents.set(node, parent)
      veil = veilOf(node, veil)
      if (veil.hard !== undefined) hidden.add(node)
    }
    const inside = node.type === 'element' ? node : parent
    const { children } = contentOf(node)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child !== undefined) pending.push({ node: child, parent: inside, depth: depth + 1, veil })
    }
  }
  return { elements, parents, hidden, holes: holesIn(texts) }
}

/** The content of a template stands beside its children. */
export function contentOf(node: Element | Root): Element | Root {
  return node.type === 'element' && node.content !== undefined ? node.content : node
}

export function rangeOf(node: Nodes): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}

/** A parser moves text out of tables and joins it; then one node's source reaches over another's. */
function holesIn(texts: readonly Text[]): Map<Text, Range[] | null> {
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
