import type { Role } from '../rules/types.ts'
import type { Agent } from './agent.ts'
import type { Period } from './period.ts'

/** Forms of one name: the nominative as the register has it, other cases where known. */
export interface NameForms {
  readonly nominative: string
  readonly genitive?: string | undefined
  readonly dative?: string | undefined
  readonly accusative?: string | undefined
  readonly instrumental?: string | undefined
  readonly prepositional?: string | undefined
}

export type Naming = 'full' | 'short'

/** Forms of a name in some of the cases. */
export type GivenForms = { readonly [C in keyof NameForms]?: string | undefined }

/** Forms of an agent's name that come before those worked out, and its shorter names. */
export type AgentForms = GivenForms & {
  readonly short?: readonly string[] | undefined
}

/** Who publishes, in which role, and under which name in the register. */
export interface Publisher {
  readonly role: Role
  /**
   * The agent's entry in the register: its number, or a name that only one entry fits. Without it
   * the entry of exactly `name` is taken where there is one. It is the
   * publisher itself for the role `agent`, the organisation for `agent-member`, the one whose
   * material it is for `redistributor`. Needs a register.
   */
  readonly agent?: number | string | undefined
  /**
   * The name in full as the register has it, nominative. May be left out where the role is `agent`
   * and `agent` is given: then it is the register's.
   */
  readonly name?: string | undefined
  /** The name in the instrumental («кем?»), where the automatic form would be wrong or unknown. */
  readonly instrumental?: string | undefined
  /** The name in the genitive («кого?»). */
  readonly genitive?: string | undefined
  /**
   * Shorter names the newsroom is known by, nominative; read with a warning, and written only with
   * `naming: 'short'`.
   */
  readonly short?: readonly string[] | undefined
  /**
   * How labels are written: with the name in full (the default), or with the first of `short`, or
   * else the usual abbreviation of the legal form («ООО»). A short name stays a warning.
   */
  readonly naming?: Naming | undefined
  /**
   * Agents that publish together with this one, as in `agent`. A label may name them too, and a
   * label of theirs is not somebody else's. None is demanded or written for them.
   */
  readonly together?: readonly (number | string)[] | undefined
  /**
   * Day of inclusion in the register, `YYYY-MM-DD`. Texts from before need no label. With a
   * register its days hold where neither this nor `excluded` is given.
   */
  readonly included?: string | undefined
  /** Day of exclusion from the register, `YYYY-MM-DD`. Texts from that day on need no label. */
  readonly excluded?: string | undefined
  /** Values of a rule's other slots, for instance the foreign principal of `us/fara`. */
  readonly values?: Readonly<Record<string, string | NameForms>> | undefined
}

/** A publisher after its entry was looked up and its name was checked. */
export interface KnownPublisher extends Publisher {
  readonly name: string
  /** Oldest first; an agent that was listed again has several. One without days is for ever. */
  readonly periods: readonly Period[]
  /** The name is the register's, not one that was given. */
  readonly isFromRegister: boolean
  /** There is a register, but the publisher is not in it, or not alone under its name. */
  readonly isUnlisted: boolean
  /** The entry that `agent`, or the name in full, means. */
  readonly entry: Agent | undefined
  /** The entries that `together` means. */
  readonly partners: readonly Agent[]
}
