import type { Block, Reading } from '../reading/reading.ts'
import type { Folded } from '../text/fold.ts'
import type { LabelForm } from './reader.ts'

/** A stretch of one block in which a form is worth aligning. Offsets of the displayed text. */
export interface Window {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Where seeds of the form were met. */
  readonly seeds: readonly number[]
}

/**
 * How far a label can reach from a seed: the form itself and two names. The longest name in the
 * register has 702 characters (export of 15.08.2025).
 */
const reach = 1_800
/** Bounds the work of one alignment, and so keeps the whole linear. */
const longest = 6_000

/**
 * Finds where each form may stand: around any pair of neighbouring words of the form.
 * In: the folded text of the reading. Out: for each form its windows, ascending. Linear.
 */
export function windowsOf(
  forms: readonly LabelForm[],
  folded: Folded,
  reading: Reading,
): readonly (readonly Window[])[] {
  const hits = forms.map((): number[] => [])
  for (const [seed, owners] of seedOwners(forms)) {
    for (let at = folded.text.indexOf(seed); at !== -1; at = folded.text.indexOf(seed, at + 1)) {
      const offset = folded.offsets[at] ?? 0
      for (const owner of owners) hits[owner]?.push(offset)
    }
  }
  return hits.map((offsets) =>
    cluster(
      offsets.sort((a, b) => a - b),
      reading.blocks,
    ),
  )
}

const owned = new WeakMap<readonly LabelForm[], ReadonlyMap<string, readonly number[]>>()

function seedOwners(forms: readonly LabelForm[]): ReadonlyMap<string, readonly number[]> {
  const known = owned.get(forms)
  if (known !== undefined) return known
  const owners = new Map<string, number[]>()
  for (const [index, { form }] of forms.entries()) {
    for (const seed of form.seeds) owners.set(seed, [...(owners.get(seed) ?? []), index])
  }
  owned.set(forms, owners)
  return owners
}

function cluster(offsets: readonly number[], blocks: readonly Block[]): Window[] {
  const windows: Window[] = []
  let at = 0
  let index = 0
  while (at < offsets.length) {
    const offset = offsets[at] ?? 0
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= offset) index++
    const block = blocks[index]
    if (block === undefined) break
    if (offset < block.start) {
      at++
      continue
    }
    const start = Math.max(block.start, offset - reach)
    const seeds: number[] = []
    let end = start
    while (at < offsets.length) {
      const next = offsets[at] ?? 0
      const nextEnd = Math.min(block.end, next + reach)
      if (
        next >= block.end ||
        (seeds.length > 0 && (next - reach > end || nextEnd - start > longest))
      )
        break
      seeds.push(next)
      end = nextEnd
      at++
    }
    windows.push({ block, start, end, seeds })
  }
  return windows
}
