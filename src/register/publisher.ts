import type { Role } from '../rules/types.ts'

/** Forms of one name: the nominative as the register has it, other cases where known. */
export interface NameForms {
  readonly nominative: string
  readonly genitive?: string | undefined
  readonly dative?: string | undefined
  readonly accusative?: string | undefined
  readonly instrumental?: string | undefined
  readonly prepositional?: string | undefined
}

/** Who publishes, in which role, and under which name in the register. */
export interface Publisher {
  readonly role: Role
  /** The name in full as the register has it, nominative. */
  readonly name: string
  /** The name in the instrumental («кем?»), where the automatic form would be wrong or unknown. */
  readonly instrumental?: string | undefined
  /** The name in the genitive («кого?»). */
  readonly genitive?: string | undefined
  /** Shorter names the newsroom is known by, nominative; read with a warning, never written. */
  readonly short?: readonly string[] | undefined
  /** Day of inclusion in the register, `YYYY-MM-DD`. Texts from before need no label. */
  readonly included?: string | undefined
  /** Day of exclusion from the register, `YYYY-MM-DD`. Texts from that day on need no label. */
  readonly excluded?: string | undefined
  /** Values of a rule's other slots, for instance the foreign principal of `us/fara`. */
  readonly values?: Readonly<Record<string, string | NameForms>> | undefined
}
