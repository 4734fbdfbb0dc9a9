/** How much a finding weighs. `off` exists only in configuration: such a finding is never made. */
export type Severity = 'error' | 'warning' | 'info'

/** A replacement on the original source: offsets are 0-based UTF-16 code units, `end` exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Every finding plashka can make, with the arguments its sentence needs.
 * The list is closed: a new problem is a new key here, and both tables of words must then carry it.
 */
export interface FindingArgs {
  // The wording of a label.
  'extra-comma': { before: string }
  'bracketed-choice': Record<never, never>
  /** A deviation that a rule file names and tolerates under a code of its own. */
  tolerated: { name: string }
  'abbreviated-legal-form': { short: string; full: string }
  'word-dropped': { word: string }
  'word-inserted': { words: string; negation: boolean }
  'word-changed': { actual: string; expected: string }
  'word-order': { words: string }
  /** `how` is `hyphen` where a word is divided as at the end of a line. */
  /** `paragraphs`: the label itself is torn, into so many; `expected` are the words around the first tear. */
  'word-spacing': {
    actual: string
    expected: string
    how?: 'hyphen' | 'paragraphs'
    parts?: number
  }
  punctuation: { actual: string; expected: string }
  lookalike: { word: string; letters: string; expected: string }
  'half-missing': { words: string }
  /** `beside`, here and below, is the id of the rule whose label the sign stands with. */
  'footnote-mark': { mark: string; beside?: string }
  decoration: { mark: string; beside?: string }
  /** `how` is `block` where the label fills a block quotation, and absent where marks stand around it. */
  'label-quoted': { how?: 'block' }
  // The name in a label.
  'name-missing': { slot: string; case: string; expected: string }
  'name-different': { actual: string; expected: string }
  /** The name is, beyond doubt, that of another agent in the register. */
  'name-other-agent': { actual: string; name: string; number: number; expected: string }
  'names-differ': { first: string; second: string }
  'name-case': { actual: string; case: string; expected: string }
  'name-shortened': { actual: string; expected: string }
  /** A shorter name that the publisher's profile lists. */
  'accepted-short-name': { actual: string; expected: string }
  /** A name the agent bore before, by the register. */
  'name-former': { actual: string; expected: string }
  /** A pseudonym instead of the name. */
  'name-pseudonym': { actual: string; expected: string }
  /** Several agents in one label. */
  'several-agents': { names: string }
  /** Several agents in one label, who publish together. */
  'several-publishers': { names: string }
  /** The register has no such name. */
  'agent-unknown': { name: string }
  /** On the text's date the agent was no longer in the register. */
  'agent-excluded': { name: string; number: number; excluded: string }
  /** On the text's date the agent was not yet in the register. */
  'agent-not-included': { name: string; number: number; included: string }
  'name-order': { actual: string; expected: string }
  placeholder: { actual: string; expected: string }
  // The label in the text.
  /**
   * `beside` is the id of the rule whose label it belongs to, where that is its place; `why` is
   * `outside-article` where a label like it stands elsewhere on the page, `in-quotation` where the
   * publisher's own stands in a quotation, or a text.
   */
  'label-missing': { label: string; why?: string; beside?: string }
  'label-outdated': { edition: string; until: string; current: string }
  'label-later-edition': { edition: string; from: string; current: string }
  'label-before-headline': { headline: string }
  'label-too-late': { after: string }
  'label-at-end': Record<never, never>
  'label-inside-paragraph': Record<never, never>
  'label-inline': Record<never, never>
  'label-duplicate': { first: string }
  /** `number`: its number in the register, where that is known. */
  'label-other-agent': { name: string; publisher: string; number?: number }
  /** `scale` and `required` are shares of the text's size; `by` is what sets the label's size. */
  'label-too-small': { scale: number; required: number; by: string }
  /** `by` is what strikes it through: an element or a style. */
  'label-struck': { by: string }
  'presentation-unverified': { required: number }
  'label-superfluous': { why: string }
  'label-hidden': { how: string }
  // What could not be judged or mended.
  conflict: { why: ConflictReason; detail: string }
  'case-unknown': { name: string; case: string }
  /** `form` was worked out, and usage wavers. */
  'case-likely': { form: string; case: string }
  'input-empty': Record<never, never>
  /** `detail` is the system's own code (`ENOENT`) or its words; `near` a path that was perhaps meant. */
  'input-unreadable': { detail: string; near?: string }
  'input-not-utf8': { offset: number; guess: string }
  'input-too-large': { size: number; limit: number }
  /** The check was stopped after so many seconds. */
  'input-too-slow': { seconds: number }
  /** plashka itself failed on this text: `detail` is the error in the words of its program. */
  'input-failed': { detail: string }
  /** What has the name of a text is no file, and reading it could wait or go on for ever. */
  'input-not-file': { kind: 'pipe' | 'socket' | 'device' }
  /** The file was written while it was read, so that its text may be half of two. */
  'input-changed': Record<never, never>
  /** More levels of nesting than are read. */
  'input-too-deep': { limit: number }
  'input-unsupported': { format: string }
  /** A folder, or the files that fit a pattern, without one of the endings that are read. */
  'input-no-texts': { endings: string; pattern?: string }
  /** Named outright, but left out by the file `by`. */
  'input-ignored': { by: string }
  /** The file on disk is no longer the one that was read: nothing was written. */
  'output-stale': Record<never, never>
  /** A link found in a folder leads to a file outside of it, which nobody asked to change. */
  'output-outside': { target: string }
  'output-unwritten': { detail: string }
  /** A field that the configuration names is there, but holds no title or no day. */
  'field-unreadable': {
    of: 'title' | 'date'
    name: string
    value: string
    /** The front matter, or what a page holds of it, could not be read in this notation; `value` is empty then. */
    unparsed?: 'YAML' | 'TOML' | 'JSON-LD'
  }
  /** Nobody said who publishes: labels are judged by themselves, and a missing one is not noticed. */
  'publisher-unknown': Record<never, never>
  /** The publisher’s name is not that of one entry of the register of `day`. */
  'publisher-unlisted': { name: string; day: string }
  /** The register is old: `day` is the day it is of, `age` how many days ago, `limit` the least. */
  'register-stale': { day: string; age: number; limit: number }
  /** The register is too old to be relied on. */
  'register-expired': { day: string; age: number; limit: number }
}

