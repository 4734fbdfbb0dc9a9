import type { Element, ElementContent, Root, RootContent } from 'hast'
import { headings } from '../hast/elements.ts'
import {
  placeOf,
  RegularComment,
  RegularElement,
  RegularText,
  rangeOf,
} from '../hast/regular-nodes.ts'
import { decodePlain } from './references.ts'
import { noPlaces, noProperties, placesOf, propertiesOf } from './regular-attributes.ts'
import { type RegularKind, regularKinds } from './regular-kinds.ts'
import { tableHolders } from './tables.ts'
import { nextTag, TagReader } from './tag-reader.ts'
import { isEnded } from './tags.ts'

/** Deeper pages are for the parser that says how deep they may be. */
const deepest = 100

const head = /<!doctype html>\s*/iy
const space = /[ \t\n]*/y

interface Open {
  readonly name: string
  readonly children: ElementContent[]
  /** Undefined for the root, and for what a parser makes up. */
  readonly node: RegularElement | undefined
}

/**
 * Builds the tree of HTML that is written as it should be, an order of magnitude faster than a
 * parser that must know what to do with the rest: the tree is the one `hast-util-from-html` builds
 * (`test/formats/html/regular-tree.test.ts`), but for lines and columns, which nobody asks for.
 * Undefined for anything it is not certain of: then that parser is asked.
 */
export function regularTree(source: string, isFragment: boolean): Root | undefined {
  if (/[\r\0\u2028\u2029\uFEFF]/.test(source)) return undefined
  return new Builder(source).build(isFragment)
}

