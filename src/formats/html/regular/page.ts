import { nextTag, TagReader } from '../tag-reader.ts'
import { endOfPlainText } from '../tags.ts'
import { spaceAfter } from '../whitespace.ts'
import { madeUpBody, type RegularKind, regularKindOf, rootKind } from './kinds.ts'

/** What is made of regular HTML while it is read; where an answer is false, reading ends. */
export interface RegularTarget {
  /** The tag that begins at `from` was read last. */
  open(kind: RegularKind, tag: TagReader, from: number): boolean
  /** An element without content. */
  leaf(kind: RegularKind, tag: TagReader, from: number): boolean
  /** The innermost element ends with this tag. */
  close(from: number, to: number): void
  /** The innermost element ends with what it holds. */
  closeAtEnd(): void
  /** A parser makes up a body for the rows of a table; `close` is not called for it. */
  openMadeUp(): void
  closeMadeUp(): void
  /** `isPlain`: it holds neither a reference nor a line end. */
  text(from: number, to: number, isPlain: boolean): boolean
  /** The text of a script, a style sheet or the title of a page. */
  rawText(kind: RegularKind, from: number, to: number): boolean
  comment(from: number, to: number): void
  doctype(end: number): void
  /** The ends of `body` and `html`, which end the source but for white space that goes into the body. */
  ends(body: number, bodyEnd: number, html: number, sourceEnd: number): void
}

/** Deeper pages are for the parser that says how deep they may be. */
const deepest = 100

const unusual = ['\r', '\u2028', '\u2029', '\uFEFF']
const doctype = '<!doctype html>'

/**
 * Reads HTML that is written as it should be, a tag at a time; whether all of it is, so that a
 * parser would make of it what the target was told. What was told before is void where it is not.
 * The source holds no NUL: the search for it takes as long as for all the others.
 */
export function readRegular(source: string, isFragment: boolean, target: RegularTarget): boolean {
  // One by one: searches for a unit take less than one for any of them.
  if (unusual.some((unit) => source.includes(unit))) return false
  return new RegularPage(source, target).read(isFragment)
}

class RegularPage {
  readonly #source: string
  readonly #target: RegularTarget
  readonly #tag: TagReader
  /** What is open around the innermost. */
  readonly #open: RegularKind[] = []
  #top = rootKind
  #headings = 0
  #paragraphs = 0
  /** Where the next of each stands. */
  #ampersand = -1
  #lineEnd = -1
  #at = 0

  constructor(source: string, target: RegularTarget) {
    this.#source = source
    this.#target = target
    this.#tag = new TagReader(source)
  }

