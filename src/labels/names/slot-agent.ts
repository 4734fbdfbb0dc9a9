import type { NamedAgent } from '../../register/agent-names.ts'
import type { Rule } from '../../rules/types.ts'

/** Whom the register knows by what stands in a slot, where that is not the publisher. */
export interface SlotAgent {
  /** Range in the original source. */
  readonly start: number
  readonly end: number
  /** The words found there. */
  readonly actual: string
  /** Undefined where the register has no such name. */
  readonly agent: NamedAgent | undefined
}

/** Whether a slot holds a name of the register: an agent's, in a label of Russian law. */
export function isAgentSlot(rule: Rule, slot: string): boolean {
  return rule.jurisdiction === 'RU' && slot === 'agent'
}
