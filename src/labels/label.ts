import type { FindingArgs, FindingCode } from '../messages/finding.ts'
import type { GrammaticalCase } from '../rules/types.ts'

/** One difference between a label and its form: a union over the codes, as `Finding` is. */
export type Deviation<C extends FindingCode = FindingCode> = { [Code in C]: DeviationOf<Code> }[C]

/** A deviation of one code. Offsets as in `Finding`. */
interface DeviationOf<C extends FindingCode> {
  readonly code: C
  readonly start: number
  readonly end: number
  /** The words found: `source.slice(start, end)`; empty where something was dropped. */
  readonly actual: string
  /** The words the form has there; empty where something was added. */
  readonly expected: string
  readonly args: FindingArgs[C]
}

/** What stands in a slot of a label. `value` is empty where the name is missing. */
export interface SlotValue {
  readonly name: string
  readonly case: GrammaticalCase
  readonly value: string
  readonly start: number
  readonly end: number
}

/** An occurrence of a form in a text, whole or damaged. */
export interface Label {
  readonly rule: string
  readonly edition: string
  readonly form: string
  /** Range in the original source, a final full stop included. */
  readonly start: number
  readonly end: number
  readonly slots: readonly SlotValue[]
  readonly deviations: readonly Deviation[]
}
