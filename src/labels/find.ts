import { inOrder } from '../reading/ranges.ts'
import type { Block, Reading } from '../reading/reading.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'
import { mayHoldPhrase } from '../text/runs.ts'
import type { Token } from '../text/tokens.ts'
import { align, type Move } from './alignment/align.ts'
import { nearnessOf } from './alignment/nearness.ts'
import { countWords } from './around/sentences.ts'
import { type Surroundings, surroundings } from './around/surroundings.ts'
import { type Candidate, coverageOf, isLabel, longestLead } from './assess.ts'
import { companionLabels } from './companions/companions.ts'
import { withoutLostBracket } from './deviations/lost-bracket.ts'
import type { FoundLabel } from './found-label.ts'
import { labelTokens } from './label-tokens.ts'
import { foundLabel } from './make-label.ts'
import { namedTokens, settleSlots, trimSlots } from './names/slots.ts'
import { withoutOverlaps } from './overlaps.ts'
import type { LabelForm, LabelReader } from './reader.ts'
import { BlockMemory } from './remembered.ts'
import { isEntire, withTorn } from './torn.ts'
import { type Window, windowsOf } from './windows.ts'

/**
 * Finds every label, whole or damaged, that a reading displays or hides.
 * In: the reading, and the forms to look for. Out: labels in the order of the text, none
 * overlapping another of the same kind. Pure; linear in the text.
 */
export function findLabels(reading: Reading, reader: LabelReader): FoundLabel[] {
  const { anchors } = reader
  const memory = memoryOf(reader)
  const inBlocks: FoundLabel[] = []
  const suspects: number[] = []
  let index = -1
  for (const block of reading.blocks) {
    index++
    const { start, end } = block
    if (anchors !== undefined && !mayHoldPhrase(anchors, reading.text, start, end)) continue
    const find = (): FoundLabel[] => labelsInBlock(block, reading, reader)
    const found = memory.labelsOf(block, reading, find)
    for (const label of found) inBlocks.push(label)
    if (!found.some(isEntire)) suspects.push(index)
  }
  const read = (block: Block): FoundLabel[] => labelsInBlock(block, reading, reader)
  const labels = [...withTorn(inBlocks, suspects, reading, reader, read)]
  for (const companion of companionLabels(reading, labels, reader)) labels.push(companion)
  return inOrder(labels)
}

/** What was found under a reader. */
const memoryOf = onceFor((_: LabelReader) => new BlockMemory())

function labelsInBlock(block: Block, reading: Reading, reader: LabelReader): FoundLabel[] {
  const folded = fold(reading.text.slice(block.start, block.end))
  const windows = windowsOf(reader.forms, folded, block)
  const found = reader.forms.flatMap((source, index) =>
    (windows[index] ?? []).flatMap((window) => labelsIn(window, source, reading, reader)),
  )
  return bestOf(found)
}

function labelsIn(
  window: Window,
  source: LabelForm,
  reading: Reading,
  reader: LabelReader,
): FoundLabel[] {
  const tokens = labelTokens(reading.text, window.start, window.end, reader)
  const nearness = nearnessOf(source.form, tokens, namedTokens(tokens, reader))
  const labels: FoundLabel[] = []
  const pending: [number, number][] = [[0, tokens.length]]
  for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
    const [from, to] = range
    if (!window.seeds.some((seed) => isInside(seed, tokens, from, to))) continue
    if (!nearness.canHold(from, to)) continue
    const alignment = align(
      source.form,
      tokens.slice(from, to),
      nearness.costs.slice(from, to),
      nearness.named.slice(from, to),
    )
    if (alignment === undefined) continue
    const aligned = withoutLostBracket(source, tokens, shift(alignment.moves, from))
    const settled = settleSlots(source, tokens, aligned, reader)
    const moves = trimSlots(source, tokens, settled, reader)
    const touched = moves.flatMap((move) => ('token' in move ? [move.token] : []))
    const first = touched[0]
    const final = touched.at(-1)
    if (first === undefined || final === undefined) continue
    const near = surroundings(tokens, first, final + 1, reader.companions)
    const { standsOut, isAllCapitals } = lettersAround(reading.text, tokens, first, final, near)
    const around = standsOut ? { ...near, leading: { from: first, to: first }, joined: true } : near
    const candidate: Candidate = {
      source,
      tokens,
      moves,
      first,
      last: final + 1,
      around,
      isAllCapitals,
      isHidden: window.block.kind === 'hidden',
    }
    const coverage = coverageOf(candidate)
    let end = Math.max(final + 1, from + 1)
    if (isLabel(candidate, coverage)) {
      const label = foundLabel(candidate, coverage, reading, window.block, reader)
      labels.push(label)
      while (end < to && (tokens[end]?.start ?? 0) < label.visible.end) end++
    }
    pending.push([from, first], [end, to])
  }
  return labels
}

/**
 * A label in capitals that runs on from a text that is not stands out: however they are joined,
 * nobody takes it for a part of that sentence. Where all of it is in capitals, it may be one label.
 */
function lettersAround(
  text: string,
  tokens: readonly Token[],
  first: number,
  final: number,
  { leading }: Surroundings,
): { readonly standsOut: boolean; readonly isAllCapitals: boolean } {
  if (countWords(tokens, leading) <= longestLead) return { standsOut: false, isAllCapitals: false }
  const label = text.slice(tokens[first]?.start, tokens[final]?.end)
  const before = text.slice(tokens[leading.from]?.start, tokens[leading.to - 1]?.end)
  if (!isCapitals(label)) return { standsOut: false, isAllCapitals: false }
  const isAllCapitals = isCapitals(before)
  return { standsOut: !isAllCapitals, isAllCapitals }
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function isInside(seed: number, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false
  return seed >= (tokens[from]?.start ?? 0) && seed < (tokens[to - 1]?.end ?? 0)
}

function shift(moves: readonly Move[], by: number): Move[] {
  return moves.map((move) => ('token' in move ? { ...move, token: move.token + by } : move))
}

/** Where several forms claim the same words, the one that fits best is right. */
function bestOf(labels: readonly FoundLabel[]): FoundLabel[] {
  return withoutOverlaps([...labels].sort((a, b) => fitness(b) - fitness(a) || a.start - b.start))
}

/** More of the form found is better; among equals, fewer deviations and the longer label. */
function fitness(label: FoundLabel): number {
  return label.share * 1_000 - label.deviations.length * 10 + (label.end - label.start) / 10_000
}
