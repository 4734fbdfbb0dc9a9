/** Grammatical cases a slot can ask for. `as-is` is for languages and names that do not decline. */
export const grammaticalCases = [
  'as-is',
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const
export type GrammaticalCase = (typeof grammaticalCases)[number]

/** A form as a tree. Its source notation is described in `form/syntax.ts`. */
export type FormNode =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string; readonly case: GrammaticalCase }
  | { readonly type: 'choice'; readonly options: readonly FormBranch[] }
  | { readonly type: 'optional'; readonly branch: FormBranch }

/** A part of a form; with a `code` it is a deviation the edition tolerates under that code. */
export interface FormBranch {
  readonly nodes: readonly FormNode[]
  readonly code: string | undefined
}

/** How a publisher stands to the law: one of the persons rules can bind. */
export const roles = ['agent', 'agent-member', 'redistributor', 'media', 'other'] as const
export type Role = (typeof roles)[number]

/** How well a claim of the law is sourced. */
export const confidences = ['official', 'secondary', 'memory', 'unconfirmed'] as const
export type Confidence = (typeof confidences)[number]

export interface Localized {
  readonly ru: string
  readonly en: string
}

export interface LegalSource {
  readonly id: string
  readonly title: Localized
  readonly url: string | undefined
  readonly confidence: Confidence
  readonly note: Localized | undefined
}

/** A rule: one obligation, as data. What `loadRule` returns: parsed, extended, checked. */
export interface Rule {
  readonly id: string
  readonly title: Localized
  /** ISO 3166-1 alpha-2. */
  readonly jurisdiction: string
  /** BCP 47 tag of the language the label is written in. */
  readonly language: string
  readonly status: 'in-force' | 'draft' | 'repealed'
  readonly confidence: Confidence
  readonly default: 'on' | 'off'
  /** Why the rule is off by default; always present when it is. */
  readonly why: Localized | undefined
  readonly binds: readonly Role[]
  readonly sources: readonly LegalSource[]
  /** Words that, added to the form, turn its meaning round. */
  readonly negations: readonly string[]
  readonly slots: Readonly<Record<string, SlotRule>>
  /** Finding code → severity, over the built-in severities and the tolerances. */
  readonly severities: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>
  /** Oldest first, not overlapping. */
  readonly editions: readonly Edition[]
}

export interface SlotRule {
  readonly title: Localized
  /** Words that stand in a blank form where the value belongs. */
  readonly placeholders: readonly string[]
}

export interface Edition {
  readonly id: string
  readonly title: Localized | undefined
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day in force, `YYYY-MM-DD`; open while absent. */
  readonly until: string | undefined
  /** Ids of `rule.sources`. */
  readonly sources: readonly string[]
  /** The first form is the one written; all are read. */
  readonly forms: readonly Form[]
  readonly tolerated: readonly Tolerance[]
  readonly placement: Placement
  readonly presentation: Presentation
  readonly examples: {
    readonly pass: readonly PassExample[]
    readonly fail: readonly FailExample[]
  }
}

export interface Form {
  readonly id: string
  /** The notation of the rule file, see `form/syntax.ts`. */
  readonly text: string
  readonly nodes: readonly FormNode[]
  /** Counts as a label only when it fills its block: for forms so short that prose contains them. */
  readonly wholeBlock: boolean
}

export interface Tolerance {
  readonly code: string
  readonly severity: 'off' | 'info' | 'warning' | 'error'
  readonly title: Localized | undefined
}

export type Placement =
  | { readonly where: 'under-headline' }
  /** In, before or after the label of another rule. */
  | { readonly where: 'beside'; readonly of: string }

export interface Presentation {
  readonly letters: 'upper' | 'as-is'
  readonly fontScale: number | undefined
  readonly contrast: boolean | undefined
  readonly notes: Localized | undefined
}

/** Slot name → its value: one string, or a string for each case the form asks for. */
export type SlotValues = Readonly<
  Record<string, string | Readonly<Partial<Record<GrammaticalCase, string>>>>
>

export interface PassExample {
  readonly text: string
  readonly values: SlotValues
  readonly note: string | undefined
}

export interface FailExample extends PassExample {
  /** The finding codes it must give, each at least once, and no other error. */
  readonly codes: readonly string[]
}
