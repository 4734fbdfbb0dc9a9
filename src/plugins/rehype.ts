import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import type { HastReading } from '../formats/hast/hast-reading.ts'
import { readHast } from '../formats/hast/read-hast.ts'
import { alignLeaf } from './align-leaf.ts'
import { editTree, type TreeKind } from './edit-tree.ts'
import { numberTree } from './leaves.ts'
import { locator } from './locate.ts'
import { type PluginOptions, pluginSetup, runOnTree } from './run.ts'

/**
 * Checks the label in an HTML tree; with `fix` mends the tree, so that whatever stringifier follows
 * shows the right label. Messages go to the file.
 * @throws PlashkaError on wrong options, or without a publisher or a date.
 */
export const rehypePlashka: Plugin<[PluginOptions?], Root> = (options = {}) => {
  const { title } = options
  const made = pluginSetup(options)
  const read = (
    tree: Root,
  ): { numbered: ReturnType<typeof numberTree<Root>>; reading: HastReading } => {
    const numbered = numberTree(tree)
    const { source } = numbered
    return {
      numbered,
      reading: readHast(numbered.tree, source, {
        format: 'html',
        alignText: alignLeaf,
        title,
        look: made.html,
        fields: made.fields,
      }),
    }
  }
  return (tree, file) => {
    const { numbered, reading } = read(tree)
    const mended = runOnTree<Root>(
      {
        reading,
        carryOut(steps) {
          const copy = read(tree)
          const why = editTree(copy.numbered, steps, kindOf(copy.reading, copy.numbered.tree))
          return why === undefined ? { tree: copy.numbered.tree } : { why }
        },
        readAgain: (next) => read(next).reading,
      },
      file,
      options,
      made,
      locator(tree, numbered.leaves, file, 'html', title, made),
    )
    if (mended !== undefined) tree.children = mended.children
    return undefined
  }
}

// biome-ignore lint/style/noDefaultExport: configurations of rehype name a package and take its default.
export default rehypePlashka

/** Elements a heading or a block is written into, not beside. */
const phrasing = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])
const precious = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'svg',
  'object',
  'embed',
  'input',
  'button',
])
const frames = new Set([
  'html',
  'body',
  'main',
  'article',
  'section',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'header',
  'footer',
])

/** How labels are written into an HTML tree. */
function kindOf(
  { elements, blocks, text, headlineElement, container, look }: HastReading,
  tree: Root,
): TreeKind {
  const parentOf = (node: Element): Parent =>
    elements.find((element) => element.node === node)?.parent?.node ?? tree
  const outside = (node: Element): { parent: Parent; index: number } => {
    let inner: Element = node
    let parent = parentOf(inner)
    while (parent.type === 'element' && phrasing.has((parent as Element).tagName)) {
      inner = parent as Element
      parent = parentOf(inner)
    }
    return { parent, index: parent.children.indexOf(inner as never) }
  }
  return {
    spot(headline) {
      if (headline !== undefined && headlineElement !== undefined) {
        // Beside a cell only cells may stand.
        if (headlineElement.name === 'td') return undefined
        const { parent, index } = outside(headlineElement.node)
        return { parent, index: index + 1 }
      }
      const first = blocks.find(
        (block) => block.kind !== 'hidden' && text.slice(block.start, block.end).trim() !== '',
      )
      const frame: Parent =
        container?.node ?? elements.find(({ name }) => name === 'body')?.node ?? tree
      if (first === undefined) return { parent: frame, index: 0 }
      const holder = elements.find(
        ({ node, content }) =>
          frame.children.includes(node as never) &&
          content.start <= first.start &&
          first.start < content.end,
      )
      return {
        parent: frame,
        index: holder === undefined ? 0 : frame.children.indexOf(holder.node as never),
      }
    },
    newLabel: (label, language): Element => ({
      type: 'element',
      tagName: look.element,
      properties: { className: look.className.split(/\s+/), role: 'note', lang: language },
      children: [{ type: 'text', value: label.replace(/\s+/g, ' ').trim() }],
    }),
    encode: (label) => label,
    mayVanish: (node) => node.type === 'element' && !frames.has((node as Element).tagName),
    isPrecious: (node: Node) =>
      node.type === 'element' &&
      (precious.has((node as Element).tagName) ||
        ((node as Element).tagName === 'a' && (node as Element).properties.href !== undefined)),
  }
}
