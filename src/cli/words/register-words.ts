import type { Case, Oddity, PersonRole, Sureness } from '../../register/index.ts'
import type { Failure } from '../register/update/failure.ts'

/** `plashka register` itself and its commands. */
type RegisterCommand = 'register' | 'import' | 'info' | 'diff' | 'find' | 'cases' | 'update'

/** What `plashka register` says, in one language. */
export interface RegisterWords {
  readonly usage: Readonly<Record<RegisterCommand, string>>
  readonly verbs: Readonly<Record<RegisterCommand, string>>
  readonly arguments: {
    readonly export: string
    readonly snapshot: string
    readonly old: string
    readonly new: string
    readonly text: string
    readonly name: string
  }
  readonly options: {
    readonly config: string
    readonly out: string
    readonly force: string
    readonly published: string
    readonly register: string
    readonly date: string
    readonly url: string
    readonly ca: string
    readonly timeout: string
    readonly retries: string
  }
  readonly errors: {
    readonly refused: (from: string) => string
    readonly forceHelps: string
    readonly occupied: (path: string, why: string) => string
    readonly noSnapshot: (places: readonly string[]) => string
    readonly notSnapshot: (path: string, why: string) => string
    readonly agentNeedsRegister: (agent: string, places: readonly string[]) => string
    readonly agentUnknown: (agent: string) => string
    readonly similar: string
    readonly agentContradicted: (agent: string, name: string) => string
    readonly numberNeedsRegister: (number: string, places: readonly string[]) => string
  }
  readonly values: { readonly url: string; readonly number: string }
  readonly update: {
    readonly badUrl: (url: string) => string
    readonly badCa: (path: string, detail: string) => string
    readonly badNumber: (option: string, value: string, least: number, most: number) => string
    readonly plain: string
    readonly again: (seconds: number) => string
    readonly failed: (url: string, why: string) => string
    readonly why: (failure: Failure) => string
  }
  readonly severities: Readonly<Record<'error' | 'warning', string>>
  readonly report: {
    readonly imported: (path: string) => string
    readonly firstSnapshot: string
    readonly unchanged: string
    readonly changes: (added: number, excluded: number, changed: number, removed: number) => string
    readonly moreProblems: (count: number) => string
    readonly fields: Readonly<
      Record<
        | 'source'
        | 'published'
        | 'retrieved'
        | 'age'
        | 'entries'
        | 'types'
        | 'hash'
        | 'changes'
        | 'resources'
        | 'kind'
        | 'cases'
        | 'oddities',
        string
      >
    >
    readonly unknownDay: string
    readonly days: (count: number) => string
    readonly states: Readonly<Record<'fresh' | 'stale' | 'expired', string>>
    readonly entries: (entries: number, inForce: number) => string
    readonly noType: string
    readonly number: (number: number) => string
    readonly since: (date: string | undefined) => string
    readonly until: (date: string) => string
    readonly notYet: (date: string) => string
    readonly goneBy: (date: string, excluded: string) => string
    readonly found: (count: number) => string
    readonly notFound: (text: string) => string
    readonly ambiguous: (name: string) => string
    readonly headings: Readonly<Record<'added' | 'removed' | 'excluded' | 'changed', string>>
    readonly same: string
    readonly agentFields: Readonly<
      Record<'name' | 'type' | 'included' | 'excluded' | 'resources', string>
    >
    readonly nothing: string
    readonly notInRegister: string
    readonly kinds: Readonly<Record<'person' | 'organisation', string>>
    readonly roles: Readonly<Record<PersonRole, string>>
    readonly parts: Readonly<
      Record<'form' | 'description' | 'titles' | 'brands' | 'others' | 'details' | 'urls', string>
    >
    readonly cases: Readonly<Record<Case, string>>
    readonly sure: Readonly<Record<Sureness, string>>
    readonly caseUnknown: string
    readonly howToGive: string
    readonly oddities: Readonly<Record<Oddity['kind'], string>>
  }
}
