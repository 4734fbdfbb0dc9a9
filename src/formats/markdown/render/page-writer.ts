import type { Segment } from '../../../reading/source-map.ts'

/** A piece of the rendered page: HTML, and where in the source each unit of it comes from. */
interface Piece {
  readonly html: string
  readonly start: number
  readonly end: number
}

/** A part of the page that is put in its place later: the page itself, or a footnote. */
export interface PagePart {
  readonly pieces: Piece[]
}

/** Collects HTML together with the source it displays. */
export class PageWriter {
  readonly #source: string
  readonly #stack: PagePart[] = [{ pieces: [] }]

  constructor(source: string) {
    this.#source = source
  }

  /** Writes HTML that stands for a range of the source as a whole. */
  whole(html: string, start: number, end: number): void {
    this.#stack.at(-1)?.pieces.push({ html, start, end })
  }

  /** Writes a range of the source unit by unit: as markup, or as text that is only text. */
  verbatim(start: number, end: number, kind: 'markup' | 'text'): void {
    let from = start
    for (let at = start; at < end; at++) {
      const html = escapeOf(this.#source.charCodeAt(at), kind)
      if (html === undefined) continue
      if (from < at) this.whole(this.#source.slice(from, at), from, at)
      this.whole(html, at, at + 1)
      from = at + 1
    }
    if (from < end) this.whole(this.#source.slice(from, end), from, end)
  }

  /** Writes into a part of its own until `close`. */
  open(): void {
    this.#stack.push({ pieces: [] })
  }

  close(): PagePart {
    return this.#stack.pop() ?? { pieces: [] }
  }

  append(part: PagePart): void {
    for (const piece of part.pieces) this.#stack.at(-1)?.pieces.push(piece)
  }

  page(): { html: string; segments: Segment[] } {
    const pieces = this.#stack[0]?.pieces ?? []
    const segments: Segment[] = []
    let at = 0
    for (const { html, start, end } of pieces) {
      segments.push({ at, length: html.length, start, end })
      at += html.length
    }
    return { html: pieces.map(({ html }) => html).join(''), segments }
  }
}

function escapeOf(unit: number, kind: 'markup' | 'text'): string | undefined {
  // A parser of HTML drops NUL, one of Markdown shows it as a replacement character.
  if (unit === 0) return '\uFFFD'
  if (kind === 'markup') return undefined
  if (unit === 0x26) return '&amp;'
  if (unit === 0x3c) return '&lt;'
  if (unit === 0x3e) return '&gt;'
  if (unit === 0x22) return '&quot;'
  return undefined
}
