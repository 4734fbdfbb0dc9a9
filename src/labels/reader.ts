import type { AgentNames } from '../register/agent-names.ts'
import type { KnownName } from '../register/known-name.ts'
import type { CompiledForm } from '../rules/form/compile.ts'
import type { Edition, Rule } from '../rules/types.ts'
import type { Anchors } from '../text/anchors.ts'

/** One form of one edition of one rule, ready to be looked for. */
export interface LabelForm {
  readonly rule: Rule
  readonly edition: Edition
  readonly form: CompiledForm
}

/** All that is needed to read labels; compiled once and used for every document. */
export interface LabelReader {
  readonly forms: readonly LabelForm[]
  /** The seeds of the forms; undefined where they are too short to go by, and every block is read. */
  readonly anchors?: Anchors | undefined
  /**
   * Forms that stand beside labels, such as an age mark, of every rule there is: beside a label
   * they are no part of it and no fault, whether or not their own rule is in use.
   */
  readonly companions: readonly LabelForm[]
  /** The names that belong in the slots, by slot; empty when the publisher is not known. */
  readonly names: ReadonlyMap<string, KnownName>
  /** The names of all agents, to tell whose name stands in a slot. */
  readonly register?: AgentNames | undefined
  /** Numbers of the agents that publish together with the publisher. */
  readonly partners?: ReadonlySet<number> | undefined
}