class Builder {
  readonly #source: string
  readonly #tag: TagReader
  readonly #root: RootContent[] = []
  readonly #open: Open[] = []
  #top: Open = { name: '', children: this.#root as ElementContent[], node: undefined }
  #headings = 0
  /** Where the next of each stands. */
  #ampersand = -1
  #lineEnd = -1
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#tag = new TagReader(source)
  }

  build(isFragment: boolean): Root | undefined {
    const isRead = isFragment ? this.#flow('body') : this.#page()
    if (!isRead) return undefined
    while (this.#open.length > 0) this.#closeAtEnd()
    return { type: 'root', children: this.#root, data: { quirksMode: false } }
  }

  #page(): boolean {
    head.lastIndex = 0
    const doctype = head.exec(this.#source)?.[0]
    if (doctype === undefined) return false
    this.#root.push({ type: 'doctype', position: placeOf(0, doctype.trimEnd().length) })
    this.#at = doctype.length
    if (!this.#enter('html')) return false
    this.#at = this.#spaceEnd()
    if (!this.#enter('head') || !this.#flow('head')) return false
    if (this.#at >= this.#source.length) return false
    this.#text(this.#at, this.#spaceEnd())
    return this.#enter('body') && this.#flow('body')
  }

  /** Opens an element that must come next. */
  #enter(name: string): boolean {
    const tag = this.#tag
    const isNext =
      this.#source.charCodeAt(this.#at) === 0x3c && tag.read(this.#at) && tag.isUsual && !tag.isEnd
    const kind = isNext ? regularKinds.get(tag.name) : undefined
    return kind?.name === name && !tag.isSelfClosing && this.#start(kind)
  }

  #spaceEnd(): number {
    space.lastIndex = this.#at
    space.test(this.#source)
    return space.lastIndex
  }

  /** Reads what stands in the head or the body up to its end. */
  #flow(where: 'head' | 'body'): boolean {
    const source = this.#source
    const tag = this.#tag
    while (this.#at < source.length) {
      const next = nextTag(source, this.#at)
      if (next > this.#at) {
        const isSpace = where === 'head' || tableHolders.has(this.#top.name)
        if (isSpace && source.slice(this.#at, next).trim() !== '') return false
        if (!this.#text(this.#at, next)) return false
      }
      if (next === source.length) return true
      if (source.charCodeAt(next + 1) === 0x21) {
        if (!source.startsWith('<!--', next) || !this.#comment(next)) return false
        continue
      }
      if (!tag.read(next) || !tag.isUsual) return false
      const kind = regularKinds.get(tag.name)
      if (kind === undefined) return false
      this.#at = next
      if (tag.isEnd) {
        if (tag.attributes.length > 0 || tag.isSelfClosing) return false
        const { name } = kind
        if (name === 'body' && where === 'body') return this.#afterBody()
        if (!this.#end(name, next, tag.end)) return false
        if (name === 'head' && where === 'head') return true
      } else if (!this.#startTag(kind, where)) return false
    }
    return where === 'body'
  }

  /** Whether there is neither a reference nor a line end before an offset; offsets must ascend. */
  #isPlain(from: number, to: number): boolean {
    if (this.#ampersand < from) this.#ampersand = indexOf(this.#source, '&', from)
    if (this.#lineEnd < from) this.#lineEnd = indexOf(this.#source, '\n', from)
    return this.#ampersand >= to && this.#lineEnd >= to
  }

  #startTag(kind: RegularKind, where: 'head' | 'body'): boolean {
    const { is } = kind
    const { isSelfClosing } = this.#tag
    if (is === 'part') return where === 'body' && !isSelfClosing && this.#part(kind)
    if (tableHolders.has(this.#top.name)) return false
    if (is === 'raw' || (where === 'head' && is === 'title'))
      return !isSelfClosing && this.#rawText(kind)
    if (is === 'meta') return this.#leaf(kind)
    if (where === 'head') return false
    if (is === 'void') {
      if (kind.name === 'hr' && this.#isOpen('p')) return false
      return this.#leaf(kind)
    }
    if (isSelfClosing) return false
    if (is === 'block') {
      if (this.#isOpen('p')) return false
      if (kind.isHeading && this.#headings > 0) return false
      if (kind.parents?.has(this.#top.name) === false) return false
      // The first line end of a `pre` is dropped.
      if (kind.name === 'pre' && this.#source.charCodeAt(this.#tag.end) === 0x0a) return false
    } else if (is === 'formatting') {
      if (this.#isOpen(kind.name)) return false
    } else if (is !== 'inline') return false
    return this.#start(kind)
  }

  #part(kind: RegularKind): boolean {
    const { name, parents: within } = kind
    if (name !== 'tr' && this.#isMadeUp('tbody')) this.#pop()
    if (within?.has(this.#top.name) !== true) return false
    if (name === 'tr' && this.#top.name === 'table') {
      const body: Element = { type: 'element', tagName: 'tbody', properties: {}, children: [] }
      this.#top.children.push(body)
      this.#open.push(this.#top)
      this.#top = { name: 'tbody', children: body.children, node: undefined }
    }
    return this.#start(kind)
  }

  /** Whether an element without tags is the innermost. */
  #isMadeUp(name: string): boolean {
    return this.#top.name === name && this.#top.node === undefined
  }

  /** Looks at no more than `deepest` elements. */
  #isOpen(name: string): boolean {
    if (this.#top.name === name) return true
    for (let at = this.#open.length - 1; at >= 0; at--) {
      if (this.#open[at]?.name === name) return true
    }
    return false
  }

  /** Opens the element whose tag was read last. */
  #start(kind: RegularKind): boolean {
    if (this.#open.length >= deepest) return false
    const node = this.#element(kind.name)
    if (node === undefined) return false
    this.#top.children.push(node)
    this.#open.push(this.#top)
    this.#top = { name: kind.name, children: node.children, node }
    if (kind.isHeading) this.#headings++
    this.#at = this.#tag.end
    return true
  }

  #leaf(kind: RegularKind): boolean {
    const node = this.#element(kind.name)
    if (node === undefined) return false
    this.#top.children.push(node)
    this.#at = this.#tag.end
    return true
  }

  #element(name: string): RegularElement | undefined {
    const { attributes, end } = this.#tag
    if (attributes.length === 0)
      return new RegularElement(name, noProperties, this.#at, end, noPlaces)
    const source = this.#source
    const properties = propertiesOf(source, attributes)
    if (properties === undefined) return undefined
    const own = attributes.slice()
    return new RegularElement(name, properties, this.#at, end, () => placesOf(source, own))
  }

  #end(name: string, from: number, to: number): boolean {
    if (name === 'table' && this.#isMadeUp('tbody')) this.#pop()
    const { node } = this.#top
    if (node === undefined || this.#top.name !== name) return false
    this.#pop()
    if (headings.has(name)) this.#headings--
    node.closed = from
    node.end = to
    this.#at = to
    return true
  }

  #pop(): void {
    const outer = this.#open.pop()
    if (outer !== undefined) this.#top = outer
  }

  /** What is still open at the end of the source ends with what it holds. */
  #closeAtEnd(): void {
    const { node } = this.#top
    const last = node?.children.at(-1)
    if (node !== undefined)
      node.end = (last === undefined ? undefined : rangeOf(last)?.end) ?? this.#source.length
    this.#pop()
  }

  #text(from: number, to: number): boolean {
    if (to === from) return true
    const written = this.#source.slice(from, to)
    const isPlain = this.#isPlain(from, to)
    const value = isPlain ? written : decodePlain(written)
    if (value === undefined) return false
    this.#top.children.push(new RegularText(value, from, to, isPlain))
    this.#at = to
    return true
  }

  #comment(from: number): boolean {
    const close = this.#source.indexOf('-->', from + 4)
    if (close === -1) return false
    const value = this.#source.slice(from + 4, close)
    if (/^-?>|--|<!|-$/.test(value)) return false
    this.#top.children.push(new RegularComment(value, from, close + 3))
    this.#at = close + 3
    return true
  }

  #rawText(kind: RegularKind): boolean {
    const { name } = kind
    const from = this.#tag.end
    const close = this.#source.indexOf(`</${name}>`, from)
    if (close === -1) return false
    const text = this.#source.slice(from, close)
    if (text.includes('<!--') || isEnded(text, name)) return false
    const value = kind.is === 'title' ? decodePlain(text) : text
    if (value === undefined || !this.#start(kind)) return false
    if (text !== '') this.#top.children.push(new RegularText(value, from, close))
    return this.#end(name, close, close + name.length + 3)
  }

  /** White space after the end of the body still goes into it. */
  #afterBody(): boolean {
    const from = this.#at
    const to = this.#tag.end
    const body = this.#top.node
    const html = this.#open.at(-1)?.node
    if (this.#top.name !== 'body' || body === undefined || html === undefined) return false
    const isPlain = /^(?:[ \t\n]*<\/html>[ \t\n]*)$/.test(this.#source.slice(to, to + 200))
    const rest = /\s*<\/html>\s*$/y
    rest.lastIndex = to
    if (!isPlain || !rest.test(this.#source)) return false
    const close = this.#source.indexOf('</html>', to)
    this.#addSpace(body.children, to, close)
    this.#addSpace(body.children, close + 7, this.#source.length)
    body.closed = from
    body.end = to
    html.closed = close
    html.end = close + 7
    this.#pop()
    this.#pop()
    this.#at = this.#source.length
    return true
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

/** The end where there is none. */
function indexOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at === -1 ? source.length : at
}
