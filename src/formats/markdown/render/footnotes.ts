import type { Range } from '../../../reading/source-map.ts'
import type { PagePart, PageWriter } from './page-writer.ts'

/** Footnotes: numbered in the order of their calls, and displayed at the end of the page. */
export class Footnotes {
  readonly #numbers = new Map<string, number>()
  readonly #notes = new Map<string, { readonly part: PagePart; readonly place: Range }>()

  /** The number that a call of this label shows. */
  numberOf(label: string): number {
    const name = nameOf(label)
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1
    this.#numbers.set(name, number)
    return number
  }

  /** Of two notes with one label, the first is called. */
  define(label: string, part: PagePart, place: Range): void {
    const name = nameOf(label)
    if (!this.#notes.has(name)) this.#notes.set(name, { part, place })
  }

  write(page: PageWriter, end: number): void {
    if (this.#numbers.size > 0) page.whole('<section data-footnotes><ol>', end, end)
    for (const name of this.#numbers.keys()) this.#writeOne(page, name, '<li>', '</li>')
    if (this.#numbers.size > 0) page.whole('</ol></section>', end, end)
    for (const name of this.#notes.keys()) {
      // Nobody calls it, so nobody sees it.
      if (!this.#numbers.has(name)) this.#writeOne(page, name, '<div hidden>', '</div>')
    }
  }

  #writeOne(page: PageWriter, name: string, before: string, after: string): void {
    const note = this.#notes.get(name)
    if (note === undefined) return
    page.whole(before, note.place.start, note.place.start)
    page.append(note.part)
    page.whole(after, note.place.end, note.place.end)
  }
}

function nameOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
