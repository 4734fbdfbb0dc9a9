import type { Node, Parent } from 'unist'

/** A node of a tree that carries text, with its place in the text of all leaves together. */
export interface Leaf {
  readonly node: Node & { value: string }
  /** Outermost first. */
  readonly ancestors: readonly Parent[]
  readonly start: number
  readonly end: number
  /** Where the first tree has it in its file. */
  readonly position: Node['position']
}

/** A tree copied and numbered: the offsets of its leaves stand in for a source. */
export interface NumberedTree<Tree> {
  readonly tree: Tree
  readonly leaves: readonly Leaf[]
  /** The text of all leaves. */
  readonly source: string
}

/**
 * Copies a tree and gives every leaf that carries text a place in the text of all leaves, so that a
 * tree without positions is read like any source. Without recursion: trees may be deep.
 */
export function numberTree<Tree extends Node>(tree: Tree): NumberedTree<Tree> {
  const leaves: Leaf[] = []
  let source = ''
  const copyOf = (node: Node): Node => ({ ...node })
  const root = copyOf(tree)
  const pending: { node: Node; ancestors: readonly Parent[] }[] = [{ node: root, ancestors: [] }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, ancestors } = entry
    if ('value' in node && typeof node.value === 'string') {
      const start = source.length
      const { position } = node
      source += node.value
      const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
      node.position = { start: point(start), end: point(source.length) }
      leaves.push({ node: node as Leaf['node'], ancestors, start, end: source.length, position })
    } else delete node.position
    const inner = parentsIn(node)
    // Pushed backwards, so that leaves are numbered in the order of the text.
    for (const parent of inner.toReversed()) {
      parent.children = parent.children.map((child) => copyOf(child) as Parent['children'][number])
      const path = parent === node ? [...ancestors, parent] : [...ancestors, node as Parent, parent]
      for (const child of parent.children.toReversed())
        pending.push({ node: child, ancestors: path })
    }
  }
  return { tree: root as Tree, leaves, source }
}

/** A node's own children, and the content of a hast `template`. */
function parentsIn(node: Node): Parent[] {
  const parents: Parent[] = []
  if ('children' in node && Array.isArray(node.children)) parents.push(node as Parent)
  if ('content' in node && isParent(node.content)) {
    const content = { ...node.content }
    Object.assign(node, { content })
    parents.push(content)
  }
  return parents
}

function isParent(value: unknown): value is Parent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'children' in value &&
    Array.isArray(value.children)
  )
}
