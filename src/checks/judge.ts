import type { FoundLabel } from '../labels/found-label.ts'
import type { Finding } from '../messages/finding.ts'
import type { Reading } from '../reading/reading.ts'
import type { KnownName } from '../register/known-name.ts'
import { outsideOf } from '../register/period.ts'
import type { KnownPublisher } from '../register/publisher.ts'
import { editionOn, isBeside } from '../rules/edition.ts'
import type { Edition } from '../rules/types.ts'
import { boxed } from './boxed.ts'
import { boxedLabels } from './boxed-labels.ts'
import {
  type ActiveRule,
  type Check,
  type CheckContext,
  finding,
  headlineAround,
} from './context.ts'
import { editions } from './editions.ts'
import { ownership } from './ownership.ts'
import { placement } from './placement.ts'
import { presence } from './presence.ts'
import { presentation } from './presentation.ts'
import { registered } from './registered.ts'
import { repetition } from './repetition.ts'
import { type SeveralTexts, severalTexts } from './several-texts.ts'
import { ownCode, severityOf } from './severity.ts'
import { strike } from './strike.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { wording } from './wording.ts'

const checks: readonly Check[] = [
  presence,
  editions,
  wording,
  placement,
  presentation,
  strike,
  boxed,
  registered,
  repetition,
  ownership,
]

const ofFurther: readonly Check[] = [editions, wording, presentation, strike, registered]

/** What one rule says of one document. */
export interface Judgement {
  readonly rule: string
  readonly edition: string | undefined
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** What the checks were given; absent where the rule does not apply or nobody named the publisher. */
  readonly context: CheckContext | undefined
}

interface Case {
  readonly reading: Reading
  readonly date: string
  readonly publisher: KnownPublisher
  readonly names: ReadonlyMap<string, KnownName>
  readonly labels: readonly FoundLabel[]
}

/** Judges a document by the rules in use, each by its edition in force on the document's date. */
export function judge(rules: readonly ActiveRule[], given: Case): Judgement[] {
  const headline = headlineAround(given.reading, given.labels)
  const all = given.labels.filter(({ block }) => block.kind !== 'hidden')
  const frame: Frame = { headline, all, inBoxes: boxedLabels(given.reading, all, headline) }
  const judged = new Map<string, Judgement>()
  // A rule that stands beside another is needed only where that one applies, so it comes later.
  for (const isLate of [false, true]) {
    for (const active of rules) {
      if (isBeside(active.rule) === isLate)
        judged.set(active.rule.id, judgeRule(active, given, frame, judged))
    }
  }
  return rules.flatMap(({ rule }) => judged.get(rule.id) ?? [])
}

/** What is told of a document once, for all rules. */
interface Frame {
  readonly headline: CheckContext['headline']
  readonly all: CheckContext['all']
  readonly inBoxes: ReadonlySet<FoundLabel>
}

function judgeRule(
  active: ActiveRule,
  given: Case,
  { headline, all, inBoxes }: Frame,
  judged: ReadonlyMap<string, Judgement>,
): Judgement {
  const { rule } = active
  const edition = editionOn(rule, given.date)
  const own = given.labels.filter(
    (label) => label.rule === rule.id && (label.block.kind !== 'quotation' || inBoxes.has(label)),
  )
  const reason = whyNot(active, given, edition, judged)
  if (reason !== undefined || edition === undefined) {
    return notApplicable(active, given, own, edition, reason ?? 'not-in-force')
  }
  const displayed = own.filter((label) => label.block.kind !== 'hidden')
  const texts = textsOf(edition, given.reading, displayed, all, headline, judged)
  const shown = texts.end === undefined ? displayed : ofFirst(displayed, texts)
  // Named one by one: spreading objects is what cost most of judging a text.
  const context: CheckContext = {
    rule,
    severities: active.severities,
    reading: given.reading,
    date: given.date,
    publisher: given.publisher,
    names: given.names,
    edition,
    headline: texts.headline,
    further: texts.further,
    end: texts.end,
    doubtful: texts.doubtful,
    labels: shown,
    label: choose(shown, active, edition),
    hidden: own.filter((label) => label.block.kind === 'hidden'),
    all,
  }
  const findings = findingsIn(context)
  return { rule: rule.id, edition: edition.id, verdict: verdictOf(findings), findings, context }
}

