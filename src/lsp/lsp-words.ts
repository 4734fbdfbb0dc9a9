import type { Severity } from '../messages/finding.ts'
import type { Confidence } from '../rules/types.ts'

/** What a set of edits does with labels, told by the edits alone. */
export type Deed = 'put' | 'take' | 'move' | 'mend'

/** What only an editor shows; findings have their words in `messages/`. */
export interface LspWords {
  readonly fix: Readonly<Record<Deed, (rule: string) => string>>
  readonly fixAll: string
  readonly cannotFix: (reason: string) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly label: (rule: string) => string
  readonly edition: (id: string, from: string, until: string | undefined) => string
  readonly source: string
  readonly slot: (title: string, value: string) => string
  readonly configBroken: (problem: string) => string
  readonly ignored: (path: string) => string
  readonly noConfig: (path: string) => string
  readonly otherFormat: (uri: string, language: string) => string
  readonly unexpected: (uri: string, detail: string) => string
}
