import type { CheckContext } from '../checks/context.ts'
import type { Judgement } from '../checks/judge.ts'
import { canonicalLabel } from '../labels/canonical.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { ConflictReason, Finding, FindingCode } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'
import { strokeIn } from '../text/characters.ts'
import { countUntil } from '../text/count-until.ts'
import { letterOrDigit } from '../text/letters.ts'
import { litterBeside } from './litter.ts'

/** One change of a document, in terms of labels: a format or a tree knows how to carry it out. */
export type Step =
  /** A new label after the headline (a range of the displayed text) or before the text. */
  | {
      readonly kind: 'write'
      readonly headline: Range | undefined
      readonly label: string
      /** BCP 47 tag of the label's language. */
      readonly language: string
    }
  | { readonly kind: 'replace'; readonly place: Place; readonly label: string }
  | { readonly kind: 'cut'; readonly place: Place }
  /** Text right after a label. */
  | { readonly kind: 'append'; readonly place: Place; readonly text: string }

/** A stretch of a document, in its source and in what it displays. */
interface Place {
  readonly source: Range
  readonly visible: Range
}

/** What to do for one rule: steps, or why there are none. */
export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'refusal'
      readonly why: ConflictReason
      readonly detail: string
      readonly place: Range
    }
  | { readonly kind: 'nothing' }

/** Words that may be taken out of a label without asking: a slip, not somebody's sentence. */
const slip = 3
/** A label that keeps fewer of its words is rewritten only where nothing else stands on its line. */
const unmistakable = 0.6

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
  const { start: from, end: to } = label.visible
  const isStruck = strokeIn(reading.text.slice(from, to + 1)) !== undefined
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

/** A label with other words, in its place; of a torn one in that of its first piece. */
function rewritten({ reading }: CheckContext, label: FoundLabel, text: string): readonly Step[] {
  // Another sentence of the line stays parted from the label.
  const stop = isEmpty(label.textAfter) || reading.text[label.visible.end - 1] !== '.' ? '' : '.'
  return [{ kind: 'replace', place: placeOf(label), label: text + stop }, ...cutsBehind(label)]
}

/** Takes out a label with its mark, piece by piece where it is torn. */
function cuts(context: CheckContext, label: FoundLabel): readonly Step[] {
  return [{ kind: 'cut', place: withCompanions(context, label) }, ...cutsBehind(label)]
}

function cutsBehind({ pieces = [] }: FoundLabel): readonly Step[] {
  return pieces
    .slice(1)
    .map(({ start, end, visible }) => ({ kind: 'cut', place: { source: { start, end }, visible } }))
}

/** Whether anything but the label would be lost or turned by rewriting it. */
function doubtAbout(label: FoundLabel, errors: readonly Finding[]): Plan | undefined {
  const refuse = (why: ConflictReason, detail: string, place: Range = label): Plan => ({
    kind: 'refusal',
    why,
    detail,
    place,
  })
  const find = (...codes: FindingCode[]): Finding | undefined =>
    errors.find((finding) => codes.includes(finding.code))
  if (label.negated) return refuse('negation', '')
  const later = find('label-later-edition')
  if (later !== undefined) return refuse('later-edition', '', later)
  const name = find('names-differ', 'name-different', 'name-other-agent', 'several-agents')
  if (name !== undefined) return refuse('other-agent', name.actual, name)
  if (label.insertedWords > slip || label.hasAddition) {
    const added = label.deviations.find(({ code }) => code === 'word-inserted')
    return refuse('inserted-text', added?.actual ?? '', added ?? label)
  }
  const alone = isEmpty(label.textBefore) && isEmpty(label.textAfter)
  if (label.share < unmistakable && !alone) return refuse('too-damaged', '')
  if (
    find('label-inside-paragraph') !== undefined &&
    !(label.separated && label.owner === 'publisher')
  ) {
    return refuse('inline', '')
  }
  return undefined
}

/** A part of a label would be left beside the new one. */
function doubtAboutLitter(context: CheckContext): Plan | undefined {
  const litter = litterBeside(context)
  if (litter === undefined) return undefined
  const { map, text } = context.reading
  const detail = text.slice(litter.start, litter.end)
  return { kind: 'refusal', why: 'too-damaged', detail, place: map.toSource(litter) }
}

/** A finding that a new wording does away with. */
function isAboutWords(finding: Finding, label: FoundLabel): boolean {
  if (finding.code === 'label-outdated') return true
  return label.deviations.some(
    (one) => one.code === finding.code && one.start === finding.start && one.end === finding.end,
  )
}

/** Marks that move with a label stand at most this far from it, in units of the displayed text. */
const near = 10

/**
 * The label together with an age mark on its own line: they move as one. Looks only at the labels
 * next to it, so that many of them are not compared with each other.
 */
function withCompanions({ all, reading }: CheckContext, label: FoundLabel): Place {
  let { source, visible } = placeOf(label)
  const own = indexIn(all, label)
  const take = (other: FoundLabel, from: number, to: number): void => {
    if (other.rule === label.rule) return
    const between = reading.text.slice(from, to)
    if (/[\n\r]/.test(between) || letterOrDigit.test(between)) return
    source = union(source, other)
    visible = union(visible, other.visible)
  }
  for (let at = own - 1; at >= 0; at--) {
    const other = all[at]
    if (other === undefined || other.block !== label.block) break
    if (visible.start - other.visible.end > near) break
    take(other, other.visible.end, visible.start)
  }
  for (let at = own + 1; at < all.length; at++) {
    const other = all[at]
    if (other === undefined || other.block !== label.block) break
    if (other.visible.start - visible.end > near) break
    take(other, visible.end, other.visible.start)
  }
  return { source, visible }
}

/** An age mark that stands in the label, and nowhere else: the form has no place for it. */
function companionsInside({ all, reading }: CheckContext, label: FoundLabel): string {
  const isInside = ({ visible }: FoundLabel): boolean =>
    visible.start >= label.visible.start && visible.end <= label.visible.end
  const inside = all.find((other) => other.rule !== label.rule && isInside(other))
  if (inside === undefined) return ''
  if (all.some((other) => other.rule === inside.rule && !isInside(other))) return ''
  return ` ${reading.text.slice(inside.visible.start, inside.visible.end)}`
}

/** The labels of a text by their place in the list of all, made once for a text. */
const indices = new WeakMap<readonly FoundLabel[], ReadonlyMap<FoundLabel, number>>()

function indexIn(all: readonly FoundLabel[], label: FoundLabel): number {
  const known = indices.get(all) ?? new Map(all.map((one, index) => [one, index]))
  indices.set(all, known)
  return known.get(label) ?? -1
}

/** Of a torn label that of its first piece. */
function placeOf({ start, end, visible, pieces }: FoundLabel): Place {
  const [first] = pieces ?? []
  return first === undefined
    ? { source: { start, end }, visible }
    : { source: { start: first.start, end: first.end }, visible: first.visible }
}

function union(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function isEmpty(range: Range): boolean {
  return range.end <= range.start
}
