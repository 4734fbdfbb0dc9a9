import type { CheckContext } from '../checks/context.ts'
import type { Judgement } from '../checks/judge.ts'
import { strokeThrough } from '../checks/strike.ts'
import { canonicalLabel } from '../labels/canonical.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { Finding, FindingCode } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import { countUntil } from '../text/count-until.ts'
import { companionsInside, withCompanions } from './companions.ts'
import { doubtAbout, doubtAboutLitter, type Refusal } from './doubts.ts'
import { placeOf } from './place.ts'
import { cuts, rewritten, type Step } from './steps.ts'

/** What to do for one rule: steps, or why there are none. */
export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | Refusal
  | { readonly kind: 'nothing' }

const misplaced: ReadonlySet<FindingCode> = new Set([
  'label-before-headline',
  'label-too-late',
  'label-at-end',
  'label-inside-paragraph',
  // Its element makes it small or strikes it, so it is written anew in an element of its own.
  'label-too-small',
  'label-struck',
])

/** Errors that are mended by taking a label from where it stands. */
const movesLabels: ReadonlySet<FindingCode> = new Set([...misplaced, 'label-duplicate'])

/**
 * Plans how to mend what a rule's errors say. Refuses where it cannot be sure: then the document
 * stays as it is. `beside`: marks whose absence is an error of their own rule, such as «18+».
 */
export function plan({ context, findings }: Judgement, beside: string): Plan {
  if (context === undefined || context.edition.placement.where !== 'under-headline') {
    return { kind: 'nothing' }
  }
  const errors = findings.filter((finding) => finding.severity === 'error')
  const { further } = context
  if (further.length === 0) return planText(context, errors, beside)
  const own = errors.filter((error) => touched(further, error) === undefined)
  const first = planText(context, own, beside)
  const rest = planFurther(context, errors)
  if (first.kind !== 'steps' || rest.kind !== 'steps')
    return first.kind === 'refusal' || rest.kind === 'nothing' ? first : rest
  return { kind: 'steps', steps: [...first.steps, ...rest.steps] }
}

/** Labels of further texts stay where they stand; their words are mended. */
function planFurther(context: CheckContext, errors: readonly Finding[]): Plan {
  const canonical = canonicalLabel(context.edition, context.names)
  const steps: Step[] = []
  const byLabel = new Map<FoundLabel, Finding[]>()
  for (const error of errors) {
    const label = touched(context.further, error)
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), error])
  }
  for (const [label, own] of byLabel) {
    const doubt = doubtAbout(label, own) ?? doubtAboutLitter({ ...context, label })
    if (doubt !== undefined) return doubt
    const isMended = own.every((error) => isAboutWords(error, label))
    if (!isMended || canonical.kind === 'unknown') {
      return { kind: 'refusal', why: 'several-texts', detail: '', place: label }
    }
    const text = canonical.text + companionsInside(context, label)
    steps.push(...rewritten(context, label, text))
  }
  return steps.length === 0 ? { kind: 'nothing' } : { kind: 'steps', steps }
}

/** The label that a finding is about, of labels in the order of the text. Logarithmic. */
function touched(labels: readonly FoundLabel[], { start, end }: Range): FoundLabel | undefined {
  const found = labels[countUntil(labels, (label) => label.end < start)]
  return found !== undefined && found.start <= end ? found : undefined
}

function planText(context: CheckContext, errors: readonly Finding[], beside: string): Plan {
  const { label, doubtful } = context
  if (errors.length === 0) {
    if (label === undefined || beside === '') return { kind: 'nothing' }
    return { kind: 'steps', steps: [{ kind: 'append', place: placeOf(label), text: beside }] }
  }
  if (doubtful !== undefined && errors.some(({ code }) => movesLabels.has(code))) {
    return { kind: 'refusal', why: 'several-texts', detail: '', place: doubtful }
  }
  const canonical = canonicalLabel(context.edition, context.names)
  const place = label ?? errors[0] ?? { start: 0, end: 0 }
  if (canonical.kind === 'unknown') {
    const why = canonical.name === '' ? 'no-name' : 'case-unknown'
    const detail = canonical.name === '' ? canonical.slot : `${canonical.name}: ${canonical.case}`
    return { kind: 'refusal', why, detail, place }
  }
  if (label === undefined) return planMissing(context, canonical.text + beside)
  return planMending(context, label, errors, canonical.text, beside)
}

function planMissing(context: CheckContext, label: string): Plan {
  const other = context.labels.find((one) => one.owner === 'other')
  if (other !== undefined) {
    const detail = other.slots.find((slot) => slot.value !== '')?.value ?? ''
    return { kind: 'refusal', why: 'other-agent', detail, place: other }
  }
  // A copy nobody sees is not doubled behind the editor's back.
  const [hidden] = context.hidden
  if (hidden !== undefined) return { kind: 'refusal', why: 'hidden', detail: '', place: hidden }
  const doubt = doubtAboutLitter(context)
  if (doubt !== undefined) return doubt
  return {
    kind: 'steps',
    steps: [{ kind: 'write', headline: context.headline, label, language: context.rule.language }],
  }
}

function planMending(
  context: CheckContext,
  label: FoundLabel,
  errors: readonly Finding[],
  text: string,
  beside: string,
): Plan {
  const codes = new Set(errors.map((finding) => finding.code))
  const doubt = doubtAbout(label, errors) ?? doubtAboutLitter(context)
  if (doubt !== undefined) return doubt
  const { reading, headline } = context
  const steps: Step[] = []
  const kept = beside === '' ? companionsInside(context, label) : ''
  const isTorn = label.pieces !== undefined
  const isStruck = strokeThrough(label, reading) !== undefined
  const rewrite = isTorn || isStruck || errors.some((finding) => isAboutWords(finding, label))
  // In a quotation it stays a quoted one, whatever its words.
  const isBoxed = label.block.kind === 'quotation' && codes.has('label-quoted')
  if (isBoxed || [...misplaced].some((code) => codes.has(code))) {
    const unit = withCompanions(context, label)
    const { start, end } = unit.visible
    const own = rewrite ? text + kept : reading.text.slice(label.visible.start, label.visible.end)
    const before = reading.text.slice(start, label.visible.start)
    const after = isTorn ? '' : reading.text.slice(label.visible.end, end)
    steps.push(...cuts(context, label), {
      kind: 'write',
      headline,
      label: before + own + after + beside,
      language: context.rule.language,
    })
  } else {
    if (rewrite) steps.push(...rewritten(context, label, text + kept))
    if (beside !== '') steps.push({ kind: 'append', place: placeOf(label), text: beside })
  }
  for (const other of context.labels) {
    if (other === label || other.owner === 'other' || !codes.has('label-duplicate')) continue
    const otherDoubt = doubtAbout(other, []) ?? doubtAboutLitter({ ...context, label: other })
    if (otherDoubt !== undefined) return otherDoubt
    steps.push(...cuts(context, other))
  }
  return steps.length === 0 ? { kind: 'nothing' } : { kind: 'steps', steps }
}

/** A finding that a new wording does away with. */
function isAboutWords(finding: Finding, label: FoundLabel): boolean {
  if (finding.code === 'label-outdated') return true
  return label.deviations.some(
    (one) => one.code === finding.code && one.start === finding.start && one.end === finding.end,
  )
}
