import type { Node, Parent } from 'unist'
import type { Step } from '../edits/steps.ts'
import type { ConflictReason } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import type { Leaf, NumberedTree } from './leaves.ts'

/** What an editor has to know of one kind of tree. */
export interface TreeKind {
  /** Where a new label goes: it is put into `parent` at `index`. */
  spot(headline: Range | undefined): { readonly parent: Parent; readonly index: number } | undefined
  /** `language` is the label's BCP 47 tag. */
  newLabel(label: string, language: string): Node
  /** Text as this leaf must carry it: raw HTML carries markup. */
  encode(text: string, leaf: Leaf): string
  /** Nodes that are lost with nothing in them: paragraphs and emphasis, not images or roots. */
  mayVanish(node: Node): boolean
  /** Nodes that a reader would miss though they hold no text. */
  isPrecious(node: Node): boolean
}

/**
 * Carries out steps on a numbered copy of a tree. Out: undefined when done, else why it was not;
 * then the copy is to be thrown away.
 */
export function editTree<Tree extends Node>(
  { leaves }: NumberedTree<Tree>,
  steps: readonly Step[],
  kind: TreeKind,
): ConflictReason | undefined {
  // Spots are found before anything is taken out, since they are named by the text as it was.
  const inserted = steps.flatMap((step) =>
    step.kind === 'write' ? [{ ...step, spot: kind.spot(step.headline) }] : [],
  )
  if (inserted.some(({ spot }) => spot === undefined)) return 'markup'
  const anchors = inserted.map(({ spot }) => spot?.parent.children[spot.index])
  const values = new Map<Leaf, string>(leaves.map((leaf) => [leaf, leaf.node.value]))
  const ordered = steps
    .filter((step) => step.kind !== 'write')
    .toSorted((a, b) => b.place.source.start - a.place.source.start)
  const touched = new Set<Leaf>()
  for (const step of ordered) {
    const range = step.kind === 'append' ? endOf(step.place.source) : step.place.source
    const text = step.kind === 'replace' ? step.label : step.kind === 'append' ? step.text : ''
    const hit = leaves.filter((leaf) => overlaps(leaf, range))
    const first = hit[0]
    if (first === undefined) return 'markup'
    if (step.kind !== 'append' && losesPrecious(hit, kind)) return 'markup'
    // Over several leaves the label is a text of its own, outside of what dressed its first words.
    const isOver = hit.length > 1 && text !== ''
    if (isOver && !putBetween(hit, text, range)) return 'markup'
    for (const leaf of hit) {
      const value = values.get(leaf) ?? ''
      const from = Math.max(0, range.start - leaf.start)
      const to = Math.max(from, Math.min(leaf.end, range.end) - leaf.start)
      const put = leaf === first && !isOver ? kind.encode(text, leaf) : ''
      values.set(leaf, joined(value.slice(0, from), put, value.slice(to), step.kind === 'cut'))
      touched.add(leaf)
    }
  }
  for (const leaf of touched) {
    leaf.node.value = values.get(leaf) ?? ''
    if (leaf.node.value.trim() === '') prune(leaf, kind)
  }
  for (const [index, { label, language, spot }] of inserted.entries()) {
    if (spot === undefined) continue
    const anchor = anchors[index]
    const at = anchor === undefined ? spot.index : spot.parent.children.indexOf(anchor)
    spot.parent.children.splice(
      at === -1 ? spot.index : at,
      0,
      kind.newLabel(label, language) as never,
    )
  }
  return undefined
}

/**
 * Puts a text node for a label that several leaves held into the innermost parent of them all,
 * after what the first of them keeps. False where they have no such parent.
 */
function putBetween(hit: readonly Leaf[], text: string, range: Range): boolean {
  const [first] = hit
  const last = hit.at(-1)
  const depth = first?.ancestors.findLastIndex((parent) => last?.ancestors.includes(parent)) ?? -1
  const parent = first?.ancestors[depth]
  if (first === undefined || parent === undefined) return false
  const child: Node = first.ancestors[depth + 1] ?? first.node
  const index = parent.children.indexOf(child as never)
  const keepsText = first.start < range.start || first.node !== firstLeafIn(child)
  parent.children.splice(keepsText ? index + 1 : index, 0, { type: 'text', value: text } as never)
  return true
}

/** The first node with text in a subtree. */
function firstLeafIn(node: Node): Node {
  let at: Node = node
  while ('children' in at && Array.isArray(at.children) && at.children[0] !== undefined) {
    at = at.children[0] as Node
  }
  return at
}

function endOf({ end }: Range): Range {
  return { start: end, end }
}

function overlaps(leaf: Leaf, range: Range): boolean {
  if (range.start === range.end) return leaf.start < range.end && range.end <= leaf.end
  return leaf.start < range.end && range.start < leaf.end
}

/** One of two spaces around what was cut goes with it. */
function joined(before: string, put: string, after: string, isCut: boolean): string {
  const isDouble = isCut && (before === '' || /\s$/.test(before)) && /^\s/.test(after)
  return before + put + (isDouble ? after.replace(/^\s/, '') : after)
}

/** An image or a footnote between the leaves of a label would go with it. */
function losesPrecious(hit: readonly Leaf[], kind: TreeKind): boolean {
  const last = hit.at(-1)
  return hit.some((leaf) =>
    leaf.ancestors.some((parent) => {
      const isWithin =
        last?.ancestors.includes(parent) === true && hit[0]?.ancestors.includes(parent) === true
      return (
        !isWithin &&
        (kind.isPrecious(parent) || parent.children.some((child) => kind.isPrecious(child)))
      )
    }),
  )
}

/** Takes an emptied leaf out, and what held nothing but it. */
function prune(leaf: Leaf, kind: TreeKind): void {
  let node: Node = leaf.node
  for (const parent of leaf.ancestors.toReversed()) {
    const index = parent.children.indexOf(node as never)
    if (index !== -1) parent.children.splice(index, 1)
    const isEmpty = parent.children.every((child) => isBlank(child))
    if (!isEmpty || !kind.mayVanish(parent)) return
    node = parent
  }
}

function isBlank(node: Node): boolean {
  return (
    node.type === 'text' &&
    'value' in node &&
    typeof node.value === 'string' &&
    node.value.trim() === ''
  )
}
