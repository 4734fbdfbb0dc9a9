import type { Block, Reading } from '../../reading/reading.ts'
import type { Range } from '../../reading/source-map.ts'
import { countUntil } from '../../text/count-until.ts'
import type { FoundLabel } from '../found-label.ts'
import { withoutOverlaps } from '../overlaps.ts'
import type { LabelForm, LabelReader } from '../reader.ts'
import { type MarkReader, type Marks, markReaderOf } from './marks.ts'
import { type Sign, signsBeside } from './signs-beside.ts'

/**
 * Finds marks that stand in, before or after a label: those of rules placed `beside` another.
 * Elsewhere in a text the same signs mean something else («матч 18+»), so they are not looked for.
 * Without a label, a mark that fills one of the first two blocks counts.
 */
export function companionLabels(
  reading: Reading,
  labels: readonly FoundLabel[],
  reader: LabelReader,
): FoundLabel[] {
  const found: FoundLabel[] = []
  const marks = markReaderOf(reader.companions)
  const places = new Map<string | undefined, readonly PlaceRead[]>()
  for (const [number, source] of reader.companions.entries()) {
    const { placement } = source.edition
    const of = placement.where === 'beside' ? placement.of : undefined
    const known = places.get(of) ?? placesFor(of, labels, reading, marks)
    places.set(of, known)
    for (const place of known) {
      const mark = place.marks[number]
      if (mark === undefined) continue
      const visible = { start: place.start + mark.start, end: place.start + mark.end }
      const signs = place.isFree(visible)
        ? signsBeside(reading, place.block, visible, of ?? '')
        : []
      found.push(companionLabel(source, reading, place.block, visible, signs))
    }
  }
  return withoutOverlaps(found)
}

/** The places beside labels of a rule in which any mark begins, read once for all marks. */
function placesFor(
  of: string | undefined,
  labels: readonly FoundLabel[],
  reading: Reading,
  marks: MarkReader,
): readonly PlaceRead[] {
  const beside: Place[] = []
  for (const label of labels) {
    if (label.rule === of) for (const place of placesBeside(label, reading)) beside.push(place)
  }
  const places = beside.length > 0 ? beside : headOf(reading)
  const read: PlaceRead[] = []
  for (const { block, start, end, alone, isFree } of places) {
    if (alone && end - start > longestAlone) continue
    if (!marks.mayBegin(reading.text, start, end)) continue
    const there = marks.marksIn(reading.text.slice(start, end), alone)
    read.push({ block, start, marks: there, isFree })
  }
  return read
}

/** A mark that fills a block by itself is no longer than this, brackets and all. */
const longestAlone = 200

interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Nothing else may stand in the place. */
  readonly alone: boolean
  /** Whether a range of it is outside the label, whose own words are compared with its form. */
  isFree(range: Range): boolean
}

interface PlaceRead {
  readonly block: Block
  readonly start: number
  /** Offsets from `start`. */
  readonly marks: Marks
  isFree(range: Range): boolean
}

function placesBeside(label: FoundLabel, reading: Reading): Place[] {
  const { block, visible } = label
  const index = indexOf(block, reading.blocks)
  const last = index + (label.pieces?.length ?? 1) - 1
  const ending = reading.blocks[last] ?? block
  const [before, after] = [Math.max(block.start, visible.start - 40), visible.end + 40]
  const isFree = (range: Range): boolean => range.end <= visible.start || range.start >= visible.end
  const places: Place[] = [
    { block, start: before, end: Math.min(block.end, visible.end), alone: false, isFree },
    { block: ending, start: visible.end, end: Math.min(ending.end, after), alone: false, isFree },
  ]
  for (const neighbour of [reading.blocks[index - 1], reading.blocks[last + 1]]) {
    if (neighbour !== undefined) places.push(wholeOf(neighbour))
  }
  return places
}

function headOf(reading: Reading): Place[] {
  return reading.blocks.slice(0, 3).map(wholeOf)
}

function wholeOf(block: Block): Place {
  return { block, start: block.start, end: block.end, alone: true, isFree: () => true }
}

/** Blocks stand in the order of the text, so that one is found without looking at all. */
function indexOf(block: Block, blocks: readonly Block[]): number {
  const first = countUntil(blocks, ({ end }) => end <= block.start)
  return blocks.indexOf(block, first)
}

function companionLabel(
  source: LabelForm,
  reading: Reading,
  block: Block,
  mark: Range,
  signs: readonly Sign[],
): FoundLabel {
  const visible = {
    start: Math.min(mark.start, ...signs.map((sign) => sign.visible.start)),
    end: Math.max(mark.end, ...signs.map((sign) => sign.visible.end)),
  }
  const place = reading.map.toSource(visible)
  return {
    rule: source.rule.id,
    edition: source.edition.id,
    form: source.form.id,
    start: place.start,
    end: place.end,
    slots: [],
    deviations: signs.map(({ deviation }) => deviation),
    owner: 'unknown',
    isNamesake: false,
    agents: [],
    block,
    visible,
    textBefore: { start: 0, end: 0 },
    textAfter: { start: 0, end: 0 },
    separated: true,
    share: 1,
    negated: false,
    hasAddition: false,
    insertedWords: 0,
    pieces: undefined,
  }
}
