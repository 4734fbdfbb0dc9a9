import type { Element } from 'hast'
import { RegularElement, RegularText } from '../../hast/regular-nodes.ts'
import { noHoles, type Survey } from '../../hast/survey.ts'
import { decodePlain, nextReference, referenceTo } from '../references.ts'
import { noPlaces, noProperties, propertiesOf } from '../regular/attributes.ts'
import type { RegularKind } from '../regular/kinds.ts'
import { type RegularTarget, readRegular } from '../regular/page.ts'
import type { TagReader } from '../tag-reader.ts'

/** What follows one another in a page. */
export const event = {
  /** An element begins: the next of `opened`. Of a dressed one it must be known where it stands. */
  open: 0,
  openDressed: 1,
  close: 2,
  /** Text without references and line ends, and with line ends only. */
  plain: 3,
  lines: 4,
  /** A reference, displayed as the next of `values`. */
  reference: 5,
  lineBreak: 6,
  /** What is displayed but is no text. */
  object: 7,
  /** An element without content that parts the text before it from the text behind. */
  wall: 8,
} as const

/** What a plain page holds, in the order of the source. */
export interface PlainPage {
  /** Three numbers for each: which, and where it begins and ends. */
  readonly events: readonly number[]
  readonly opened: readonly RegularKind[]
  readonly values: readonly string[]
  /** Of elements no more than those that decide what the article, its headline and its date are. */
  readonly survey: Survey
  readonly hasHeading: boolean
  /** Of an `h1` something, or all of it, is a link. */
  readonly hasLinkedTitle: boolean
  /** Of a fragment: a paragraph stands in nothing else. */
  readonly hasParagraph: boolean
  /** White space stands behind the end of the body. */
  readonly hasTail: boolean
}

/**
 * Takes regular HTML apart without building a tree of it. Undefined where it is not regular, or where
 * attributes or elements have a say about what is displayed. `hasClasses`: whether classes do.
 */
export function plainPage(
  source: string,
  isFragment: boolean,
  hasClasses: boolean,
): PlainPage | undefined {
  const page = new Page(source, hasClasses)
  return readRegular(source, isFragment, page) ? page : undefined
}

/** An element that is told of. */
class TellingElement extends RegularElement {
  outer: TellingElement | undefined
}

const parents: Survey['parents'] = {
  get: (element) => (element instanceof TellingElement ? element.outer : undefined),
}

class Page implements RegularTarget, PlainPage {
  readonly events: number[] = []
  readonly opened: RegularKind[] = []
  readonly values: string[] = []
  readonly survey: Survey & { elements: Element[] }
  hasHeading = false
  hasLinkedTitle = false
  hasParagraph = false
  hasTail = false
  readonly #source: string
  readonly #hasClasses: boolean
  /** Of each open element the innermost telling one, itself included. */
  readonly #open: (TellingElement | undefined)[] = []
  #top: TellingElement | undefined
  #heading: TellingElement | undefined
  /** How many elements are open around the innermost link; -1 where none is. */
  #linkDepth = -1
  /** The script, style sheet or title that is open. */
  #raw: { readonly kind: RegularKind; readonly from: number } | undefined

  constructor(source: string, hasClasses: boolean) {
    this.#source = source
    this.#hasClasses = hasClasses
    const elements: Element[] = []
    this.survey = { elements, shown: elements, parents, holes: noHoles }
  }

