import { skeleton } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Form, FormNode, GrammaticalCase } from '../types.ts'
import { canonicalText } from './walk.ts'

/**
 * One step of a form: a word, a mark or a slot. Steps are numbered so that each follows its
 * predecessors, which makes a form with choices one lattice instead of a list of variants.
 */
export interface FormStep {
  readonly kind: 'word' | 'mark' | 'slot'
  /** As the rule file spells it; empty for a slot. */
  readonly text: string
  readonly norm: string
  readonly skeleton: string
  readonly slot: { readonly name: string; readonly case: GrammaticalCase } | undefined
  /** The tolerated deviation this step is part of, if any. */
  readonly tolerance: ToleratedBranch | undefined
  /** Steps that may stand before it; `-1` is the start of the form. */
  readonly before: readonly number[]
}

interface ToleratedBranch {
  readonly code: string
  /** What the form has instead; empty for a tolerated addition. */
  readonly expected: string
}

export interface CompiledForm {
  readonly id: string
  readonly wholeBlock: boolean
  readonly steps: readonly FormStep[]
  /** Words and marks a complete label can begin with, folded. */
  readonly starts: ReadonlySet<string>
  /** Steps a complete label can end with. */
  readonly ends: readonly number[]
  /** Folded pairs of neighbouring words: a text with none of them holds no label of this form. */
  readonly seeds: readonly string[]
}

/** Turns a form's tree into its lattice. Pure; the tree was checked when the rule was loaded. */
export function compileForm(form: Form): CompiledForm {
  const steps: FormStep[] = []
  const seeds = new Set<string>()

  const add = (step: Omit<FormStep, 'before'>, before: readonly number[]): number[] => {
    steps.push({ ...step, before })
    return [steps.length - 1]
  }

  const walk = (
    nodes: readonly FormNode[],
    from: readonly number[],
    tolerance: ToleratedBranch | undefined,
  ): readonly number[] => {
    let ends = from
    for (const node of nodes) {
      if (node.type === 'literal') ends = addLiteral(node.text, ends, tolerance)
      else if (node.type === 'slot') {
        const slot = { name: node.name, case: node.case }
        ends = add({ kind: 'slot', text: '', norm: '', skeleton: '', slot, tolerance }, ends)
      } else if (node.type === 'optional') {
        const branch = toleranceOf(node.branch.code, '', tolerance)
        ends = union(ends, walk(node.branch.nodes, ends, branch))
      } else {
        const expected = canonicalText(node.options[0]?.nodes ?? [], () => '…')
        const entry = ends
        ends = node.options.reduce<readonly number[]>(
          (all, option) =>
            union(all, walk(option.nodes, entry, toleranceOf(option.code, expected, tolerance))),
          [],
        )
      }
    }
    return ends
  }

  const addLiteral = (
    text: string,
    from: readonly number[],
    tolerance: ToleratedBranch | undefined,
  ): readonly number[] => {
    let ends = from
    let previous: string | undefined
    for (const token of tokenize(text)) {
      if (token.kind === 'quote') continue
      const spelled = text.slice(token.start, token.end)
      const { kind, norm } = token
      const step = {
        kind,
        text: spelled,
        norm,
        skeleton: token.skeleton,
        slot: undefined,
        tolerance,
      }
      ends = add(step as Omit<FormStep, 'before'>, ends)
      if (token.kind === 'word' && previous !== undefined) {
        seeds.add(skeleton(`${previous} ${spelled}`))
      }
      previous = token.kind === 'word' ? spelled : undefined
    }
    return ends
  }

  const ends = walk(form.nodes, [-1], undefined)
  const first = steps.filter(({ before }) => before.includes(-1))
  return {
    id: form.id,
    wholeBlock: form.wholeBlock,
    steps,
    starts: new Set(first.map(({ norm }) => norm)),
    ends,
    seeds: chooseSeeds(seeds, steps),
  }
}

/** Pairs shorter than this are as common in prose as any two small words. */
const shortestSeed = 12

function chooseSeeds(pairs: ReadonlySet<string>, steps: readonly FormStep[]): readonly string[] {
  const long = [...pairs].filter((pair) => pair.length >= shortestSeed)
  if (long.length > 0) return long
  // A form of single words, like «18+»: every word of it is a seed.
  return [...new Set(steps.filter((step) => step.kind === 'word').map((step) => step.skeleton))]
}

function toleranceOf(
  code: string | undefined,
  expected: string,
  outer: ToleratedBranch | undefined,
): ToleratedBranch | undefined {
  return code === undefined ? outer : { code, expected }
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])]
}
