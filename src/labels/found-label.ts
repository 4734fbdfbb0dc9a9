import type { Block } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import type { Label } from './label.ts'
import type { Owner } from './names/judge-names.ts'
import type { SlotAgent } from './names/slot-agent.ts'

/** A part of a label: a range of the source, and the one of the displayed text. */
export interface Piece extends Range {
  readonly visible: Range
}

/** A label with what the checks and the edits need to know of its surroundings. */
export interface FoundLabel extends Label {
  readonly owner: Owner
  /** Another agent's whose name is like the publisher's. */
  readonly isNamesake: boolean
  /** Whom the register knows by its names, other than the publisher; empty without a register. */
  readonly agents: readonly SlotAgent[]
  readonly block: Block
  /** Range in the displayed text. */
  readonly visible: Range
  /** Other text on the label's first line, before it: a range of the displayed text. */
  readonly textBefore: Range
  /** Other text on the label's last line, after it. */
  readonly textAfter: Range
  /** A mark stands between the label and the other text of its lines. */
  readonly separated: boolean
  /** Words of the form found exactly, of all its words; for choosing between labels. */
  readonly share: number
  readonly negated: boolean
  /** Words were added before its first or after its last word, in its sentence. */
  readonly hasAddition: boolean
  /** Words that are no part of the form, other than in slots. */
  readonly insertedWords: number
  /** Of one that was torn into several blocks, what stands in each; `block` is the first of them. */
  readonly pieces: readonly Piece[] | undefined
}
