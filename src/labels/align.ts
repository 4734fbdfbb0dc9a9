import type { CompiledForm } from '../rules/compile.ts'
import type { Token } from '../text/tokens.ts'
import { costInSlot, costOfDropping, costOfInserting, isInTitle } from './costs.ts'
import { nearnessOf } from './nearness.ts'

/** One step of the explanation how a text came from a form. Numbers index `steps` and `tokens`. */
export type Move =
  | { readonly kind: 'match'; readonly step: number; readonly token: number }
  | { readonly kind: 'drop'; readonly step: number }
  | { readonly kind: 'insert'; readonly token: number }
  | { readonly kind: 'fill'; readonly step: number; readonly token: number }

export interface Alignment {
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
  const { steps } = form
  const width = steps.length
  const rows = tokens.length + 1
  const cost = new Float32Array(width * rows)
  const how = new Uint8Array(width * rows)
  const from = new Int16Array(width * rows)
  const dropping = steps.map(costOfDropping)

  for (let row = 0; row < rows; row++) {
    const token = row === 0 ? undefined : tokens[row - 1]
    const inserting = token === undefined ? 0 : costOfInserting(token)
    const costs = matches[row - 1]
    const filling = fillingCost(tokens, row - 1, named)
    for (let index = 0; index < width; index++) {
      const step = steps[index]
      if (step === undefined) continue
      const cell = row * width + index
      let best = Number.POSITIVE_INFINITY
      let bestHow = 0
      let bestFrom = -1
      if (token !== undefined) {
        const above = cell - width
        if (step.kind === 'slot') {
          best = (cost[above] ?? 0) + filling
          bestHow = fill
          bestFrom = index
        }
        const matching = step.kind === 'slot' ? filling : (costs?.[index] ?? 0)
        for (const before of step.before) {
          const reached = (before === -1 ? 0 : (cost[above - index + before] ?? 0)) + matching
          if (reached < best) {
            best = reached
            bestHow = step.kind === 'slot' ? fill : match
            bestFrom = before
          }
        }
        // Whatever stands in a slot is its value, so nothing is inserted there.
        const inserted = (cost[above] ?? 0) + inserting
        if (step.kind !== 'slot' && inserted < best) {
          best = inserted
          bestHow = insert
          bestFrom = index
        }
      }
      for (const before of step.before) {
        const reached =
          (before === -1 ? 0 : (cost[cell - index + before] ?? 0)) + (dropping[index] ?? 0)
        if (reached < best) {
          best = reached
          bestHow = drop
          bestFrom = before
        }
      }
      cost[cell] = best
      how[cell] = bestHow
      from[cell] = bestFrom
    }
  }
  return trace(form, tokens.length, width, cost, how, from)
}

function fillingCost(tokens: readonly Token[], at: number, named: readonly boolean[]): number {
  const token = tokens[at]
  if (token === undefined || named[at] === true) return 0
  if (token.norm === '.' && isInTitle(tokens, at)) return 0.05
  return costInSlot(token, tokens[at - 1], tokens[at + 1])
}

function trace(
  form: CompiledForm,
  length: number,
  width: number,
  cost: Float32Array,
  how: Uint8Array,
  from: Int16Array,
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
