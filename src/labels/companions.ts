import { countUntil } from '../reading/ranges.ts'
import type { Block, Reading } from '../reading/reading.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { readExactly } from './exact.ts'
import type { FoundLabel } from './found-label.ts'
import { withoutOverlaps } from './overlaps.ts'
import type { LabelForm, LabelReader } from './reader.ts'
import { type Starts, startsOf } from './starts.ts'
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
  const starts = startsOf(reader.companions)
  const places = new Map<string | undefined, readonly PlaceRead[]>()
  for (const source of reader.companions) {
    const { placement } = source.edition
    const of = placement.where === 'beside' ? placement.of : undefined
    const known = places.get(of) ?? placesFor(of, labels, reading, starts)
    places.set(of, known)
    for (const place of known) {
      const label = markIn(place, source, reading)
      if (label !== undefined) found.push(label)
    }
  }
  return withoutOverlaps(found)
}

/** The places beside labels of a rule in which any mark begins, cut into words once for all marks. */
function placesFor(
  of: string | undefined,
  labels: readonly FoundLabel[],
  reading: Reading,
  starts: Starts,
): readonly PlaceRead[] {
  const beside = labels.filter((label) => label.rule === of)
  const places =
    beside.length > 0 ? beside.flatMap((label) => placesBeside(label, reading)) : headOf(reading)
  return places.flatMap((place) => {
    const { alone, start, end } = place
    if (alone && end - start > longestAlone) return []
    if (!starts.mayBegin(reading.text, start, end)) return []
    const tokens = tokenize(reading.text, start, end)
    const at = [...tokens.keys()].filter((index) => starts.norms.has(tokens[index]?.norm ?? ''))
    return at.length === 0 ? [] : [{ ...place, tokens, at }]
  })
}

/** A mark that fills a block by itself is no longer than this, brackets and all. */
const longestAlone = 200

interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Nothing else may stand in the place. */
  readonly alone: boolean
}

interface PlaceRead extends Place {
  readonly tokens: readonly Token[]
  /** Indices of the tokens that begin a mark, whichever. */
  readonly at: readonly number[]
}

function placesBeside(label: FoundLabel, reading: Reading): Place[] {
  const { block, visible } = label
  const index = indexOf(block, reading.blocks)
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

/** Blocks stand in the order of the text, so that one is found without looking at all. */
function indexOf(block: Block, blocks: readonly Block[]): number {
  const first = countUntil(blocks, ({ end }) => end <= block.start)
  return blocks.indexOf(block, first)
}

function markIn(place: PlaceRead, source: LabelForm, reading: Reading): FoundLabel | undefined {
  const { tokens, alone, block } = place
  for (const at of place.at) {
    const end = readExactly(source.form, tokens, at)
    if (end === -1) continue
    if (alone && (hasWord(tokens, 0, at) || hasWord(tokens, end, tokens.length))) continue
    return companionLabel(source, reading, block, tokens, at, end)
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
