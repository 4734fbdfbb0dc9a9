import type { FormProblem } from '../form/error.ts'

/** What a value of a rule file is expected to look like; the words for it are in `problem-text.ts`. */
export type Expectation =
  | 'rule-id'
  | 'name'
  | 'date'
  | 'url'
  | 'country'
  | 'language'
  | 'text'
  | 'list'
  | 'map'
  | 'number'
  | 'true-or-false'
  | 'form'
  | 'slot-value'
  | 'file-pattern'

/** What a value of a rule file was found to be. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'map' }
  | { readonly kind: 'list' }
  | { readonly kind: 'value'; readonly value: string }

/** One thing wrong with a rule file, as data. */
export type RuleProblem =
  // The file.
  | { readonly code: 'file-too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'file-empty' }
  /** `reason` is the code of the YAML library, `detail` its English sentence. */
  | { readonly code: 'not-yaml'; readonly reason: string; readonly detail: string }
  | { readonly code: 'not-a-map'; readonly found: Found }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many-values'; readonly limit: number }
  | { readonly code: 'too-many-aliases'; readonly limit: number }
  | { readonly code: 'alias-unknown'; readonly name: string }
  | { readonly code: 'custom-tag'; readonly tag: string }
  | { readonly code: 'key-forbidden'; readonly key: string }
  | { readonly code: 'key-not-text'; readonly found: Found }
  | { readonly code: 'key-duplicate'; readonly key: string }
  // Its shape.
  | { readonly code: 'key-unknown'; readonly key: string; readonly known: readonly string[] }
  | { readonly code: 'key-missing'; readonly keys: readonly string[] }
  | { readonly code: 'type-wrong'; readonly found: Found; readonly expected: Expectation }
  | { readonly code: 'value-unknown'; readonly found: Found; readonly known: readonly string[] }
  | { readonly code: 'format-wrong'; readonly found: Found; readonly expected: Expectation }
  | {
      readonly code: 'too-small'
      readonly what: 'text' | 'list' | 'number'
      readonly limit: number
      /** The limit itself is allowed. */
      readonly inclusive: boolean
    }
  | { readonly code: 'too-big'; readonly what: 'text' | 'list' | 'number'; readonly limit: number }
  // What it says.
  | { readonly code: 'form-syntax'; readonly problem: FormProblem }
  | { readonly code: 'form-too-rich'; readonly count: number; readonly limit: number }
  | { readonly code: 'slot-unknown'; readonly slot: string; readonly known: readonly string[] }
  | { readonly code: 'tolerance-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'tolerance-unused'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'source-unknown'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'code-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'id-duplicate'; readonly id: string }
  | { readonly code: 'why-missing' }
  | { readonly code: 'dates-reversed'; readonly from: string; readonly until: string }
  | { readonly code: 'editions-unordered'; readonly first: string; readonly second: string }
  | { readonly code: 'editions-overlap'; readonly first: string; readonly second: string }
  // What it extends.
  | { readonly code: 'extends-unknown'; readonly ref: string; readonly known: readonly string[] }
  /** An edition that the extended rule does not have, and that is no whole one. */
  | {
      readonly code: 'edition-unknown'
      readonly edition: string
      readonly known: readonly string[]
    }
  /** A file is named, and `loadRule` was given no way to read files. */
  | { readonly code: 'extends-no-resolve'; readonly ref: string }
  | { readonly code: 'extends-unreadable'; readonly ref: string; readonly detail: string }
  | { readonly code: 'extends-cycle'; readonly chain: readonly string[] }
  | { readonly code: 'extends-too-long'; readonly limit: number }

export type RuleProblemCode = RuleProblem['code']

/** One sentence for each problem: what was found, what was expected, what to do. */
export type ProblemTable = {
  readonly [Code in RuleProblemCode]: (
    problem: Extract<RuleProblem, { readonly code: Code }>,
  ) => string
}

/** A problem and the way to its value: keys and list positions from the root of the file. */
export interface RuleIssue {
  readonly path: readonly (string | number)[]
  readonly problem: RuleProblem
  /** UTF-16 offset inside the text of the value, where the problem is a part of it. */
  readonly offset?: number
  /** The problem is the last key of the path, not the value it leads to. */
  readonly atKey?: true
}
