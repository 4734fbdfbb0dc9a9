import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Node, Parent } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { evil } from './evil.ts'
import { blocksOfMarkdown, blocksOfMdx } from './mdx.mjs'
import { ways } from './publishers.ts'

/** The tree without places, and with runs of text as one. */
const plain = (node: Node): unknown => {
  // The data of an expression is its program, with places of its own.
  const { position: _, data: __, ...rest } = node
  return 'children' in node ? { ...rest, children: (node as Parent).children.map(plain) } : rest
}

interface Written {
  readonly blocks: readonly Node[]
  readonly old: readonly Node[]
}

/** What is new among the blocks of a tree; exactly one block may be. */
const theNewOne = ({ blocks, old }: Written): Node | undefined => {
  const known = old.map((node) => JSON.stringify(plain(node)))
  const fresh = blocks.filter((node) => !known.includes(JSON.stringify(plain(node))))
  expect(blocks.length).toBe(old.length + 1)
  expect(fresh.length).toBe(1)
  return fresh[0]
}

const documents: readonly (readonly [string, string, string])[] = [
  ['Markdown', 'а.md', '# Заголовок\n\nТекст.\n'],
  ['Markdown with CRLF', 'а.md', '# Заголовок\r\n\r\nТекст.\r\n'],
  ['Markdown with front matter', 'а.md', '---\ntitle: Заголовок\n---\n\nТекст.\n'],
  ['MDX', 'а.mdx', '# Заголовок\n\nТекст {1 + 1}.\n'],
]

describe.each(ways)('%s', (_way, publisherOf) => {
  it.each(documents)('is a text in %s, whatever it holds', (_format, path, source) => {
    const blocksOf = path.endsWith('x') ? blocksOfMdx : blocksOfMarkdown
    let written = 0
    for (const text of evil) {
      const { output, edits } = publisherOf(text).inject({ value: source, path })
      if (edits.length === 0) {
        expect(output).toBe(source)
        continue
      }
      written += 1
      const block = theNewOne({ blocks: blocksOf(output), old: blocksOf(source) })
      expect(block?.type, output).toBe('paragraph')
      const kinds = (block as Parent).children.map(({ type }) => type)
      expect(new Set(kinds), output).toEqual(new Set(['text']))
    }
    // A test in which everything is refused would show nothing.
    expect(written).toBeGreaterThan(evil.length * 0.8)
  })

  it.each([
    ['a fragment', '<h1>Заголовок</h1>\n<p>Текст.</p>\n'],
    ['a page', '<!doctype html>\n<html><body><h1>Заголовок</h1>\n<p>Текст.</p></body></html>\n'],
    [
      'an article of Gutenberg',
      '<!-- wp:heading {"level":1} -->\n<h1>Заголовок</h1>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>Текст.</p>\n<!-- /wp:paragraph -->\n',
    ],
  ])('is a text in %s of HTML, and so is the class of its element', (_kind, source) => {
    let written = 0
    for (const text of evil) {
      const className = `знак ${text}`
      const file = { value: source, path: 'а.html' }
      const { output, edits } = publisherOf(text, { class: className }).inject(file)
      if (edits.length === 0) {
        expect(output).toBe(source)
        continue
      }
      written += 1
      const tree = fromHtml(output)
      const [label, ...others] = notes(tree)
      expect(others).toEqual([])
      expect(Object.keys(label?.properties ?? {}).sort(), output).toEqual([
        'className',
        'lang',
        'role',
      ])
      expect(label?.children.map(({ type }) => type)).toEqual(['text'])
      expect(elementNames(tree), output).toEqual(
        elementNames(fromHtml(source)).concat('div').sort(),
      )
      expect(comments(tree)).toEqual(expect.arrayContaining(comments(fromHtml(source))))
      const [edit] = edits
      // No shortcode and no template may begin inside the label.
      const words = (edit?.text ?? '').replace(/<!--.*?-->|class="[^"]*"/gsu, '')
      expect(words).not.toMatch(/[[{]/u)
    }
    expect(written).toBeGreaterThan(evil.length * 0.8)
  })
})

const elements = (tree: Root): Element[] => {
  const found: Element[] = []
  visit(tree, 'element', (node: Element) => void found.push(node))
  return found
}
const notes = (tree: Root) => elements(tree).filter(({ properties }) => properties.role === 'note')
const elementNames = (tree: Root) =>
  elements(tree)
    .map(({ tagName }) => tagName)
    .sort()
const comments = (tree: Root): string[] => {
  const found: string[] = []
  visit(tree, 'comment', (node) => void found.push(node.value))
  return found
}
