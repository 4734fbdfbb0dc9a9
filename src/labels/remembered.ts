import type { Reading } from '../reading/reading.ts'
import type { FoundLabel } from './found-label.ts'
import type { Deviation, SlotValue } from './label.ts'
import type { SlotAgent } from './slot-agent.ts'
import type { Window } from './windows.ts'

/** As many different windows are kept for one form; a publisher's labels are few and alike. */
const most = 200

interface Remembered {
  readonly seeds: readonly number[]
  readonly labels: readonly FoundLabel[]
}

/**
 * The labels of windows met before. What stands in a window follows from its text alone where the
 * source displays it unit by unit, so that the same label in the next document is not aligned
 * anew; only its place is another. Holds no more than `most` windows.
 */
export class WindowMemory {
  readonly #known = new Map<string, Remembered>()

  /** Labels of a window: remembered ones in their new place, else those that `find` finds. */
  labelsOf(window: Window, reading: Reading, find: () => FoundLabel[]): FoundLabel[] {
    const { start, end, block } = window
    const source = reading.map.verbatim({ start, end })
    if (source === undefined) return find()
    const key = `${block.kind === 'hidden' ? '-' : '+'}${reading.text.slice(start, end)}`
    const known = this.#known.get(key)
    if (known !== undefined && sameSeeds(known.seeds, window)) {
      return known.labels.map((label) => moved(label, start, source, block))
    }
    const labels = find()
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(key, {
      seeds: window.seeds.map((seed) => seed - start),
      labels: labels.map((label) => moved(label, -start, -source, block)),
    })
    return labels
  }
}

function sameSeeds(known: readonly number[], { seeds, start }: Window): boolean {
  return (
    known.length === seeds.length &&
    known.every((seed, index) => seed === (seeds[index] ?? 0) - start)
  )
}

function moved(
  label: FoundLabel,
  visible: number,
  source: number,
  block: FoundLabel['block'],
): FoundLabel {
  const bySource = <T extends SlotValue | Deviation | SlotAgent>(one: T): T => ({
    ...one,
    start: one.start + source,
    end: one.end + source,
  })
  const byVisible = (range: FoundLabel['visible']): FoundLabel['visible'] =>
    // An empty range is 0..0 wherever it is.
    range.end === range.start ? range : { start: range.start + visible, end: range.end + visible }
  return {
    ...label,
    start: label.start + source,
    end: label.end + source,
    slots: label.slots.map(bySource),
    deviations: label.deviations.map(bySource),
    agents: label.agents.map(bySource),
    block,
    visible: byVisible(label.visible),
    textBefore: byVisible(label.textBefore),
    textAfter: byVisible(label.textAfter),
  }
}
