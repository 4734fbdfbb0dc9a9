import type { Outline } from './outline.ts'
import type { Range, SourceMap } from './source-map.ts'

/**
 * A run of text that no label crosses the edge of. Offsets are those of `Reading.text`.
 * `body` is the publisher's own text; a `quotation` is somebody else's words; `hidden` text is in
 * the source but not displayed.
 */
export interface Block extends Range {
  readonly kind: 'body' | 'quotation' | 'hidden'
  /** For `hidden`: what hides it, in the words of the format. */
  readonly hiddenBy?: string
}

/** A date found in a document, with where it was found. */
export interface ReadingDate {
  /** `YYYY-MM-DD`. */
  readonly value: string
  readonly from: 'front-matter' | 'meta' | 'json-ld' | 'time'
}

/** A field that was named for a title or a date, and is there, but gives none. */
export interface UnreadField {
  readonly of: 'title' | 'date'
  readonly name: string
  /** What stands there, shortened. */
  readonly value: string
  /** The front matter or the data of the page could not be read in this notation, so what stands there is not known. */
  readonly unparsed?: 'YAML' | 'TOML' | 'JSON-LD'
}

/** A size of text as a share of the text's normal size, and what says so. */
export interface Size {
  readonly scale: number
  /** In the words of the format: `font-size: 2em`, `<small>`. */
  readonly by: string
}

/** What a reader sees of a document, and the way back to its source. */
export interface Reading {
  readonly format: string
  readonly source: string
  /** The displayed text. Blocks are parts of it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: SourceMap
  /** Where the format itself says the headline is; undefined where it has to be inferred. */
  readonly headline: Range | undefined
  /** The headline stands outside the text: it was given as an option or in front matter. */
  readonly titleElsewhere: boolean
  /** The date the document gives itself. */
  readonly date?: ReadingDate | undefined
  /** Fields that were named and could not be read. */
  readonly unread?: readonly UnreadField[] | undefined
  /** How large a displayed range is, as far as the source tells; absent where formats have no sizes. */
  readonly sizeOf?: ((range: Range) => Size | undefined) | undefined
  /** What strikes through a part of a displayed range, in the words of the format. */
  readonly strikeOf?: ((range: Range) => string | undefined) | undefined
  /** What the outermost displayed block quotations hold, as ranges of `text`; ascending, disjoint. */
  readonly quotations?: (() => readonly Range[]) | undefined
  /** How it is divided into texts; absent where a format does not tell, and in an excerpt. */
  readonly outline?: (() => Outline) | undefined
}