  read(isFragment: boolean): boolean {
    if (!(isFragment ? this.#flow('body') : this.#page())) return false
    while (this.#open.length > 0) {
      if (this.#top === madeUpBody) this.#target.closeMadeUp()
      else this.#target.closeAtEnd()
      this.#pop()
    }
    return true
  }

  #page(): boolean {
    const { length } = doctype
    if (this.#source.slice(0, length).toLowerCase() !== doctype) return false
    this.#target.doctype(length)
    this.#at = spaceAfter(this.#source, length)
    if (!this.#enter('html')) return false
    this.#at = spaceAfter(this.#source, this.#at)
    if (!this.#enter('head') || !this.#flow('head')) return false
    if (this.#at >= this.#source.length) return false
    this.#text(this.#at, spaceAfter(this.#source, this.#at))
    return this.#enter('body') && this.#flow('body')
  }

  /** Opens an element that must come next. */
  #enter(name: string): boolean {
    const tag = this.#tag
    const isNext =
      this.#source.charCodeAt(this.#at) === 0x3c && tag.read(this.#at) && tag.isUsual && !tag.isEnd
    const kind = isNext ? regularKindOf(tag.number) : undefined
    return kind?.name === name && !tag.isSelfClosing && this.#start(kind)
  }

  /** Reads what stands in the head or the body up to its end. */
  #flow(where: 'head' | 'body'): boolean {
    const source = this.#source
    const tag = this.#tag
    while (this.#at < source.length) {
      const next = nextTag(source, this.#at)
      if (next > this.#at) {
        const isSpace = where === 'head' || this.#top.isHolder
        if (isSpace && spaceAfter(source, this.#at) < next) return false
        if (!this.#text(this.#at, next)) return false
      }
      if (next === source.length) return true
      if (source.charCodeAt(next + 1) === 0x21) {
        if (!source.startsWith('<!--', next) || !this.#comment(next)) return false
        continue
      }
      if (!tag.read(next) || !tag.isUsual) return false
      const kind = regularKindOf(tag.number)
      if (kind === undefined) return false
      this.#at = next
      if (tag.isEnd) {
        if (tag.count > 0 || tag.isSelfClosing) return false
        if (kind.name === 'body' && where === 'body') return this.#afterBody()
        if (!this.#end(kind, next, tag.end)) return false
        if (kind.name === 'head' && where === 'head') return true
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
    if (this.#top.isHolder) return false
    if (is === 'raw' || (where === 'head' && is === 'title'))
      return !isSelfClosing && this.#rawText(kind)
    if (is === 'meta') return this.#leaf(kind)
    if (where === 'head') return false
    if (is === 'void') {
      if (kind.name === 'hr' && this.#paragraphs > 0) return false
      return this.#leaf(kind)
    }
    if (isSelfClosing) return false
    if (is === 'block') {
      if (this.#paragraphs > 0) return false
      if (kind.isHeading && this.#headings > 0) return false
      if (kind.parents?.has(this.#top.name) === false) return false
      // The first line end of a `pre` is dropped.
      if (kind.name === 'pre' && this.#source.charCodeAt(this.#tag.end) === 0x0a) return false
    } else if (is === 'formatting') {
      if (this.#isOpen(kind)) return false
    } else if (is !== 'inline') return false
    return this.#start(kind)
  }

  #part(kind: RegularKind): boolean {
    const { name, parents: within } = kind
    if (name !== 'tr') this.#closeMadeUp()
    if (within?.has(this.#top.name) !== true) return false
    if (name === 'tr' && this.#top.name === 'table') {
      this.#target.openMadeUp()
      this.#push(madeUpBody)
    }
    return this.#start(kind)
  }

  #closeMadeUp(): void {
    if (this.#top !== madeUpBody) return
    this.#target.closeMadeUp()
    this.#pop()
  }

  /** Looks at no more than `deepest` elements. */
  #isOpen(kind: RegularKind): boolean {
    return this.#top === kind || this.#open.includes(kind)
  }

  /** Opens the element whose tag was read last. */
  #start(kind: RegularKind): boolean {
    if (this.#open.length >= deepest || !this.#target.open(kind, this.#tag, this.#at)) return false
    this.#push(kind)
    this.#at = this.#tag.end
    return true
  }

  #leaf(kind: RegularKind): boolean {
    if (!this.#target.leaf(kind, this.#tag, this.#at)) return false
    this.#at = this.#tag.end
    return true
  }

  #end(kind: RegularKind, from: number, to: number): boolean {
    if (kind.name === 'table') this.#closeMadeUp()
    if (this.#top !== kind) return false
    this.#pop()
    this.#target.close(from, to)
    this.#at = to
    return true
  }

  #push(kind: RegularKind): void {
    this.#open.push(this.#top)
    this.#top = kind
    if (kind.isHeading) this.#headings++
    if (kind.name === 'p') this.#paragraphs++
  }

  #pop(): void {
    const kind = this.#top
    if (kind.isHeading) this.#headings--
    if (kind.name === 'p') this.#paragraphs--
    this.#top = this.#open.pop() ?? rootKind
  }

  #text(from: number, to: number): boolean {
    if (to === from) return true
    if (!this.#target.text(from, to, this.#isPlain(from, to))) return false
    this.#at = to
    return true
  }

  #comment(from: number): boolean {
    const close = this.#source.indexOf('-->', from + 4)
    if (close === -1 || /^-?>|--|<!|-$/.test(this.#source.slice(from + 4, close))) return false
    this.#target.comment(from, close + 3)
    this.#at = close + 3
    return true
  }

  #rawText(kind: RegularKind): boolean {
    const { name } = kind
    const from = this.#tag.end
    const close = endOfPlainText(this.#source, name, from)
    if (close === -1 || !this.#start(kind)) return false
    if (close > from && !this.#target.rawText(kind, from, close)) return false
    return this.#end(kind, close, close + name.length + 3)
  }

  /** White space after the end of the body still goes into it. */
  #afterBody(): boolean {
    const from = this.#at
    const to = this.#tag.end
    if (this.#top.name !== 'body' || this.#open.at(-1)?.name !== 'html') return false
    const html = spaceAfter(this.#source, to)
    const { length } = this.#source
    if (!this.#source.startsWith('</html>', html)) return false
    if (spaceAfter(this.#source, html + 7) < length) return false
    this.#target.ends(from, to, html, length)
    this.#pop()
    this.#pop()
    this.#at = this.#source.length
    return true
  }
}

/** The end where there is none. */
function indexOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at === -1 ? source.length : at
}
