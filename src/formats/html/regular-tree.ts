import type { Element, ElementContent, Root, RootContent } from 'hast'
import { headings } from '../hast/elements.ts'
import { wordSet } from '../word-set.ts'
import { attributesOf, decodePlain, placed, placeOf } from './regular-parts.ts'

/** Elements that close an open paragraph; well-nested, they do nothing else. */
const blocks = wordSet(
  'address article aside blockquote center div dl figcaption figure footer header main nav ol p pre section ul h1 h2 h3 h4 h5 h6 li dt dd',
)
const formatting = wordSet('a b big code em i s small strong tt u')
const inline = wordSet('abbr bdi bdo cite data del dfn ins kbd mark q samp span sub sup time var')
/** Elements without content; the second kind closes a paragraph. */
const voids = wordSet('br img wbr')
const inHead = wordSet('meta link')
const rawText = wordSet('script style')
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  li: wordSet('ul ol'),
  dt: wordSet('dl'),
  dd: wordSet('dl'),
}

/** Deeper pages are for the parser that says how deep they may be. */
const deepest = 100

const tag = /<(\/?)([a-z][a-z0-9]*)((?:[ \t\n]+[a-z][a-z:-]*="[^"<>\0]*")*)[ \t\n]*(\/?)>/y
const head = /<!doctype html>\s*/iy

interface Open {
  readonly name: string
  readonly children: ElementContent[]
  readonly node: Element | undefined
}

/**
 * Builds the tree of HTML that is written as it should be, an order of magnitude faster than a
 * parser that must know what to do with the rest: the tree is the one `hast-util-from-html` builds
 * (`test/formats/html/regular-tree.test.ts`), but for lines and columns, which nobody asks for.
 * Undefined for anything it is not certain of: then that parser is asked.
 */
export function regularTree(source: string, isFragment: boolean): Root | undefined {
  if (/[\r\0\uFEFF]/.test(source)) return undefined
  return new Builder(source).build(isFragment)
}

class Builder {
  readonly #source: string
  readonly #root: RootContent[] = []
  readonly #open: Open[] = []
  readonly #counts = new Map<string, number>()
  #headings = 0
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  build(isFragment: boolean): Root | undefined {
    this.#open.push({ name: '', children: this.#root as ElementContent[], node: undefined })
    const isRead = isFragment ? this.#flow('body') : this.#page()
    if (!isRead) return undefined
    while (this.#open.length > 1) this.#closeAtEnd()
    return { type: 'root', children: this.#root, data: { quirksMode: false } }
  }

  #page(): boolean {
    head.lastIndex = 0
    const doctype = head.exec(this.#source)?.[0]
    if (doctype === undefined) return false
    this.#root.push({ type: 'doctype', ...placed(0, doctype.trimEnd().length) })
    this.#at = doctype.length
    if (!this.#enter('html')) return false
    this.#skipSpace()
    if (!this.#enter('head') || !this.#flow('head')) return false
    if (this.#at >= this.#source.length) return false
    this.#text(this.#at, this.#spaceEnd())
    return this.#enter('body') && this.#flow('body')
  }

  /** Opens an element that must come next. */
  #enter(name: string): boolean {
    tag.lastIndex = this.#at
    const found = tag.exec(this.#source)
    if (found === null || found[1] !== '' || found[2] !== name || found[4] !== '') return false
    return this.#start(name, found[3] ?? '', tag.lastIndex)
  }

  #skipSpace(): void {
    this.#at = this.#spaceEnd()
  }

  #spaceEnd(): number {
    const space = /[ \t\n]*/y
    space.lastIndex = this.#at
    space.test(this.#source)
    return space.lastIndex
  }

  /** Reads what stands in the head or the body up to its end. */
  #flow(where: 'head' | 'body'): boolean {
    const source = this.#source
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at)
      const end = next === -1 ? source.length : next
      if (end > this.#at) {
        if (where === 'head' && source.slice(this.#at, end).trim() !== '') return false
        if (!this.#text(this.#at, end)) return false
      }
      if (next === -1) return true
      if (source.startsWith('<!--', next)) {
        if (!this.#comment(next)) return false
        continue
      }
      tag.lastIndex = next
      const found = tag.exec(source)
      if (found === null) return false
      const [, slash = '', name = '', attributes = '', closing = ''] = found
      const after = tag.lastIndex
      if (slash === '/') {
        if (attributes !== '' || closing !== '') return false
        if (name === 'head' && where === 'head') {
          return this.#open.at(-1)?.name === 'head' && this.#end(name, next, after)
        }
        if (name === 'body' && where === 'body') return this.#afterBody(next, after)
        if (!this.#end(name, next, after)) return false
        continue
      }
      if (!this.#startTag(name, attributes, closing !== '', next, after, where)) return false
    }
    return where === 'body'
  }

  #startTag(
    name: string,
    attributes: string,
    isSelfClosing: boolean,
    from: number,
    to: number,
    where: 'head' | 'body',
  ): boolean {
    this.#at = from
    if (rawText.has(name) || (where === 'head' && name === 'title')) {
      return !isSelfClosing && this.#rawText(name, attributes, to)
    }
    if (inHead.has(name) || (where === 'body' && (voids.has(name) || name === 'hr'))) {
      if (name === 'hr' && this.#isOpen('p')) return false
      return this.#leaf(name, attributes, to)
    }
    if (where === 'head' || isSelfClosing) return false
    if (blocks.has(name)) {
      if (this.#isOpen('p')) return false
      if (headings.has(name) && this.#headings > 0) return false
      const within = parents[name]
      if (within !== undefined && !within.has(this.#open.at(-1)?.name ?? '')) return false
      // The first line end of a `pre` is dropped.
      if (name === 'pre' && this.#source[to] === '\n') return false
    } else if (formatting.has(name)) {
      if (this.#isOpen(name)) return false
    } else if (!inline.has(name)) return false
    return this.#start(name, attributes, to)
  }

  #isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0
  }

  #start(name: string, raw: string, to: number): boolean {
    if (this.#open.length > deepest) return false
    const node = this.#element(name, raw, to)
    if (node === undefined) return false
    this.#open.at(-1)?.children.push(node)
    this.#open.push({ name, children: node.children, node })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    if (headings.has(name)) this.#headings++
    this.#at = to
    return true
  }

  #leaf(name: string, raw: string, to: number): boolean {
    const node = this.#element(name, raw, to)
    if (node === undefined) return false
    this.#open.at(-1)?.children.push(node)
    this.#at = to
    return true
  }

  #element(tagName: string, raw: string, to: number): Element | undefined {
    const from = this.#at
    const read = attributesOf(raw, from + 1 + tagName.length)
    if (read === undefined) return undefined
    const { properties, places } = read
    const opening = placeOf(from, to)
    return {
      type: 'element',
      tagName,
      properties,
      children: [],
      data: { position: { opening, properties: places } },
      position: placeOf(from, to),
    }
  }

  #end(name: string, from: number, to: number): boolean {
    const top = this.#open.at(-1)
    if (top?.node?.data?.position === undefined || top.name !== name) return false
    this.#open.pop()
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1)
    if (headings.has(name)) this.#headings--
    top.node.data.position.closing = placeOf(from, to)
    if (top.node.position !== undefined) top.node.position.end = placeOf(from, to).end
    this.#at = to
    return true
  }

  /** What is still open at the end of the source ends with what it holds. */
  #closeAtEnd(): void {
    const node = this.#open.pop()?.node
    const end = node?.children.at(-1)?.position?.end
    if (node?.position === undefined) return
    node.position.end = end ?? placeOf(0, this.#source.length).end
  }

  #text(from: number, to: number): boolean {
    if (to === from) return true
    const value = decodePlain(this.#source.slice(from, to))
    if (value === undefined) return false
    this.#open.at(-1)?.children.push({ type: 'text', value, ...placed(from, to) })
    this.#at = to
    return true
  }

  #comment(from: number): boolean {
    const close = this.#source.indexOf('-->', from + 4)
    if (close === -1) return false
    const value = this.#source.slice(from + 4, close)
    if (/^-?>|--|<!|-$/.test(value)) return false
    this.#open.at(-1)?.children.push({ type: 'comment', value, ...placed(from, close + 3) })
    this.#at = close + 3
    return true
  }

  #rawText(name: string, attributes: string, to: number): boolean {
    const close = this.#source.indexOf(`</${name}>`, to)
    if (close === -1) return false
    const text = this.#source.slice(to, close)
    if (text.includes('<!--') || new RegExp(`</${name}`, 'i').test(text)) return false
    const value = name === 'title' ? decodePlain(text) : text
    if (value === undefined || !this.#start(name, attributes, to)) return false
    if (text !== '') this.#open.at(-1)?.children.push({ type: 'text', value, ...placed(to, close) })
    return this.#end(name, close, close + name.length + 3)
  }

  /** White space after the end of the body still goes into it. */
  #afterBody(from: number, to: number): boolean {
    if (this.#open.at(-1)?.name !== 'body') return false
    const rest = /\s*<\/html>\s*$/y
    rest.lastIndex = to
    const isPlain = /^(?:[ \t\n]*<\/html>[ \t\n]*)$/.test(this.#source.slice(to, to + 200))
    if (!isPlain || !rest.test(this.#source)) return false
    const body = this.#open.at(-1)
    const html = this.#open.at(-2)
    if (body?.node?.data?.position === undefined || html?.node?.data?.position === undefined)
      return false
    const close = this.#source.indexOf('</html>', to)
    this.#addSpace(body.children, to, close)
    this.#addSpace(body.children, close + 7, this.#source.length)
    body.node.data.position.closing = placeOf(from, to)
    html.node.data.position.closing = placeOf(close, close + 7)
    if (body.node.position !== undefined) body.node.position.end = placeOf(from, to).end
    if (html.node.position !== undefined) html.node.position.end = placeOf(close, close + 7).end
    this.#open.length = 1
    this.#at = this.#source.length
    return true
  }

  #addSpace(children: ElementContent[], from: number, to: number): void {
    if (to === from) return
    const value = this.#source.slice(from, to)
    const last = children.at(-1)
    if (last?.type === 'text' && last.position !== undefined) {
      last.value += value
      last.position.end = placeOf(from, to).end
    } else children.push({ type: 'text', value, ...placed(from, to) })
  }
}
