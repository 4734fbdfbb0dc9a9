import type { Range, Segment } from '../../../reading/source-map.ts'
import { type Construct, elements, flow, unseen, wrapped } from './constructs.ts'
import { type Event, eventsOf, type Token } from './events.ts'
import { Footnotes } from './footnotes.ts'
import { writeLeaf } from './leaves.ts'
import { isEsm, maskExpressions } from './mdx.ts'
import { PageWriter } from './page-writer.ts'

/** Markdown as the page it becomes, with the way back. */
export interface RenderedPage {
  readonly html: string
  /** From the page to the source. */
  readonly segments: readonly Segment[]
  /** Blocks that stand in no other block, in order. */
  readonly blocks: readonly Construct[]
  /** Blocks of HTML, wherever they stand. */
  readonly htmlBlocks: readonly Construct[]
}

/**
 * Renders Markdown as the HTML page a reader sees, and keeps for each unit of that page where it
 * comes from. The page is for reading only: it is never written out. Not recursive.
 */
export function renderMarkdown(source: string, mdx = false): RenderedPage {
  const text = mdx ? maskExpressions(source) : source
  return new Renderer(source, text, mdx).render(eventsOf(text, mdx))
}

const wrappedText = /^(?:emphasis|strong|strikethrough)Text$/

class Renderer {
  readonly #source: string
  readonly #text: string
  readonly #mdx: boolean
  readonly #page: PageWriter
  readonly #footnotes = new Footnotes()
  readonly #blocks: Construct[] = []
  readonly #htmlBlocks: Construct[] = []
  /** Constructs around the present one, outermost first; how many of them are blocks. */
  readonly #open: Token[] = []
  #flowDepth = 0
  readonly #inner = new Map<Token, Range>()
  readonly #ranks = new Map<Token, string>()
  readonly #itemOpen: boolean[] = []
  readonly #noteLabels: string[] = []
  #skipped: Token | undefined
  #images = 0

  constructor(source: string, text: string, mdx: boolean) {
    this.#source = source
    this.#text = text
    this.#mdx = mdx
    this.#page = new PageWriter(text)
  }

