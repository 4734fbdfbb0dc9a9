import type { Confidence } from '../rules/types.ts'

/** A legal source as an explanation names it, with what is not certain about it. */
export interface SourceLine {
  readonly title: string
  readonly url: string | undefined
  /** How well it is sourced, and what is doubtful. */
  readonly doubt: string
  readonly confidence: Confidence
}

/** One part of an explanation. Texts may have `code` in backticks and nothing else of markup. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** What plashka says. */
  | { readonly kind: 'said'; readonly text: string }
  /** A document, a form or a configuration, line by line. */
  | { readonly kind: 'code'; readonly language: 'text' | 'html' | 'yaml'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'sources'; readonly sources: readonly SourceLine[] }

/** What `plashka explain` prints and a page of the documentation holds: one text for both. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}
