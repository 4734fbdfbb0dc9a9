import type { Confidence, GrammaticalCase, Role, Rule } from '../rules/types.ts'

/** The words a rule is described in, in one language. */
export interface RuleWords {
  readonly columns: readonly [string, string, string, string, string]
  readonly status: Readonly<Record<Rule['status'], string>>
  readonly default: Readonly<Record<'on' | 'off', string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly severity: Readonly<Record<'off' | 'info' | 'warning' | 'error', string>>
  readonly period: (from: string, until: string | undefined) => string
  readonly cases: Readonly<Record<GrammaticalCase, string>>
  readonly underHeadline: string
  readonly beside: (rule: string) => string
  readonly titles: {
    readonly status: string
    readonly enabled: string
    readonly default: string
    readonly why: string
    readonly binds: string
    readonly jurisdiction: string
    readonly editions: string
    readonly form: string
    readonly notation: string
    readonly alsoRead: string
    readonly tolerated: string
    readonly place: string
    readonly look: string
    readonly sources: string
    readonly slots: string
  }
  readonly fontScale: (times: number) => string
  readonly contrast: string
  readonly upper: string
}
