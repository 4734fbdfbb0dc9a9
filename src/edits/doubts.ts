import type { CheckContext } from '../checks/context.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { ConflictReason, Finding, FindingCode } from '../messages/finding.ts'
import { isEmpty } from '../reading/ranges.ts'
import type { Range } from '../reading/source-map.ts'
import { litterBeside } from './litter.ts'

/** Why a rule cannot be mended for sure. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly why: ConflictReason
  readonly detail: string
  readonly place: Range
}

/** Words that may be taken out of a label without asking: a slip, not somebody's sentence. */
const slip = 3
/** A label that keeps fewer of its words is rewritten only where nothing else stands on its line. */
const unmistakable = 0.6

/** Whether anything but the label would be lost or turned by rewriting it. */
export function doubtAbout(label: FoundLabel, errors: readonly Finding[]): Refusal | undefined {
  const refuse = (why: ConflictReason, detail: string, place: Range = label): Refusal => ({
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
export function doubtAboutLitter(context: CheckContext): Refusal | undefined {
  const litter = litterBeside(context)
  if (litter === undefined) return undefined
  const { map, text } = context.reading
  const detail = text.slice(litter.start, litter.end)
  return { kind: 'refusal', why: 'too-damaged', detail, place: map.toSource(litter) }
}
