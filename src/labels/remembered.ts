import type { Block, Reading } from '../reading/reading.ts'
import type { Range, SourceMap } from '../reading/source-map.ts'
import { copy, Memory } from '../text/memory.ts'
import type { FoundLabel } from './found-label.ts'
import type { Deviation, SlotValue } from './label.ts'
import type { SlotAgent } from './names/slot-agent.ts'

/** As many different blocks are kept, none longer; a publisher's labels are few and alike. */
const most = 200
const longest = 6_000

/**
 * The labels of blocks met before. What stands in a block follows from its text alone where the
 * source displays it unit by unit, and from its text and its source where it does not (quotation
 * marks written as `&laquo;`), so that the same label in the next document is not aligned anew;
 * only its place is another. Holds no more than `most` blocks.
 */
export class BlockMemory {
  /** Null where what was found lies outside of the block's own source. */
  readonly #known = new Memory<readonly FoundLabel[] | null>(most)

  /** Labels of a block: remembered ones in their new place, else those that `find` finds. */
  labelsOf(
    block: Block,
    reading: Reading,
    find: () => readonly FoundLabel[],
  ): readonly FoundLabel[] {
    const { start, end, kind } = block
    if (end - start > longest) return find()
    const { map } = reading
    const verbatim = map.verbatim({ start, end })
    const place = verbatim === undefined ? map.toSource({ start, end }) : undefined
    if (place !== undefined && place.end - place.start > longest) return find()
    const sign = kind === 'hidden' ? '-' : '+'
    const text = reading.text.slice(start, end)
    const key = place === undefined ? sign + text : sign + spelt(text, reading.source, place)
    const source = verbatim ?? place?.start ?? 0
    const known = this.#known.of(key, () => {
      const found = find()
      const isOwn = place === undefined || found.every((label) => isWithin(label, place))
      return isOwn ? found.map((label) => detached(moved(label, -start, -source, block))) : null
    })
    if (known === null) return find()
    const labels = known.map((label) => moved(label, start, source, block))
    // What a block displays of its source may be for the rest of the document to say.
    return place === undefined || labels.every((label) => isInPlace(label, map)) ? labels : find()
  }
}

/** A text with the source that displays it, parted where no text of that length can be. */
function spelt(text: string, source: string, { start, end }: Range): string {
  return `${text.length}\0${text}${source.slice(start, end)}`
}

function isWithin(label: FoundLabel, place: Range): boolean {
  const parts: readonly Range[] = [label, ...label.slots, ...label.deviations, ...label.agents]
  return parts.every(({ start, end }) => start >= place.start && end <= place.end)
}

function isInPlace({ start, end, visible }: FoundLabel, map: SourceMap): boolean {
  const place = map.toSource(visible)
  return place.start === start && place.end === end
}

/** A label that keeps nothing of the document it was found in: its words are copies. */
function detached(label: FoundLabel): FoundLabel {
  const { start, end, kind } = label.block
  return {
    ...label,
    block: { start, end, kind },
    slots: label.slots.map((slot) => ({ ...slot, value: copy(slot.value) })),
    deviations: label.deviations.map(ownWords),
    agents: label.agents.map((agent) => ({ ...agent, actual: copy(agent.actual) })),
  }
}

function ownWords(deviation: Deviation): Deviation {
  const words = Object.entries(deviation.args).map(([name, value]) => [
    name,
    typeof value === 'string' ? copy(value) : value,
  ])
  return { ...deviation, actual: copy(deviation.actual), args: Object.fromEntries(words) }
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
    pieces: label.pieces,
  }
}
