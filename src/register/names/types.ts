import type { Segment } from './segments.ts'

/** Something odd in the register's own spelling. It is reported and never changed. */
export interface Oddity {
  readonly kind:
    | 'mixed-letters'
    | 'latin-lookalikes'
    | 'double-space'
    | 'unclosed-quote'
    | 'stray-quote'
    | 'unclosed-bracket'
  /** Range in the name. */
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Parsed {
  /** The name as given. */
  readonly text: string
  readonly segments: readonly Segment[]
  readonly oddities: readonly Oddity[]
}

export type PersonRole =
  | 'surname'
  | 'given'
  /** A further given name, or what stands for a patronymic where there is none. */
  | 'middle'
  | 'patronymic'
  | 'former-surname'
  | 'former-name'
  | 'other-given'
  | 'pseudonym'

export interface PersonPart {
  readonly role: PersonRole
  readonly text: string
  readonly start: number
}

/** A person: «Surname Given Patronymic (Former) "Pseudonym, Pseudonym"». */
export interface ParsedPerson extends Parsed {
  readonly kind: 'person'
  /** The register writes the surname first; texts often do not. */
  readonly order: 'surname-first' | 'given-first'
  readonly surname?: string
  readonly given?: string
  readonly middle: readonly string[]
  /** «Петрович», or two words: «Энвер оглы». */
  readonly patronymic?: string
  /** Former surnames or whole former names, from brackets. */
  readonly former: readonly string[]
  readonly pseudonyms: readonly string[]
  /** The words in the order of the name, with their offsets. */
  readonly parts: readonly PersonPart[]
}

export interface LegalForm {
  readonly full: string
  readonly short: string
}

/** An organisation, or a list of bare names. */
export interface ParsedOrganisation extends Parsed {
  readonly kind: 'organisation'
  /** The legal form it begins with, where that is a known one. */
  readonly form?: LegalForm
  /** The words before the quoted name, or the whole name where nothing is quoted. */
  readonly description: string
  /** Names in quotes, without them, in order; a list of names has several. */
  readonly titles: readonly string[]
  /** Names inside the titles: «Центр «Досье» has «Досье». */
  readonly brands: readonly string[]
  /** Other names in brackets: former ones, translations, abbreviations. */
  readonly others: readonly string[]
  /** Data of registration and places, from brackets. */
  readonly details: readonly string[]
  readonly urls: readonly string[]
}

export type ParsedName = ParsedPerson | ParsedOrganisation
