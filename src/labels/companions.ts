import type { Block, Reading } from '../reading/reading.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { readExactly } from './exact.ts'
import type { FoundLabel } from './found-label.ts'
import { withoutOverlaps } from './overlaps.ts'
import type { LabelForm, LabelReader } from './reader.ts'
import { hasWord } from './surroundings.ts'

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
  const indices = new Map(reading.blocks.map((block, index) => [block, index]))
  for (const source of reader.companions) {
    const of = source.edition.placement.where === 'beside' ? source.edition.placement.of : undefined
    const beside = labels.filter((label) => label.rule === of)
    const places =
      beside.length > 0
        ? beside.flatMap((label) => placesBeside(label, reading, indices))
        : headOf(reading)
    for (const place of places) {
      const label = readPlace(place, source, reading)
      if (label !== undefined) found.push(label)
    }
  }
  return withoutOverlaps(found)
}

interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Nothing else may stand in the place. */
  readonly alone: boolean
}

function placesBeside(
  label: FoundLabel,
  reading: Reading,
  indices: ReadonlyMap<Block, number>,
): Place[] {
  const { block, visible } = label
  const index = indices.get(block) ?? -1
  const places: Place[] = [
    { block, start: Math.max(block.start, visible.start - 40), end: visible.end, alone: false },
    { block, start: visible.end, end: Math.min(block.end, visible.end + 40), alone: false },
  ]
  for (const neighbour of [reading.blocks[index - 1], reading.blocks[index + 1]]) {
    if (neighbour !== undefined) places.push({ block: neighbour, ...neighbour, alone: true })
  }
  return places
}

function headOf(reading: Reading): Place[] {
  return reading.blocks.slice(0, 3).map((block) => ({ block, ...block, alone: true }))
}

function readPlace(place: Place, source: LabelForm, reading: Reading): FoundLabel | undefined {
  if (place.alone && place.end - place.start > 200) return undefined
  const tokens = tokenize(reading.text, place.start, place.end)
  for (let at = 0; at < tokens.length; at++) {
    const end = readExactly(source.form, tokens, at)
    if (end === -1) continue
    if (place.alone && (hasWord(tokens, 0, at) || hasWord(tokens, end, tokens.length))) continue
    return companionLabel(source, reading, place.block, tokens, at, end)
  }
  return undefined
}

function companionLabel(
  source: LabelForm,
  reading: Reading,
  block: Block,
  tokens: readonly Token[],
  from: number,
  to: number,
): FoundLabel {
  const visible = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return {
    rule: source.rule.id,
    edition: source.edition.id,
    form: source.form.id,
    ...reading.map.toSource(visible),
    slots: [],
    deviations: [],
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
  }
}
