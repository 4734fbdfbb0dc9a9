import type { Role } from '../../rules/types.ts'

/** How rules are switched and weighed: the same in every language, below its own words. */
export const rulesSample = [
  'rules:',
  '  ru/age-mark: off',
  '  ru/foreign-agent:',
  '    severities:',
  '      extra-comma: error',
] as const

/** The comments of a new configuration, in one language. */
export interface ConfigComments {
  readonly head: readonly string[]
  readonly lang: string
  readonly publisher: string
  readonly role: string
  readonly agent: (name: string) => string
  readonly name: string
  readonly cases: string
  readonly included: string
  readonly register: string
  readonly rules: readonly string[]
  readonly html: readonly string[]
  readonly overrides: readonly string[]
}

/** The words of `plashka init`. */
export interface InitWords {
  readonly verb: string
  readonly usage: string
  readonly examples: readonly string[]
  readonly remark: string
  readonly options: {
    readonly role: string
    readonly agent: string
    readonly register: string
    readonly name: string
    readonly included: string
    readonly formats: string
    readonly yes: string
    readonly force: string
  }
  readonly values: { readonly formats: string; readonly agent: string }
  readonly ask: {
    readonly intro: string
    readonly role: string
    readonly roles: Readonly<Record<Role, string>>
    readonly agent: string
    readonly agentHint: string
    readonly agentUnknown: (query: string) => string
    readonly agentWhich: string
    readonly name: string
    readonly nameHint: string
    readonly nameEmpty: string
    readonly included: string
    readonly includedHint: string
    readonly notDate: string
    readonly formats: string
    readonly cancelled: string
  }
  readonly exists: (path: string) => string
  readonly otherExists: (path: string) => string
  readonly needsName: string
  readonly noRegister: string
  readonly ambiguous: (query: string, names: readonly string[]) => string
  readonly written: (path: string) => string
  readonly next: string
  readonly comments: ConfigComments
}
