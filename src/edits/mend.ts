import type { Judgement } from '../checks/judge.ts'
import type { ConflictReason, Finding } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import { type Plan, plan, type Step } from './plan.ts'

/** Carries out steps on a copy of the document; the document itself is never touched. */
export interface Editor<Result> {
  /** The new document, or why the steps cannot be carried out together. */
  carryOut(steps: readonly Step[]): { readonly result: Result } | { readonly why: ConflictReason }
  judge(result: Result): readonly Judgement[]
}

/** The outcome of mending a document; `result` is undefined where nothing was changed. */
interface Mended<Result> {
  readonly result: Result | undefined
  /** Rules that were mended. */
  readonly rules: ReadonlySet<string>
  readonly refusals: readonly Refusal[]
}

interface Refusal {
  readonly rule: string
  readonly why: ConflictReason
  /** Of `not-clean-after` the code that would be left. */
  readonly detail: string
  readonly place: Range
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
  const plans = new Map<string, Plan>()
  const refusals: Refusal[] = []
  const done = new Map<string, Result>()
  for (const judgement of judgements) {
    const { rule } = judgement
    const one = plan(judgement, beside(rule))
    plans.set(rule, one)
    if (one.kind === 'refusal') refusals.push({ rule, ...one })
    else if (one.kind === 'steps') {
      // By itself first: a rule that cannot be mended must not take the others with it.
      const tried = attempt([rule], one.steps, editor)
      if ('result' in tried) {
        done.set(rule, tried.result)
        continue
      }
      plans.set(rule, { kind: 'nothing' })
      refusals.push({ rule, ...tried, place: placeOf(judgement.findings) })
    }
  }
  const rules = [...plans].flatMap(([rule, one]) => (one.kind === 'steps' ? [rule] : []))
  const steps = [...plans.values()].flatMap((one) => (one.kind === 'steps' ? one.steps : []))
  if (steps.length === 0) return { result: undefined, rules: new Set(), refusals }
  const [only] = rules
  const alone = rules.length === 1 && only !== undefined ? done.get(only) : undefined
  const together = alone === undefined ? attempt(rules, steps, editor) : { result: alone }
  if ('result' in together) return { result: together.result, rules: new Set(rules), refusals }
  for (const rule of rules) {
    const findings = judgements.find((judgement) => judgement.rule === rule)?.findings
    refusals.push({ rule, ...together, place: placeOf(findings) })
  }
  return { result: undefined, rules: new Set(), refusals }
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

function placeOf(findings: readonly Finding[] | undefined): Range {
  return findings?.find((finding) => finding.severity === 'error') ?? { start: 0, end: 0 }
}
