import type { Block } from '../reading/reading.ts'
import type { Folded } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'
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
 * Finds where each form may stand in a block: around any pair of neighbouring words of the form.
 * In: the block's text, folded. Out: for each form its windows, ascending. Linear.
 */
export function windowsOf(
  forms: readonly LabelForm[],
  folded: Folded,
  block: Block,
): readonly (readonly Window[])[] {
  const hits = forms.map((): number[] => [])
  finderOf(forms)(folded.text, (at, owners) => {
    const offset = block.start + (folded.offsets[at] ?? 0)
    for (const owner of owners) hits[owner]?.push(offset)
  })
  return hits.map((offsets) => (offsets.length === 0 ? [] : cluster(ascending(offsets), block)))
}

/** Tells where seeds start in a folded text, each with the numbers of the forms it is a seed of. */
type Finder = (text: string, met: (at: number, owners: readonly number[]) => void) => void

const finderOf = onceFor((forms: readonly LabelForm[]): Finder => {
  const owners = new Map<string, number[]>()
  for (const [index, { form }] of forms.entries()) {
    for (const seed of form.seeds) owners.set(seed, [...(owners.get(seed) ?? []), index])
  }
  return makeFinder(owners)
})

/** Seeds by their first two units: of the places in a text, few begin as any of them does. */
function makeFinder(owners: ReadonlyMap<string, readonly number[]>): Finder {
  const byStart = new Map<number, [seed: string, owners: readonly number[]][]>()
  const isFirst = new Uint8Array(0x1_00_00)
  for (const [seed, own] of owners) {
    const key = startOf(seed, 0)
    isFirst[seed.charCodeAt(0)] = 1
    byStart.set(key, [...(byStart.get(key) ?? []), [seed, own]])
  }
  const hasShort = [...owners.keys()].some(({ length }) => length === 1)
  return (text, met) => {
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (isFirst[first] !== 1) continue
      for (const [seed, own] of byStart.get(startOf(text, at)) ?? none) {
        if (text.startsWith(seed, at)) met(at, own)
      }
      if (hasShort && startOf(text, at) !== first * 0x1_00_00) {
        for (const [, own] of byStart.get(first * 0x1_00_00) ?? none) met(at, own)
      }
    }
  }
}

/** Two units as one number; of a single unit, as if nothing stood after it. */
function startOf(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return text.charCodeAt(at) * 0x1_00_00 + second
}

const none: readonly [string, readonly number[]][] = []

function ascending(offsets: number[]): number[] {
  return offsets.sort((a, b) => a - b)
}

function cluster(offsets: readonly number[], block: Block): Window[] {
  const windows: Window[] = []
  let at = 0
  while (at < offsets.length) {
    const start = Math.max(block.start, (offsets[at] ?? 0) - reach)
    const seeds: number[] = []
    let end = start
    while (at < offsets.length) {
      const next = offsets[at] ?? 0
      const nextEnd = Math.min(block.end, next + reach)
      if (seeds.length > 0 && (next - reach > end || nextEnd - start > longest)) break
      seeds.push(next)
      end = nextEnd
      at++
    }
    windows.push({ block, start, end, seeds })
  }
  return windows
}
