import type { KeptText, Piece } from '../reporter.ts'

const step = '  '

/** A list in a JSON document, each element written down when it comes, indented by two spaces. */
export class JsonList {
  readonly #kept: KeptText
  readonly #lineEnd: string
  #separator = ''

  /** `depth`: how many lists and objects of the document the elements stand in, this one included. */
  constructor(depth: number, kept: KeptText) {
    this.#kept = kept
    this.#lineEnd = `\n${step.repeat(depth)}`
  }

  add(element: object): void {
    // Within a string JSON has no line end.
    const text = JSON.stringify(element, undefined, step).replaceAll('\n', this.#lineEnd)
    this.#kept.add(`${this.#separator}${this.#lineEnd}${text}`)
    this.#separator = ','
  }

  *pieces(): Iterable<Piece> {
    yield '['
    yield* this.#kept.pieces()
    yield this.#separator === '' ? ']' : `${this.#lineEnd.slice(0, -step.length)}]`
  }
}

/**
 * A document as JSON with a final line end. The lists take the places of the empty ones under their
 * keys, which must be the last in it: behind them stands nothing that comes from a text.
 */
export function* jsonPieces(
  document: object,
  lists: Readonly<Record<string, JsonList>>,
): Iterable<Piece> {
  let head = `${JSON.stringify(document, undefined, step)}\n`
  const filled: (readonly [JsonList, behind: string])[] = []
  for (const [key, list] of Object.entries(lists).toReversed()) {
    const at = head.lastIndexOf(`"${key}": []`) + `"${key}": `.length
    filled.unshift([list, head.slice(at + '[]'.length)])
    head = head.slice(0, at)
  }
  yield head
  for (const [list, behind] of filled) {
    yield* list.pieces()
    yield behind
  }
}
