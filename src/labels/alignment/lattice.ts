import type { CompiledForm } from '../../rules/form/compile.ts'
import { onceFor } from '../../text/once-for.ts'
import { costOfDropping } from './costs.ts'

/**
 * The steps of a form as numbers, as the alignment goes over them for every token: a walk over the
 * steps themselves meets objects of several shapes, which the engine compiles again and again.
 */
export interface Lattice {
  readonly width: number
  /** Whether a step is a slot: 1 or 0. */
  readonly isSlot: Uint8Array
  /** What it costs to drop a step. */
  readonly dropping: Float64Array
  /** The steps that may stand before step N are `before[firstBefore[N]]` to `before[firstBefore[N + 1] - 1]`. */
  readonly firstBefore: Uint16Array
  readonly before: Int16Array
}

export const latticeOf = onceFor(({ steps }: CompiledForm): Lattice => {
  const firstBefore = new Uint16Array(steps.length + 1)
  for (const [index, { before }] of steps.entries())
    firstBefore[index + 1] = (firstBefore[index] ?? 0) + before.length
  return {
    width: steps.length,
    isSlot: Uint8Array.from(steps, ({ kind }) => (kind === 'slot' ? 1 : 0)),
    dropping: Float64Array.from(steps, costOfDropping),
    firstBefore,
    before: Int16Array.from(steps.flatMap(({ before }) => before)),
  }
})