  render(events: readonly Event[]): RenderedPage {
    for (const [index, { kind, token }] of events.entries()) {
      const isFlow = flow.has(token.type)
      if (kind === 'enter') {
        this.#lookAhead(token, events, index)
        if (this.#skipped === undefined) this.#enter(token)
        this.#open.push(token)
        if (isFlow) this.#flowDepth++
      } else {
        this.#open.pop()
        if (isFlow) this.#flowDepth--
        if (this.#skipped === undefined) this.#exit(token)
        else if (this.#skipped === token) this.#skipped = undefined
        this.#record(token)
      }
    }
    this.#footnotes.write(this.#page, this.#source.length)
    return {
      ...this.#page.page(),
      blocks: this.#blocks,
      htmlBlocks: this.#htmlBlocks,
    }
  }

  /** A heading tells its rank, and marked text its marks, only by what is inside. */
  #lookAhead(token: Token, events: readonly Event[], index: number): void {
    const { type } = token
    if (type === 'setextHeading') {
      for (let at = index + 1; events[at]?.token !== token && at < events.length; at++) {
        const inside = events[at]?.token
        if (inside?.type !== 'setextHeadingLineSequence') continue
        this.#ranks.set(token, this.#source[inside.start] === '=' ? 'h1' : 'h2')
      }
    } else if (type === 'atxHeading') {
      const sequence = events[index + 1]?.token
      this.#ranks.set(token, `h${(sequence?.end ?? 1) - (sequence?.start ?? 0)}`)
    } else if (type === 'gfmFootnoteDefinitionLabelString') {
      this.#noteLabels.push(this.#source.slice(token.start, token.end))
    } else if (type === 'labelText' || wrappedText.test(type)) {
      const owner = this.#open.at(type === 'labelText' ? -2 : -1)
      if (owner !== undefined) this.#inner.set(owner, token)
    }
  }

  #record(token: Token): void {
    const { start, end } = token
    const type = this.#ranks.get(token) ?? token.type
    if (type === 'htmlFlow') this.#htmlBlocks.push({ type, start, end })
    if (this.#flowDepth === 0 && flow.has(token.type)) this.#blocks.push({ type, start, end })
  }

  #enter(token: Token): void {
    const { type, start, end } = token
    const page = this.#page
    if (this.#isUnseen(token)) {
      this.#skipped = token
      return
    }
    if (type === 'image') {
      if (this.#images++ === 0) page.whole('<img alt="', start, start + 2)
      return
    }
    if (this.#images > 0) {
      this.#leaf(token)
      return
    }
    const name = this.#nameOf(token)
    if (name !== undefined) page.whole(`<${name}${name === 'a' ? ' href="#"' : ''}>`, start, start)
    if (type === 'listOrdered' || type === 'listUnordered') this.#itemOpen.push(false)
    else if (type === 'listItemPrefix') this.#startItem(token)
    else if (type === 'thematicBreak') page.whole('<hr>', start, end)
    else if (isCode(type)) page.whole('<pre><code>', start, start)
    else if (type === 'link') page.whole('<a href="#">', start, start + 1)
    else if (type === 'gfmFootnoteDefinition') page.open()
    else if (type === 'gfmFootnoteCall') this.#call(token)
    else if (wrappedText.test(type)) {
      const owner = this.#open.at(-1)
      if (owner !== undefined) page.whole(`<${wrapped[owner.type]}>`, owner.start, start)
    } else this.#leaf(token)
  }

  #exit(token: Token): void {
    const { type, start, end } = token
    const page = this.#page
    if (type === 'image') {
      if (--this.#images === 0) page.whole('">', this.#inner.get(token)?.end ?? end, end)
      return
    }
    if (this.#images > 0) return
    const isList = type === 'listOrdered' || type === 'listUnordered'
    if (isList && this.#itemOpen.pop()) page.whole('</li>', end, end)
    const name = this.#nameOf(token)
    if (name !== undefined) page.whole(`</${name}>`, end, end)
    else if (type === 'link') page.whole('</a>', this.#inner.get(token)?.end ?? start, end)
    else if (isCode(type)) page.whole('</code></pre>', end, end)
    else if (type === 'gfmFootnoteDefinition') {
      this.#footnotes.define(this.#noteLabels.pop() ?? '', page.close(), token)
    } else if (wrappedText.test(type)) {
      const owner = this.#open.at(-1)
      if (owner !== undefined) page.whole(`</${wrapped[owner.type]}>`, end, owner.end)
    }
  }

  #nameOf(token: Token): string | undefined {
    const { type } = token
    return elements[type] ?? this.#ranks.get(token)
  }

  #isUnseen({ type, start }: Token): boolean {
    if (unseen.has(type)) return true
    // An image shows no markup in the words that stand for it.
    if (this.#images > 0) return type === 'htmlText' || type === 'gfmFootnoteCall'
    return type === 'paragraph' && this.#flowDepth === 0 && isEsm(this.#source, start)
  }

  #leaf(token: Token): void {
    const { type } = token
    if (this.#images > 0 && type.startsWith('hardBreak')) return
    writeLeaf(this.#page, token, this.#source, this.#text, this.#mdx)
  }

  #startItem({ start, end }: Token): void {
    if (this.#itemOpen.at(-1)) this.#page.whole('</li>', start, start)
    this.#itemOpen[this.#itemOpen.length - 1] = true
    this.#page.whole('<li>', start, end)
  }

  #call(token: Token): void {
    const { start, end } = token
    const number = this.#footnotes.numberOf(this.#source.slice(start + 2, end - 1))
    this.#page.whole(`<sup><a href="#">${number}</a></sup>`, start, end)
    this.#skipped = token
  }
}

function isCode(type: string): boolean {
  return type === 'codeFenced' || type === 'codeIndented'
}
