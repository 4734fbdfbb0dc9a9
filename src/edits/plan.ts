import type { CheckContext } from '../checks/context.ts'
import type { Judgement } from '../checks/judge.ts'
import type { Format } from '../formats/format.ts'
import { canonicalLabel } from '../labels/canonical.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { ConflictReason, Edit, Finding, FindingCode } from '../messages/finding.ts'
import type { Range } from '../reading/source-map.ts'

/** What to do for one rule: edits, or why there are none. */
export type Plan =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
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
])

/**
 * Plans how to mend what a rule's errors say. Refuses where it cannot be sure: then the source
 * stays as it is. `beside`: marks that must be written with a new label, such as «18+».
 */
export function plan({ context, findings }: Judgement, format: Format, beside: string): Plan {
  if (context === undefined || context.edition.placement.where !== 'under-headline') {
    return { kind: 'nothing' }
  }
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (errors.length === 0) return { kind: 'nothing' }
  const canonical = canonicalLabel(context.edition, context.names)
  const place = context.label ?? errors[0] ?? { start: 0, end: 0 }
  if (canonical.kind === 'unknown') {
    const why = canonical.name === '' ? 'no-name' : 'case-unknown'
    const detail = canonical.name === '' ? canonical.slot : `${canonical.name}: ${canonical.case}`
    return { kind: 'refusal', why, detail, place }
  }
  const text = canonical.text
  if (context.label === undefined) return planMissing(context, format, text + beside)
  return planMending(context, context.label, errors, format, text)
}

function planMissing(context: CheckContext, format: Format, text: string): Plan {
  const other = context.labels.find((label) => label.owner === 'other')
  if (other !== undefined) {
    const detail = other.slots.find((slot) => slot.value !== '')?.value ?? ''
    return { kind: 'refusal', why: 'other-agent', detail, place: other }
  }
  const { reading, headline } = context
  return { kind: 'edits', edits: [format.write(reading, { headline }, text)] }
}

function planMending(
  context: CheckContext,
  label: FoundLabel,
  errors: readonly Finding[],
  format: Format,
  text: string,
): Plan {
  const codes = new Set(errors.map((finding) => finding.code))
  const doubt = doubtAbout(label, errors)
  if (doubt !== undefined) return doubt
  const { reading, headline } = context
  const edits: Edit[] = []
  const rewrite = errors.some((finding) => isAboutWords(finding, label))
  if ([...misplaced].some((code) => codes.has(code))) {
    const unit = withCompanions(context, label)
    const cut = format.cut(reading, unit)
    const wording = rewrite ? text : reading.source.slice(label.start, label.end)
    const moved =
      reading.source.slice(unit.start, label.start) +
      wording +
      reading.source.slice(label.end, unit.end)
    edits.push({ ...cut, text: '' }, format.write(reading, { headline }, moved))
  } else if (rewrite) edits.push({ start: label.start, end: label.end, text })
  for (const other of context.labels) {
    if (other === label || other.owner === 'other' || !codes.has('label-duplicate')) continue
    const otherDoubt = doubtAbout(other, [])
    if (otherDoubt !== undefined) return otherDoubt
    edits.push({ ...format.cut(reading, withCompanions(context, other)), text: '' })
  }
  if (edits.length === 0) return { kind: 'nothing' }
  return { kind: 'edits', edits }
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
  const name = find('names-differ', 'name-different')
  if (name !== undefined) return refuse('other-agent', name.actual, name)
  if (label.insertedWords > slip) {
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

/** A finding that a new wording does away with. */
function isAboutWords(finding: Finding, label: FoundLabel): boolean {
  if (finding.code === 'label-outdated') return true
  return label.deviations.some(
    (one) => one.code === finding.code && one.start === finding.start && one.end === finding.end,
  )
}

/** The label together with an age mark on its own line: they move as one. */
function withCompanions({ all, reading }: CheckContext, label: FoundLabel): Range {
  let { start, end } = label
  for (const other of all) {
    if (other.rule === label.rule || other.block !== label.block) continue
    const between =
      other.end <= start
        ? reading.source.slice(other.end, start)
        : reading.source.slice(end, other.start)
    if (/[\p{L}\p{N}\n\r]/u.test(between) || between.length > 10) continue
    start = Math.min(start, other.start)
    end = Math.max(end, other.end)
  }
  return { start, end }
}

function isEmpty(range: Range): boolean {
  return range.end <= range.start
}
