import type { FoundLabel } from '../labels/found-label.ts'
import type { Finding } from '../messages/finding.ts'
import type { Reading } from '../reading/reading.ts'
import { editionOn } from '../rules/edition.ts'
import { type ActiveRule, finding, type LabelCheck, type LabelContext } from './context.ts'
import { editions } from './editions.ts'
import type { Judgement } from './judge.ts'
import { registered } from './registered.ts'
import { strike } from './strike.ts'
import { verdictOf } from './verdict.ts'
import { wording } from './wording.ts'

/** Place, number and names depend on whose label it is; these do not. */
const checks: readonly LabelCheck[] = [editions, wording, strike, registered]

/** A document whose publisher nobody named. */
interface LabelsAlone {
  readonly reading: Reading
  readonly date: string
  readonly labels: readonly FoundLabel[]
}

/**
 * Judges the labels of a document each by itself, by the editions in force on its date. Whether one
 * is needed cannot be told, so a rule is never found to be met: without errors it is `not-judged`.
 */
export function judgeAlone(rules: readonly ActiveRule[], given: LabelsAlone): Judgement[] {
  return rules.map((active) => judgeRule(active, given))
}

function judgeRule(active: ActiveRule, { reading, date, labels }: LabelsAlone): Judgement {
  const { rule, severities } = active
  const edition = editionOn(rule, date)
  const nothing = { rule: rule.id, edition: edition?.id, context: undefined }
  if (edition === undefined) return { ...nothing, verdict: 'not-judged', findings: [] }
  const own = labels.filter((one) => one.rule === rule.id && one.block.kind !== 'quotation')
  const shown = own.filter(({ block }) => block.kind !== 'hidden')
  // Beside a label the reader sees, a copy in a description or in JSON-LD is no fault.
  const hidden = shown.length === 0 ? own : []
  const context = { rule, severities, reading, date, edition }
  const findings = [
    ...hidden.flatMap((one) =>
      finding(context, 'label-hidden', one, { how: one.block.hiddenBy ?? '' }),
    ),
    ...shown.flatMap((label) => findingsOf({ ...context, label })),
  ]
  const verdict = verdictOf(findings)
  return { ...nothing, verdict: verdict === 'clean' ? 'not-judged' : verdict, findings }
}

const findingsOf = (context: LabelContext): Finding[] => checks.flatMap((check) => check(context))
