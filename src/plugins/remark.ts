import type { Root as PageRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Code, InlineCode, Paragraph, Root } from 'mdast'
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import type { HastReading } from '../formats/hast/hast-reading.ts'
import { escapeHtml } from '../formats/html/escape.ts'
import { readPage } from '../formats/markdown/read-page.ts'
import type { Setup } from '../plashka/options/setup.ts'
import { alignLeaf } from './align-leaf.ts'
import { editTree, type TreeKind } from './edit-tree.ts'
import { frontMatterOf } from './front-matter.ts'
import { type NumberedTree, numberTree } from './leaves.ts'
import { locator } from './locate.ts'
import { type PluginOptions, pluginSetup, runOnTree } from './run.ts'

interface ReadTree {
  readonly numbered: NumberedTree<Root>
  readonly reading: HastReading
}

/**
 * Checks the label in a Markdown tree; with `fix` mends the tree, so that whatever stringifier
 * follows shows the right label. Messages go to the file.
 * @throws PlashkaError on wrong options, or without a publisher or a date.
 */
export const remarkPlashka: Plugin<[PluginOptions?], Root> = (options = {}) => {
  const { title } = options
  const made = pluginSetup(options)
  return (tree, file) => {
    const { numbered, reading } = read(tree, title, made)
    const mended = runOnTree<Root>(
      {
        reading,
        carryOut(steps) {
          const copy = read(tree, title, made)
          const why = editTree(copy.numbered, steps, kindOf(copy))
          return why === undefined ? { tree: copy.numbered.tree } : { why }
        },
        readAgain: (next) => read(next, title, made).reading,
      },
      file,
      options,
      made,
      locator(tree, numbered.leaves, file, 'markdown', title, made),
    )
    if (mended !== undefined) tree.children = mended.children
    return undefined
  }
}

// biome-ignore lint/style/noDefaultExport: configurations of remark name a package and take its default.
export default remarkPlashka

/** Reads a Markdown tree as the page it becomes. */
function read(
  tree: Root,
  title: string | undefined,
  { html: look, fields }: Pick<Setup, 'html' | 'fields'>,
): ReadTree {
  const numbered = numberTree(tree)
  const given = { allowDangerousHtml: true, handlers: { code, inlineCode } }
  const rendered = toHast(numbered.tree, given) as PageRoot
  // Without a file the parser of HTML gives no positions; the leaves' text is the source here.
  const hasHtml = numbered.leaves.some(({ node }) => node.type === 'html')
  const page = hasHtml
    ? (raw(rendered, { file: new VFile(numbered.source) }) as PageRoot)
    : rendered
  const front = frontMatterOf(numbered.tree, fields)
  const about = { format: 'markdown', alignText: alignLeaf, title, look, fields }
  return { numbered, reading: readPage(page, numbered.source, front, about) }
}

/** Code is rendered as ever, but its text keeps its place: a label in it is hidden and not missing. */
function code(state: State, node: Code): ReturnType<typeof defaultHandlers.code> {
  const element = defaultHandlers.code(state, node)
  const [inner] = element.children
  const [text] = inner?.type === 'element' ? inner.children : []
  if (text?.type === 'text') Object.assign(text, { value: node.value, position: node.position })
  return element
}

function inlineCode(state: State, node: InlineCode): ReturnType<typeof defaultHandlers.inlineCode> {
  const element = defaultHandlers.inlineCode(state, node)
  const [text] = element.children
  if (text?.type === 'text') Object.assign(text, { position: node.position })
  return element
}

const meta = new Set(['yaml', 'toml', 'definition', 'mdxjsEsm'])

function kindOf({ numbered: { tree, leaves }, reading }: ReadTree): TreeKind {
  return {
    spot(headline) {
      if (headline === undefined) {
        const first = tree.children.findIndex((child) => !meta.has(child.type))
        return { parent: tree, index: first === -1 ? tree.children.length : first }
      }
      const { start } = reading.map.toSource(headline)
      const leaf = leaves.find((one) => one.start <= start && start < one.end)
      const top = leaf?.ancestors[1] ?? leaf?.node
      const index = tree.children.indexOf(top as never)
      // A headline inside a quotation or a list is none of this text.
      const isOwn = leaf?.ancestors[1]?.type === 'heading' || leaf?.node.type === 'html'
      return index === -1 || !isOwn ? undefined : { parent: tree, index: index + 1 }
    },
    newLabel: (label): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value: label.replace(/\s+/g, ' ').trim() }],
    }),
    encode: (text, { node }) => (node.type === 'html' ? escapeHtml(text) : text),
    mayVanish: (node) => node.type !== 'root' && node.type !== 'tableCell',
    isPrecious: ({ type }) =>
      ['image', 'imageReference', 'footnoteReference', 'link', 'linkReference', 'html'].includes(
        type,
      ),
  }
}
