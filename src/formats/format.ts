import type { Edit } from '../messages/finding.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import type { Anchors } from '../text/anchors.ts'
import type { Excerpt } from './excerpt.ts'
import type { FieldNames } from './fields.ts'

/** How a label is dressed in HTML, and what the site's style sheet makes of classes. */
export interface HtmlLook {
  /** Name of the element a new label is written as. */
  readonly element: string
  /** Its class. */
  readonly className: string
  /** Class → font size as a share of the text's. */
  readonly sizes: Readonly<Record<string, number>>
}

export const defaultHtmlLook: HtmlLook = {
  element: 'div',
  className: 'foreign-agent-label',
  sizes: {},
}

export interface ReadOptions {
  /** The headline, where it is not part of the text. */
  readonly title?: string | undefined
  readonly html?: HtmlLook | undefined
  /** Under which names a document gives its title and its date; else the usual ones. */
  readonly fields?: FieldNames | undefined
}

export type FormatName = 'text' | 'html' | 'markdown' | 'mdx'

/** How one kind of document is read, and how a label is written there: splices on the source. */
export interface Format {
  readonly name: FormatName
  readonly extensions: readonly string[]
  /** The name of another format, which nothing reads, that a source is in whatever its ending. */
  otherFormat?(source: string): string | undefined
  read(source: string, options: ReadOptions): Reading
  /** Reads all that a page displays, its menus, headers and footers outside the article too. */
  readPage?(source: string): Reading
  /**
   * Reads only the parts of a source that a judgement needs: its head, and what stands around each
   * place where a phrase of `anchors` stands or may stand. The answer is what `read` gives, less
   * blocks that hold no such phrase and change nothing else. Undefined where that is not certain,
   * or where it would save nothing. A source holds no NUL: HTML displays nothing for it, so that one
   * may stand in any word.
   */
  readExcerpt?(source: string, options: ReadOptions, anchors: Anchors): Excerpt | undefined
  /**
   * Puts `label` in its place: directly after the headline (a range of the displayed text), or
   * before the text where there is none. `label` is displayed text, which the format escapes;
   * `language` is its BCP 47 tag.
   */
  write(
    reading: Reading,
    headline: Range | undefined,
    label: string,
    language: string,
  ): Edit | undefined
  /** Replaces what stands at a range of the source; undefined when more than it would be lost. */
  replace(reading: Reading, place: Range, label: string): Edit | undefined
  /** Takes a label out without a trace; undefined when more than the label would be lost. */
  cut(reading: Reading, place: Range): Edit | undefined
  /** Puts text right after a place of the source, in the same line. */
  append(reading: Reading, after: number, text: string): Edit | undefined
}
