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

/** A form as a tree. Its source notation is described in `form-syntax.ts`. */
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
