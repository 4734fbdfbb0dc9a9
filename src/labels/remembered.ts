import type { Block, Reading } from '../reading/reading.ts'
import { Memory } from '../text/memory.ts'
import type { FoundLabel } from './found-label.ts'
import type { Deviation, SlotValue } from './label.ts'
import type { SlotAgent } from './names/slot-agent.ts'

/** As many different blocks are kept, none longer; a publisher's labels are few and alike. */
const most = 200
const longest = 6_000

/**
 * The labels of blocks met before. What stands in a block follows from its text alone where the
 * source displays it unit by unit, so that the same label in the next document is not aligned
 * anew; only its place is another. Holds no more than `most` blocks.
 */
export class BlockMemory {
  readonly #known = new Memory<readonly FoundLabel[]>(most)

  /** Labels of a block: remembered ones in their new place, else those that `find` finds. */
  labelsOf(
    block: Block,
    reading: Reading,
    find: () => readonly FoundLabel[],
  ): readonly FoundLabel[] {
    const { start, end, kind } = block
    const source = end - start > longest ? undefined : reading.map.verbatim({ start, end })
    if (source === undefined) return find()
    const key = `${kind === 'hidden' ? '-' : '+'}${reading.text.slice(start, end)}`
    return this.#known
      .of(key, () => find().map((label) => moved(label, -start, -source, block)))
      .map((label) => moved(label, start, source, block))
  }
}

function moved(label: FoundLabel, visible: number, source: number, block: Block): FoundLabel {
  const bySource = <T extends SlotValue | Deviation | SlotAgent>(one: T): T => ({
    ...one,
    start: one.start + source,
    end: one.end + source,
  })
  const byVisible = (range: FoundLabel['visible']): FoundLabel['visible'] =>
    // An empty range is 0..0 wherever it is.
    range.end === range.start ? range : { start: range.start + visible, end: range.end + visible }
  // Named one by one, as where labels are made: all of them then have one shape for the engine.
  return {
    rule: label.rule,
    edition: label.edition,
    form: label.form,
    start: label.start + source,
    end: label.end + source,
    slots: label.slots.map(bySource),
    deviations: label.deviations.map(bySource),
    owner: label.owner,
    isNamesake: label.isNamesake,
    agents: label.agents.map(bySource),
    block,
    visible: byVisible(label.visible),
    textBefore: byVisible(label.textBefore),
    textAfter: byVisible(label.textAfter),
    separated: label.separated,
    share: label.share,
    negated: label.negated,
    hasAddition: label.hasAddition,
    insertedWords: label.insertedWords,
  }
}
