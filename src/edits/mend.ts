import type { Judgement } from '../checks/judge.ts'
import type { Format } from '../formats/format.ts'
import type { ConflictReason, Edit, Finding } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import { applyEdits, sortEdits } from './apply.ts'
import { type Plan, plan } from './plan.ts'

/** The outcome of mending a document. */
export interface Mended {
  readonly output: string
  /** On the original source, ascending. */
  readonly edits: readonly Edit[]
  /** Rules that were mended. */
  readonly rules: ReadonlySet<string>
  readonly refusals: readonly Refusal[]
}

export interface Refusal {
  readonly rule: string
  readonly why: ConflictReason
  readonly detail: string
  readonly place: Range
}

/**
 * Mends what can be mended for sure: plans each rule's edits, applies them together, and judges
 * the result again. Edits whose rule is not clean afterwards are taken back and refused, so that
 * what is written always passes. `judgeAgain` judges a new source.
 */
export function mend(
  source: string,
  judgements: readonly Judgement[],
  format: Format,
  beside: (rule: string) => string,
  judgeAgain: (source: string) => readonly Judgement[],
): Mended {
  const plans = new Map<string, Plan>()
  for (const judgement of judgements) {
    plans.set(judgement.rule, plan(judgement, format, beside(judgement.rule)))
  }
  const refusals: Refusal[] = []
  for (const [rule, one] of plans) {
    if (one.kind === 'refusal')
      refusals.push({ rule, why: one.why, detail: one.detail, place: one.place })
  }
  // Each round takes back at least one rule's edits, so it ends.
  while (true) {
    const { edits, rules } = together(plans)
    if (edits.length === 0) return { output: source, edits: [], rules: new Set(), refusals }
    const overlap = overlapping(edits)
    const output = overlap ? source : applyEdits(source, edits)
    const failed = overlap
      ? [...rules]
      : judgeAgain(output)
          .filter((judgement) => rules.has(judgement.rule) && judgement.verdict !== 'clean')
          .map((judgement) => judgement.rule)
    if (failed.length === 0) return { output, edits, rules, refusals }
    for (const rule of failed) {
      plans.set(rule, { kind: 'nothing' })
      const place = placeOf(judgements.find((judgement) => judgement.rule === rule)?.findings)
      refusals.push({ rule, why: overlap ? 'overlap' : 'not-clean-after', detail: '', place })
    }
  }
}

function together(plans: ReadonlyMap<string, Plan>): { edits: Edit[]; rules: Set<string> } {
  const edits: Edit[] = []
  const rules = new Set<string>()
  for (const [rule, one] of plans) {
    if (one.kind !== 'edits') continue
    edits.push(...one.edits)
    rules.add(rule)
  }
  return { edits: sortEdits(edits), rules }
}

function overlapping(edits: readonly Edit[]): boolean {
  return edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0))
}

function placeOf(findings: readonly Finding[] | undefined): Range {
  return findings?.find((finding) => finding.severity === 'error') ?? { start: 0, end: 0 }
}
