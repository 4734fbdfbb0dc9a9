import type { Edition, Rule } from './types.ts'

export type RuleSeverity = 'off' | 'info' | 'warning' | 'error'

/** How a configuration uses a rule: on, off, or with severities of its own. */
type Use =
  | 'on'
  | 'off'
  | {
      readonly enabled?: boolean | undefined
      readonly severities?: Readonly<Record<string, RuleSeverity>> | undefined
    }

interface UsedRule {
  readonly enabled: boolean
  /** Finding code → severity: what the rule says, over it what the configuration says. */
  readonly severities: Readonly<Record<string, RuleSeverity>>
}

/** The edition in force on a date `YYYY-MM-DD`, both its first and its last day included. */
export function editionOn(rule: Rule, date: string): Edition | undefined {
  return rule.editions.find(
    ({ from, until }) => from <= date && (until === undefined || date <= until),
  )
}

/** Whether what a rule demands is a sign that stands beside another rule's label, such as «18+». */
export function isBeside({ editions }: Rule): boolean {
  return editions.some(({ placement }) => placement.where === 'beside')
}

/** Whether a rule is used and with which severities, by its own default and a configuration. */
export function applyUse(rule: Rule, use?: Use): UsedRule {
  const { enabled, severities } =
    typeof use === 'string' ? { enabled: use === 'on', severities: {} } : (use ?? {})
  return {
    enabled: enabled ?? rule.default === 'on',
    severities: { ...rule.severities, ...severities },
  }
}