  open(kind: RegularKind, tag: TagReader, from: number): boolean {
    const { name, is } = kind
    if (is === 'raw' || is === 'title') return this.#openRaw(kind, tag, from)
    if (kind.isUnplain || isTold(tag)) return false
    const isDressed = kind.isDressed || (this.#hasClasses && tag.count > 0)
    if (this.#hasClasses && propertiesOf(this.#source, tag) === undefined) return false
    this.events.push(isDressed ? event.openDressed : event.open, from, tag.end)
    this.opened.push(kind)
    if (name === 'p' && this.#open.length === 0) this.hasParagraph = true
    if (name === 'a') {
      this.#linkDepth = this.#open.length
      if (this.#heading?.tagName === 'h1') this.hasLinkedTitle = true
    }
    this.#open.push(this.#top)
    return !kind.isTelling || this.#openTelling(kind, tag, from)
  }

  #openTelling({ name, isHeading }: RegularKind, tag: TagReader, from: number): boolean {
    const properties = name === 'time' ? propertiesOf(this.#source, tag) : noProperties
    if (properties === undefined) return false
    const node = this.#element(name, properties, from, tag.end)
    this.#top = node
    if (isHeading) {
      this.hasHeading = true
      this.#heading = node
      if (name === 'h1' && this.#linkDepth !== -1) this.hasLinkedTitle = true
    }
    return true
  }

  #openRaw(kind: RegularKind, tag: TagReader, from: number): boolean {
    if (isTold(tag)) return false
    this.#raw = { kind, from }
    this.#open.push(this.#top)
    if (kind.is === 'title') {
      this.#top = this.#element(kind.name, noProperties, from, tag.end)
      return true
    }
    if (kind.name !== 'script' || tag.count === 0) return true
    // Not for its own sake: JSON-LD may say what the headline is, and when it was published.
    if (!/json|&/.test(this.#source.slice(tag.nameEnd, tag.end))) return true
    const properties = propertiesOf(this.#source, tag)
    if (properties === undefined) return false
    this.#top = this.#element(kind.name, properties, from, tag.end)
    return true
  }

  leaf({ name, isWall }: RegularKind, tag: TagReader, from: number): boolean {
    const { end } = tag
    if (isTold(tag)) return false
    if (name === 'br') {
      this.events.push(event.lineBreak, from, end)
      this.#heading?.children.push(new RegularElement(name, noProperties, from, end, noPlaces))
      return true
    }
    if (isWall) this.events.push(event.wall, from, end)
    if (name !== 'meta') return true
    const properties = propertiesOf(this.#source, tag)
    if (properties === undefined) return false
    this.#element(name, properties, from, end)
    return true
  }

  #element(
    name: string,
    properties: Element['properties'],
    from: number,
    end: number,
  ): TellingElement {
    const node = new TellingElement(name, properties, from, end, noPlaces)
    node.outer = this.#top
    this.survey.elements.push(node)
    return node
  }

  close(from: number, to: number): void {
    const raw = this.#raw
    const node = this.#top
    this.#top = this.#open.pop()
    if (this.#open.length <= this.#linkDepth) this.#linkDepth = -1
    if (raw !== undefined) {
      this.#raw = undefined
      if (raw.kind.name === 'style') this.events.push(event.object, raw.from, to)
      return
    }
    this.events.push(event.close, from, to)
    if (node === undefined || node === this.#top) return
    node.closed = from
    node.end = to
    if (node === this.#heading) this.#heading = undefined
  }

  closeAtEnd(): void {
    this.#top = this.#open.pop()
    this.events.push(event.close, this.#source.length, this.#source.length)
  }

  openMadeUp(): void {}

  closeMadeUp(): void {}

  text(from: number, to: number, isPlain: boolean): boolean {
    const source = this.#source
    if (isPlain) {
      this.events.push(event.plain, from, to)
      this.#heading?.children.push(new RegularText(source.slice(from, to), from, to))
      return true
    }
    const written = source.slice(from, to)
    if (!this.#pieces(written, from)) return false
    this.#heading?.children.push(new RegularText(decodePlain(written) ?? written, from, to))
    return true
  }

  /** Takes a text apart at its references; whether all of them are among the usual. */
  #pieces(written: string, from: number): boolean {
    let at = 0
    for (let next = nextReference(written, 0); next !== -1; next = nextReference(written, at)) {
      const end = written.indexOf(';', next)
      const value = end === -1 ? undefined : referenceTo(written.slice(next + 1, end))
      // A semicolon may be the last unit of its own reference, or all of it.
      if (value === undefined || value === ';') return false
      if (next > at) this.events.push(event.lines, from + at, from + next)
      at = end + 1
      this.events.push(event.reference, from + next, from + at)
      this.values.push(value)
    }
    if (at < written.length) this.events.push(event.lines, from + at, from + written.length)
    return true
  }

  rawText({ is }: RegularKind, from: number, to: number): boolean {
    const text = this.#source.slice(from, to)
    const value = is === 'title' ? decodePlain(text) : text
    if (value === undefined) return false
    const name = this.#top?.tagName
    if (name === 'script' || name === 'title')
      this.#top?.children.push(new RegularText(value, from, to))
    return true
  }

  comment(): void {}

  doctype(): void {}

  ends(body: number, bodyEnd: number, html: number, sourceEnd: number): void {
    this.hasTail = html > bodyEnd || sourceEnd > html + 7
    this.close(body, bodyEnd)
    this.close(html, html + 7)
  }
}

/** Whether an attribute has a say about what is displayed, or what an element is. */
function isTold(tag: TagReader): boolean {
  return tag.isTelling || tag.isVeiling || tag.mayHideByClass
}