/** Marks beside a label belong to the text that it belongs to. */
function textsOf(
  { placement }: Edition,
  reading: Reading,
  labels: readonly FoundLabel[],
  all: readonly FoundLabel[],
  headline: Frame['headline'],
  judged: ReadonlyMap<string, Judgement>,
): SeveralTexts {
  if (placement.where !== 'beside') {
    const own = labels.filter(({ owner }) => owner !== 'other')
    return severalTexts(reading, own, all, headline)
  }
  const context = judged.get(placement.of)?.context
  return {
    headline: context === undefined ? headline : context.headline,
    further: [],
    end: context?.end,
    doubtful: undefined,
  }
}

/** Of the labels those of the text that is judged; another agent's speak for none of them. */
function ofFirst(
  labels: readonly FoundLabel[],
  { end, further }: SeveralTexts,
): readonly FoundLabel[] {
  if (further.length === 0) return labels.filter(({ visible }) => visible.start < (end ?? 0))
  const others = new Set(further)
  return labels.filter((label) => !others.has(label))
}

function findingsIn(context: CheckContext): readonly Finding[] {
  let findings: readonly Finding[] = none
  for (const check of checks) {
    const found = check(context)
    if (found.length > 0) findings = findings.length === 0 ? found : [...findings, ...found]
  }
  const { further } = context
  if (further.length === 0) return findings
  return [...findings, ...further.flatMap((label) => findingsOfFurther({ ...context, label }))]
}

/** A label of a further text stands in its place: what is left to be judged is how it does. */
function findingsOfFurther(context: CheckContext): readonly Finding[] {
  return ofFurther.flatMap((check) => check(context))
}

const none: readonly Finding[] = []

/** Why a rule asks nothing of this document; undefined when it does. */
function whyNot(
  { rule }: ActiveRule,
  { publisher, date }: Case,
  edition: Edition | undefined,
  judged: ReadonlyMap<string, Judgement>,
): string | undefined {
  if (!rule.binds.includes(publisher.role)) return 'role'
  if (edition === undefined) return 'not-in-force'
  const outside = outsideOf(publisher.periods, date)
  if (outside !== undefined) return outside
  const { placement } = edition
  if (placement.where !== 'beside') return undefined
  return judged.get(placement.of)?.verdict === 'not-applicable' ? 'not-in-force' : undefined
}

function notApplicable(
  active: ActiveRule,
  { reading }: Case,
  labels: readonly FoundLabel[],
  edition: Edition | undefined,
  why: string,
): Judgement {
  const { rule } = active
  const known = edition ?? rule.editions.at(-1)
  // Where the rule binds somebody else, a label may rightly stand: somebody else's text is reprinted.
  const own = why === 'role' ? [] : labels.filter((label) => label.owner === 'publisher')
  const findings =
    known === undefined
      ? []
      : own.flatMap((label) =>
          finding({ ...active, reading, edition: known }, 'label-superfluous', label, { why }),
        )
  const verdict = findings.length > 0 ? 'superfluous' : 'not-applicable'
  return { rule: rule.id, edition: edition?.id, verdict, findings, context: undefined }
}

/** The label that counts: of the edition in force, with the fewest errors, the first. */
function choose(
  labels: readonly FoundLabel[],
  { severities }: ActiveRule,
  edition: Edition,
): FoundLabel | undefined {
  const errors = (label: FoundLabel): number =>
    label.deviations.filter(
      (one) => severityOf(one.code, ownCode(one), edition, severities) === 'error',
    ).length
  const rank = (label: FoundLabel): number =>
    (label.edition === edition.id ? 0 : 1_000) + errors(label)
  const best = (kept: readonly FoundLabel[]): FoundLabel | undefined =>
    kept.length < 2 ? kept[0] : kept.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)[0]
  // A namesake's label instead of the publisher's is the publisher's with the wrong name in it.
  return (
    best(labels.filter((label) => label.owner !== 'other')) ??
    best(labels.filter((label) => label.isNamesake))
  )
}
