import type { Element, ElementContent, Root, RootContent } from 'hast'
import {
  placeOf,
  RegularComment,
  RegularElement,
  RegularText,
  rangeOf,
} from '../../hast/regular-nodes.ts'
import { decodePlain } from '../references.ts'
import type { TagReader } from '../tag-reader.ts'
import { noPlaces, placesOf, propertiesOf } from './attributes.ts'
import type { RegularKind } from './kinds.ts'
import { type RegularTarget, readRegular } from './page.ts'

/**
 * Builds the tree of HTML that is written as it should be, an order of magnitude faster than a
 * parser that must know what to do with the rest: the tree is the one `hast-util-from-html` builds
 * (`test/formats/html/regular-tree.test.ts`), but for lines and columns, which nobody asks for.
 * Undefined for anything it is not certain of: then that parser is asked.
 */
export function regularTree(source: string, isFragment: boolean): Root | undefined {
  const tree = new Tree(source)
  if (source.includes('\0') || !readRegular(source, isFragment, tree)) return undefined
  return { type: 'root', children: tree.root, data: { quirksMode: false } }
}

interface Open {
  readonly children: ElementContent[]
  /** Undefined for the root, and for what a parser makes up. */
  readonly node: RegularElement | undefined
}

class Tree implements RegularTarget {
  readonly root: RootContent[] = []
  readonly #source: string
  readonly #open: Open[] = []
  #top: Open = { children: this.root as ElementContent[], node: undefined }

  constructor(source: string) {
    this.#source = source
  }

  open({ name }: RegularKind, tag: TagReader, from: number): boolean {
    const node = this.#element(name, tag, from)
    if (node === undefined) return false
    this.#top.children.push(node)
    this.#open.push(this.#top)
    this.#top = { children: node.children, node }
    return true
  }

  leaf({ name }: RegularKind, tag: TagReader, from: number): boolean {
    const node = this.#element(name, tag, from)
    if (node === undefined) return false
    this.#top.children.push(node)
    return true
  }

  #element(name: string, tag: TagReader, from: number): RegularElement | undefined {
    const { attributes, count, end } = tag
    const source = this.#source
    const properties = propertiesOf(source, tag)
    if (properties === undefined) return undefined
    if (count === 0) return new RegularElement(name, properties, from, end, noPlaces)
    const own = attributes.slice(0, count)
    return new RegularElement(name, properties, from, end, () => placesOf(source, own))
  }

  close(from: number, to: number): void {
    const { node } = this.#top
    this.#pop()
    if (node === undefined) return
    node.closed = from
    node.end = to
  }

  closeAtEnd(): void {
    const { node } = this.#top
    const last = node?.children.at(-1)
    if (node !== undefined)
      node.end = (last === undefined ? undefined : rangeOf(last)?.end) ?? this.#source.length
    this.#pop()
  }

  openMadeUp(): void {
    const body: Element = { type: 'element', tagName: 'tbody', properties: {}, children: [] }
    this.#top.children.push(body)
    this.#open.push(this.#top)
    this.#top = { children: body.children, node: undefined }
  }

  closeMadeUp(): void {
    this.#pop()
  }

  #pop(): void {
    const outer = this.#open.pop()
    if (outer !== undefined) this.#top = outer
  }

  text(from: number, to: number, isPlain: boolean): boolean {
    const written = this.#source.slice(from, to)
    const value = isPlain ? written : decodePlain(written)
    if (value === undefined) return false
    this.#top.children.push(new RegularText(value, from, to, isPlain))
    return true
  }

  rawText({ is }: RegularKind, from: number, to: number): boolean {
    const text = this.#source.slice(from, to)
    const value = is === 'title' ? decodePlain(text) : text
    if (value === undefined) return false
    this.#top.children.push(new RegularText(value, from, to))
    return true
  }

  comment(from: number, to: number): void {
    const value = this.#source.slice(from + 4, to - 3)
    this.#top.children.push(new RegularComment(value, from, to))
  }

  doctype(end: number): void {
    this.root.push({ type: 'doctype', position: placeOf(0, end) })
  }

  ends(body: number, bodyEnd: number, html: number, sourceEnd: number): void {
    const { children } = this.#top
    this.#addSpace(children, bodyEnd, html)
    this.#addSpace(children, html + 7, sourceEnd)
    this.close(body, bodyEnd)
    this.close(html, html + 7)
  }

  #addSpace(children: ElementContent[], from: number, to: number): void {
    if (to === from) return
    const value = this.#source.slice(from, to)
    const last = children.at(-1)
    if (last instanceof RegularText) {
      last.value += value
      last.end = to
      last.isPlain = false
    } else children.push(new RegularText(value, from, to))
  }
}
