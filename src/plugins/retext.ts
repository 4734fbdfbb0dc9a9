import type { Paragraph, Root, RootContent, SentenceContent } from 'nlcst'
import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import { applyEdits, overlap, sortEdits } from '../edits/apply.ts'
import { splices } from '../edits/splice.ts'
import { textFormat } from '../formats/text.ts'
import type { Edit } from '../messages/finding.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { numberTree } from './leaves.ts'
import { locator } from './locate.ts'
import { type PluginOptions, pluginSetup, runOnTree } from './run.ts'

/**
 * Checks the label in a tree of natural language; with `fix` mends the tree, so that whatever
 * stringifier follows shows the right label. Paragraphs that are not touched stay as they are.
 * Messages go to the file.
 * @throws PlashkaError on wrong options, or without a publisher or a date.
 */
export const retextPlashka: Plugin<[PluginOptions?], Root> = function (
  this: Processor,
  options = {},
) {
  const { title } = options
  const made = pluginSetup(options)
  const read = (tree: Root) => textFormat.read(numberTree(tree).source, { title })
  return (tree, file) => {
    const numbered = numberTree(tree)
    const reading = read(tree)
    const mended = runOnTree<Root>(
      {
        reading,
        carryOut(steps) {
          const carried = splices(steps, reading, textFormat)
          if ('refused' in carried) return { why: 'markup' }
          if (overlap(carried.edits)) return { why: 'overlap' }
          return { tree: rebuilt(tree, reading.source, sortEdits(carried.edits)) }
        },
        readAgain: read,
      },
      file,
      options,
      made,
      locator(tree, numbered.leaves, file, 'text', title, made),
    )
    if (mended !== undefined) tree.children = mended.children
    return undefined
  }
}

// biome-ignore lint/style/noDefaultExport: configurations of retext name a package and take its default.
export default retextPlashka

/** The tree of the edited text: paragraphs away from the edits are kept, the others made anew. */
function rebuilt(tree: Root, source: string, edits: readonly Edit[]): Root {
  const places: { node: RootContent; start: number; end: number }[] = []
  let at = 0
  for (const node of tree.children) {
    const start = at
    at += numberTree(node as Node).source.length
    places.push({ node, start, end: at })
  }
  const children: RootContent[] = []
  let index = 0
  while (index < places.length) {
    const first = places[index]
    if (first === undefined) break
    if (!edits.some((edit) => touches(edit, first, index === places.length - 1))) {
      children.push(first.node)
      index++
      continue
    }
    // An edit may reach over several paragraphs and the gaps between them.
    let { end } = first
    let next = index + 1
    for (let more = places[next]; more !== undefined; more = places[next]) {
      if (!edits.some((edit) => edit.start < end && edit.end > end)) break
      end = more.end
      next++
    }
    const own = edits.filter(
      (edit) =>
        edit.start >= first.start &&
        (edit.end < end || (edit.end === end && (edit.start < end || next === places.length))),
    )
    const moved = own.map((edit) => ({
      ...edit,
      start: edit.start - first.start,
      end: edit.end - first.start,
    }))
    children.push(...nodesOf(applyEdits(source.slice(first.start, end), moved)))
    index = next
  }
  if (places.length === 0) children.push(...nodesOf(edits.map(({ text }) => text).join('')))
  return { ...tree, children }
}

/** An insertion between two nodes belongs to the later one; at the end of all, to the last. */
function touches(
  edit: Edit,
  { start, end }: { start: number; end: number },
  isLast: boolean,
): boolean {
  if (edit.start === edit.end)
    return start <= edit.start && (edit.start < end || (isLast && edit.start === end))
  return edit.start < end && edit.end > start
}

/** Text as paragraphs of one sentence each, and the white space between them. */
function nodesOf(text: string): RootContent[] {
  const nodes: RootContent[] = []
  for (const part of text.split(/((?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)|^\s+|\s+$)/)) {
    if (part === '') continue
    if (part.trim() === '') nodes.push({ type: 'WhiteSpaceNode', value: part })
    else nodes.push(paragraph(part))
  }
  return nodes
}

function paragraph(text: string): Paragraph {
  const children: SentenceContent[] = []
  let at = 0
  const gap = (to: number): void => {
    const value = text.slice(at, to)
    if (value !== '')
      children.push({ type: /^\s+$/.test(value) ? 'WhiteSpaceNode' : 'SymbolNode', value })
  }
  for (const token of tokenize(text)) {
    gap(token.start)
    children.push(leaf(token, text.slice(token.start, token.end)))
    at = token.end
  }
  gap(text.length)
  return { type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }
}

function leaf({ kind }: Token, value: string): SentenceContent {
  if (kind === 'word') return { type: 'WordNode', children: [{ type: 'TextNode', value }] }
  return { type: 'PunctuationNode', value }
}
