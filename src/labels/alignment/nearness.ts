import type { CompiledForm } from '../../rules/form/compile.ts'
import { Memory } from '../../text/memory.ts'
import { onceFor } from '../../text/once-for.ts'
import type { Token } from '../../text/tokens.ts'
import { costOfMatching, relationOf } from './costs.ts'

/** A label keeps at least this share of its form's words (docs/labels.md). */
export const leastShare = 0.4

/** What the tokens of one window are to the steps of one form. */
interface Nearness {
  /** For each token, what it costs at each step that is no slot. */
  readonly costs: readonly Float32Array[]
  /** For each token whether it is part of a known name. */
  readonly named: readonly boolean[]
  /** Whether `from`..`to` has enough of the form's words for a label; false is certain. */
  canHold(from: number, to: number): boolean
}

interface Known {
  readonly costs: Float32Array
  /** Steps whose word this is, perhaps misspelt. */
  readonly near: readonly number[]
}

/** A word of a known name is read as a word of the form only where nothing else will do. */
const inName = 0.2

/** Compares every different word of a window with the form, each once. */
export function nearnessOf(
  form: CompiledForm,
  tokens: readonly Token[],
  named: readonly boolean[] = [],
): Nearness {
  const memory = memoryOf(form)
  const all = tokens.map((token, at): Known => {
    const isNamed = named[at] === true
    const key = `${isNamed} ${token.kind} ${token.norm} ${token.skeleton}`
    return memory.of(key, () => compare(form, token, isNamed))
  })
  const needed = leastShare * fewestWords(form)
  return {
    costs: all.map(({ costs }) => costs),
    named,
    canHold(from, to) {
      const met = new Set<number>()
      for (let at = from; at < to && met.size < needed; at++) {
        for (const step of all[at]?.near ?? []) met.add(step)
      }
      return met.size >= needed
    },
  }
}

/** As many different words are remembered of each form: those of labels come again. */
const mostWords = 2_000
const memoryOf = onceFor((_: CompiledForm) => new Memory<Known>(mostWords))

function compare({ steps }: CompiledForm, token: Token, isNamed: boolean): Known {
  const costs = new Float32Array(steps.length)
  const near: number[] = []
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'slot') continue
    const relation = relationOf(step, token)
    costs[index] = costOfMatching(step, token, relation) + (isNamed ? inName : 0)
    const isNear = step.skeleton === token.skeleton || relation === 'typo'
    if (step.kind === 'word' && isNear) near.push(index)
  }
  return { costs, near }
}

/** Words of the form's shortest wording. */
function fewestWords({ steps, ends }: CompiledForm): number {
  const fewest: number[] = []
  for (const { kind, before } of steps) {
    const least = Math.min(...before.map((step) => (step === -1 ? 0 : (fewest[step] ?? 0))))
    fewest.push(least + (kind === 'word' ? 1 : 0))
  }
  return Math.min(...ends.map((step) => fewest[step] ?? 0))
}
