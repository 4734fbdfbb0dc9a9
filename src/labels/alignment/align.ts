import type { CompiledForm } from '../../rules/form/compile.ts'
import type { Token } from '../../text/tokens.ts'
import { costInSlot, costOfInserting } from './costs.ts'
import { type Lattice, latticeOf } from './lattice.ts'
import { nearnessOf } from './nearness.ts'

/** One step of the explanation how a text came from a form. Numbers index `steps` and `tokens`. */
export type Move =
  | { readonly kind: 'match'; readonly step: number; readonly token: number }
  | { readonly kind: 'drop'; readonly step: number }
  | { readonly kind: 'insert'; readonly token: number }
  | { readonly kind: 'fill'; readonly step: number; readonly token: number }

interface Alignment {
  readonly moves: readonly Move[]
  readonly cost: number
}

const match = 1
const drop = 2
const insert = 3
const fill = 4

/**
 * Finds the cheapest way to read a part of `tokens` as the form: a dynamic programme over the
 * form's lattice (Needleman–Wunsch with free ends in the text). The part may begin and end anywhere.
 * Time and memory are the number of steps times the number of tokens; the caller bounds the window.
 * `matches`: for each token what it costs at each step (`nearnessOf`); `named`: which tokens are part of a known
 * name, so that a mark or a word of the form inside it ends no slot.
 */
export function align(
  form: CompiledForm,
  tokens: readonly Token[],
  matches: readonly Float32Array[] = nearnessOf(form, tokens).costs,
  named: readonly boolean[] = [],
): Alignment | undefined {
  const lattice = latticeOf(form)
  const { width } = lattice
  const rows = tokens.length + 1
  const cost = new Float32Array(width * rows)
  const how = new Uint8Array(width * rows)
  const from = new Int16Array(width * rows)
  const table = { cost, how, from }
  dropAll(lattice, table)
  for (const [index, token] of tokens.entries()) {
    const filling = fillingCost(tokens, index, named)
    const row = (index + 1) * width
    takeToken(lattice, table, row, costOfInserting(token), filling, matches[index] ?? noCosts)
  }
  return trace(form, tokens.length, width, table)
}

const noCosts = new Float32Array(0)

/** For each token and step, all steps one after another: the cheapest way there, and its last part. */
interface Table {
  readonly cost: Float32Array
  readonly how: Uint8Array
  readonly from: Int16Array
}

/** The ways before the first token: every step is dropped. */
function dropAll({ width, dropping, firstBefore, before }: Lattice, table: Table): void {
  const { cost, how, from } = table
  for (let index = 0; index < width; index++) {
    const last = firstBefore[index + 1] ?? 0
    let best = Number.POSITIVE_INFINITY
    for (let at = firstBefore[index] ?? 0; at < last; at++) {
      const step = before[at] ?? -1
      const reached = (step === -1 ? 0 : (cost[step] ?? 0)) + (dropping[index] ?? 0)
      if (reached >= best) continue
      best = reached
      from[index] = step
    }
    cost[index] = best
    how[index] = drop
  }
}

/** The ways that end with a token, or have dropped steps behind it. */
function takeToken(
  { width, isSlot, dropping, firstBefore, before }: Lattice,
  { cost, how, from }: Table,
  row: number,
  inserting: number,
  filling: number,
  matching: Float32Array,
): void {
  const above = row - width
  for (let index = 0; index < width; index++) {
    const first = firstBefore[index] ?? 0
    const last = firstBefore[index + 1] ?? 0
    const isInSlot = isSlot[index] === 1
    const taking = isInSlot ? filling : (matching[index] ?? 0)
    const stayed = cost[above + index] ?? 0
    let best = isInSlot ? stayed + filling : Number.POSITIVE_INFINITY
    let bestHow = isInSlot ? fill : 0
    let bestFrom = isInSlot ? index : -1
    for (let at = first; at < last; at++) {
      const step = before[at] ?? -1
      const reached = (step === -1 ? 0 : (cost[above + step] ?? 0)) + taking
      if (reached >= best) continue
      best = reached
      bestHow = isInSlot ? fill : match
      bestFrom = step
    }
    // Whatever stands in a slot is its value, so nothing is inserted there.
    if (!isInSlot && stayed + inserting < best) {
      best = stayed + inserting
      bestHow = insert
      bestFrom = index
    }
    const leaving = dropping[index] ?? 0
    for (let at = first; at < last; at++) {
      const step = before[at] ?? -1
      const reached = (step === -1 ? 0 : (cost[row + step] ?? 0)) + leaving
      if (reached >= best) continue
      best = reached
      bestHow = drop
      bestFrom = step
    }
    cost[row + index] = best
    how[row + index] = bestHow
    from[row + index] = bestFrom
  }
}

function fillingCost(tokens: readonly Token[], at: number, named: readonly boolean[]): number {
  return named[at] === true ? 0 : costInSlot(tokens, at)
}

function trace(
  form: CompiledForm,
  length: number,
  width: number,
  { cost, how, from }: Table,
): Alignment | undefined {
  let best = Number.POSITIVE_INFINITY
  let cell = -1
  for (let row = 1; row <= length; row++) {
    for (const end of form.ends) {
      const reached = cost[row * width + end] ?? best
      if (reached < best) {
        best = reached
        cell = row * width + end
      }
    }
  }
  if (cell === -1) return undefined
  const moves: Move[] = []
  let row = Math.floor(cell / width)
  let step = cell % width
  while (step !== -1) {
    const at = row * width + step
    const kind = how[at]
    const previous = from[at] ?? -1
    if (kind === match) moves.push({ kind: 'match', step, token: --row })
    else if (kind === fill) moves.push({ kind: 'fill', step, token: --row })
    else if (kind === insert) moves.push({ kind: 'insert', token: --row })
    else moves.push({ kind: 'drop', step })
    step = previous
  }
  return { moves: moves.reverse(), cost: best }
}
