/**
 * Answers remembered by the text they follow from, no more than `most`: a full memory begins anew.
 * For texts that come again in the next document, such as a publisher's label.
 */
export class Memory<Answer> {
  readonly #known = new Map<string, Answer>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** What is known of a text, else what `find` finds of it. */
  of(text: string, find: () => Answer): Answer {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const found = find()
    if (this.#known.size >= this.#most) this.#known.clear()
    this.#known.set(copy(text), found)
    return found
  }
}

/**
 * The same text, cut from nothing: a slice keeps what it was cut from, a whole source for the sake
 * of a line. What is remembered must hold none.
 */
export function copy(text: string): string {
  return text.split('').join('')
}
