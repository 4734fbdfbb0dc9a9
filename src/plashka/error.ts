import type { Agent } from '../register/agent.ts'

/** What a caller got wrong: an option, a rule, a date. Never the content of a text. */
export type PlashkaErrorCode =
  | 'option-unknown'
  | 'rules-empty'
  | 'rule-unknown'
  | 'rule-duplicate'
  | 'publisher-missing'
  | 'publisher-invalid'
  /** Neither `publisher.name` nor an entry of the register that has one. */
  | 'publisher-unnamed'
  /** `publisher.excluded` is not after `publisher.included`. */
  | 'publisher-days'
  /** `publisher.agent` of a role that is no agent and stands beside none. */
  | 'publisher-no-agent'
  /** `publisher.agent` without a register. */
  | 'register-missing'
  /** An empty register, or something else than a register. */
  | 'register-invalid'
  /** No entry of the register fits `publisher.agent`; `candidates` look like it. */
  | 'agent-unknown'
  /** Several entries fit it: `candidates`. */
  | 'agent-ambiguous'
  /** `publisher.name` is not the name of that entry. */
  | 'agent-contradicted'
  | 'date-missing'
  | 'date-invalid'

/** The one error class the library throws for wrong use; `code` tells what was wrong. */
export class PlashkaError extends Error {
  override readonly name = 'PlashkaError'
  constructor(
    readonly code: PlashkaErrorCode,
    message: string,
    /** Entries of the register to choose from. */
    readonly candidates: readonly Agent[] = [],
    /** The number or name that was looked up in the register. */
    readonly query?: number | string,
  ) {
    super(message)
  }
}
