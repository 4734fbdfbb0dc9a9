import type { Element } from 'hast'
import type { Reading, ReadingDate, UnreadField } from '../../reading/reading.ts'
import type { Range, Segment } from '../../reading/source-map.ts'
import type { FieldNames } from '../fields.ts'
import type { HtmlLook } from '../format.ts'
import type { HeadlineBy, PageSays } from './headline/headline.ts'

/**
 * Maps the decoded value of a text node to the raw source that displays it: segments in the order
 * of the value, `at` from the start of the value, `start` and `end` from the start of `raw`. Parts
 * of `raw` that show nothing belong to no segment. Undefined where the two cannot be matched.
 */
export type AlignText = (raw: string, value: string) => readonly Segment[] | undefined

export interface HastReadOptions {
  readonly format: string
  readonly alignText: AlignText
  /** The headline, where it is not part of the text. */
  readonly title?: string | undefined
  /**
   * The headline's element, where the format knows it; null where it knows that there is none.
   * Undefined: it is looked for as in a web page.
   */
  readonly headline?: Element | null | undefined
  /** Whether to look only at the article of a page; default true. */
  readonly findContainer?: boolean
  /** The editor that stored the text makes paragraphs of blank lines; default false. */
  readonly classic?: boolean
  readonly look?: HtmlLook | undefined
  /** A date the format knows better. */
  readonly date?: ReadingDate | undefined
  /** Under which names the page gives its title and its date. */
  readonly fields?: FieldNames | undefined
  /** Named fields that the format itself found and could not read. */
  readonly unread?: readonly UnreadField[] | undefined
}

/** What must be known of an element to tell how the text in it looks. */
export interface DressedElement {
  readonly node: Element
  readonly parent: DressedElement | undefined
  /** Its content in `Reading.text`. */
  readonly content: Range
  /** What hides its content. */
  readonly hiddenBy: string | undefined
}

/** An element of the tree with its places; elements are in the order of the document. */
export interface HastElement extends DressedElement {
  readonly name: string
  readonly parent: HastElement | undefined
  /** Source range of the whole element; undefined for one that the parser made up. */
  readonly source: Range | undefined
  /** Source ranges of its tags, where the parser tells. */
  readonly opening: Range | undefined
  readonly closing: Range | undefined
  /** Outside the article: its text is not part of the reading. */
  readonly isOutside: boolean
}

/** A reading of a rendered page, with what writing into its source takes. */
export interface HastReading extends Reading {
  readonly elements: readonly HastElement[]
  readonly segments: readonly Segment[]
  /** Where in `text` the displayed part ends and the hidden one begins. */
  readonly shownLength: number
  /** Source ranges of the comments. */
  readonly comments: readonly Range[]
  /** The article of a page; undefined where the whole tree is the text. */
  readonly container: HastElement | undefined
  readonly headlineElement: HastElement | undefined
  readonly headlineBy: HeadlineBy | undefined
  readonly says: PageSays
  readonly classic: boolean
  readonly look: HtmlLook
}
