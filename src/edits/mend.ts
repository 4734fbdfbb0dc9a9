import type { Judgement } from '../checks/judge.ts'
import type { ConflictReason, Finding } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import { plan } from './plan.ts'
import type { Step } from './steps.ts'

/** Carries out steps on a copy of the document; the document itself is never touched. */
export interface Editor<Result> {
  /** The new document, or why the steps cannot be carried out together. */
  carryOut(steps: readonly Step[]): { readonly result: Result } | { readonly why: ConflictReason }
  judge(result: Result): readonly Judgement[]
}

/** The outcome of mending a document; `result` is undefined where nothing was changed. */
interface Mended<Result> {
  readonly result: Result | undefined
  readonly refusals: readonly Refusal[]
}

interface Refusal {
  readonly rule: string
  readonly why: ConflictReason
  /** Of `not-clean-after` the code that would be left. */
  readonly detail: string
  readonly place: Range
}

/** A rule whose steps alone can be carried out and leave it clean. */
interface Mendable<Result> {
  readonly rule: string
  readonly steps: readonly Step[]
  readonly place: Range
  readonly result: Result
}

/**
 * Mends what can be mended for sure: plans each rule's steps, carries them out together, and judges
 * the result again. Steps whose rule is not clean afterwards are taken back and refused, so that
 * what is written always passes. `beside` gives the marks a rule's label must carry.
 */
export function mend<Result>(
  judgements: readonly Judgement[],
  beside: (rule: string) => string,
  editor: Editor<Result>,
): Mended<Result> {
  const refusals: Refusal[] = []
  const mendable: Mendable<Result>[] = []
  for (const judgement of judgements) {
    const { rule, findings } = judgement
    const planned = plan(judgement, beside(rule))
    if (planned.kind === 'refusal') refusals.push({ rule, ...planned })
    if (planned.kind !== 'steps') continue
    const { steps } = planned
    const place = placeOf(findings)
    // By itself first: a rule that cannot be mended must not take the others with it.
    const tried = attempt([rule], steps, editor)
    if ('result' in tried) mendable.push({ rule, steps, place, result: tried.result })
    else refusals.push({ rule, ...tried, place })
  }
  const [first, ...more] = mendable
  if (first === undefined) return { result: undefined, refusals }
  const rules = mendable.map(({ rule }) => rule)
  const together =
    more.length === 0
      ? { result: first.result }
      : attempt(
          rules,
          mendable.flatMap(({ steps }) => steps),
          editor,
        )
  if ('result' in together) return { result: together.result, refusals }
  for (const { rule, place } of mendable) refusals.push({ rule, ...together, place })
  return { result: undefined, refusals }
}

function attempt<Result>(
  rules: readonly string[],
  steps: readonly Step[],
  editor: Editor<Result>,
): { readonly result: Result } | { readonly why: ConflictReason; readonly detail: string } {
  const done = editor.carryOut(steps)
  if ('why' in done) return { why: done.why, detail: '' }
  const left = editor
    .judge(done.result)
    .find(({ rule, verdict }) => rules.includes(rule) && verdict !== 'clean')
  if (left === undefined) return done
  const error = left.findings.find(({ severity }) => severity === 'error')
  return { why: 'not-clean-after', detail: error?.code ?? '' }
}

function placeOf(findings: readonly Finding[]): Range {
  return findings.find((finding) => finding.severity === 'error') ?? { start: 0, end: 0 }
}
