import type { Comment, Element, ElementContent, ElementData, Nodes, Text } from 'hast'
import type { Position } from 'unist'
import type { Range } from '../../reading/source-map.ts'

/** Where the attributes of an element stand. */
export type Places = NonNullable<NonNullable<ElementData['position']>['properties']>

/** A place by its offsets alone: lines are not counted, because readings do not ask for them. */
export function placeOf(start: number, end: number): Position {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  }
}

/**
 * Nodes of a tree that was built from regular HTML: they are what the parser makes, but keep their
 * places as numbers, and make positions of them where somebody asks.
 */
export class RegularElement implements Element {
  readonly type = 'element'
  readonly tagName: string
  readonly properties: Element['properties']
  readonly children: ElementContent[] = []
  readonly start: number
  /** Where its start tag ends. */
  readonly opened: number
  /** Where its end tag begins, or -1. */
  closed = -1
  end: number
  readonly #places: () => Places

  /** `places`: where its attributes stand. */
  constructor(
    tagName: string,
    properties: Element['properties'],
    start: number,
    opened: number,
    places: () => Places,
  ) {
    this.tagName = tagName
    this.properties = properties
    this.start = start
    this.opened = opened
    this.end = opened
    this.#places = places
  }

  get position(): Position {
    return placeOf(this.start, this.end)
  }

  get data(): ElementData {
    const opening = placeOf(this.start, this.opened)
    const properties = this.#places()
    return {
      position:
        this.closed === -1
          ? { opening, properties }
          : { opening, properties, closing: placeOf(this.closed, this.end) },
    }
  }
}

export class RegularText implements Text {
  readonly type = 'text'
  value: string
  readonly start: number
  end: number
  /** Whether it is known to be displayed as it is written, in one line. */
  isPlain: boolean

  constructor(value: string, start: number, end: number, isPlain = false) {
    this.value = value
    this.start = start
    this.end = end
    this.isPlain = isPlain
  }

  get position(): Position {
    return placeOf(this.start, this.end)
  }
}

export class RegularComment implements Comment {
  readonly type = 'comment'
  readonly value: string
  readonly start: number
  readonly end: number

  constructor(value: string, start: number, end: number) {
    this.value = value
    this.start = start
    this.end = end
  }

  get position(): Position {
    return placeOf(this.start, this.end)
  }
}

/** Where a node stands; undefined for one that a parser made up. */
export function rangeOf(node: Nodes): Range | undefined {
  if (
    node instanceof RegularText ||
    node instanceof RegularElement ||
    node instanceof RegularComment
  )
    return { start: node.start, end: node.end }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}

/** Where the tags of an element stand, as far as the parser tells. */
export function tagsOf(node: Element): {
  readonly opening: Range | undefined
  readonly closing: Range | undefined
} {
  if (node instanceof RegularElement) {
    return {
      opening: { start: node.start, end: node.opened },
      closing: node.closed === -1 ? undefined : { start: node.closed, end: node.end },
    }
  }
  const position = node.data?.position
  return { opening: offsetsOf(position?.opening), closing: offsetsOf(position?.closing) }
}

function offsetsOf(position: Element['position']): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
