import type { Element } from 'hast'
import type { Range } from '../../reading/source-map.ts'
import type { HastElement } from './hast-reading.ts'
import { rangeOf, tagsOf } from './regular-nodes.ts'

/** An element of a page that was walked; its places are worked out where somebody asks. */
export class PlacedElement implements HastElement {
  readonly node: Element
  readonly parent: PlacedElement | undefined
  content: Range
  readonly hiddenBy: string | undefined
  readonly isOutside: boolean
  readonly #length: number

  /** `at`: where its content begins in the text; `length`: that of the source. */
  constructor(
    node: Element,
    parent: PlacedElement | undefined,
    at: number,
    hiddenBy: string | undefined,
    isOutside: boolean,
    length: number,
  ) {
    this.node = node
    this.parent = parent
    this.content = { start: at, end: at }
    this.hiddenBy = hiddenBy
    this.isOutside = isOutside
    this.#length = length
  }

  get name(): string {
    return this.node.tagName
  }

  get source(): Range | undefined {
    return within(rangeOf(this.node), this.#length)
  }

  get opening(): Range | undefined {
    return within(tagsOf(this.node).opening, this.#length)
  }

  get closing(): Range | undefined {
    return within(tagsOf(this.node).closing, this.#length)
  }
}

/** The parser lets a comment without an end, and what is open around it, reach past the source. */
export function within(range: Range | undefined, length: number): Range | undefined {
  if (range === undefined || range.end <= length) return range
  return { start: Math.min(range.start, length), end: length }
}