export type FindingCode = keyof FindingArgs

/** Why an edit was refused. */
export type ConflictReason =
  | 'negation'
  | 'inserted-text'
  | 'too-damaged'
  | 'other-agent'
  | 'inline'
  /** The label is tied up with markup that an edit would take along or break. */
  | 'markup'
  | 'case-unknown'
  | 'overlap'
  | 'not-clean-after'
  | 'later-edition'
  | 'no-name'
  | 'hidden'
  /** The page holds several texts, and the label may be that of another than the first. */
  | 'several-texts'

/**
 * One problem, as data: code, place and arguments. Its sentence is made by `messages/`. It is a
 * union over the codes, so that who asks for `code` knows the shape of `args`.
 */
export type Finding<C extends FindingCode = FindingCode> = { [Code in C]: FindingOf<Code> }[C]

/** A finding of one code. */
export interface FindingOf<C extends FindingCode> {
  readonly code: C
  /**
   * Id of the rule that made it, `plashka/input` for what concerns the file itself, or
   * `plashka/register` for what concerns the register it was judged with.
   */
  readonly rule: string
  readonly edition?: string
  readonly severity: Severity
  /** Range in the original source: 0-based UTF-16 code units, `end` exclusive; `slice(start, end)` is what `actual` quotes. */
  readonly start: number
  readonly end: number
  /** The words found; equal to `source.slice(start, end)`. Empty where something is missing. */
  readonly actual: string
  /** The words expected there, when there is exactly one right answer. */
  readonly expected: string | undefined
  readonly args: FindingArgs[C]
  /** What would mend it, when the wording is unmistakable. */
  readonly edits?: readonly Edit[]
  /** The legal source the demand rests on. */
  readonly url?: string
}
