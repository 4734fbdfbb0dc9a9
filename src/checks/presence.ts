import { canonicalLabel } from '../labels/canonical.ts'
import type { Range } from '../reading/source-map.ts'
import { type Check, type CheckContext, finding } from './context.ts'

/** There is a label of the publisher at all, and the reader sees it. */
export const presence: Check = (context) => {
  const { label, hidden, edition, names } = context
  // Beside a label the reader sees, a copy in a description or in JSON-LD is no fault.
  if (label !== undefined) return []
  const findings = hidden.flatMap((one) =>
    finding(context, 'label-hidden', one, { how: one.block.hiddenBy ?? '' }),
  )
  const canonical = canonicalLabel(edition, names)
  const text = canonical.kind === 'text' ? canonical.text : ''
  const expected = text === '' ? undefined : text
  const beside = edition.placement.where === 'beside' ? { beside: edition.placement.of } : {}
  const why = isQuoted(context) ? { why: 'in-quotation' } : {}
  const args = { label: text, ...why, ...beside }
  return [...findings, ...finding(context, 'label-missing', spot(context), args, { expected })]
}

/** Whoever sees the publisher's own label in a quotation would not believe that it is missing. */
function isQuoted({ rule, edition, all }: CheckContext): boolean {
  if (edition.placement.where === 'beside') return false
  return all.some(
    (label) =>
      label.rule === rule.id && label.block.kind === 'quotation' && label.owner === 'publisher',
  )
}

/** Where the label belongs: after the headline, or at the start of the text. */
function spot({ reading, headline, edition, all }: CheckContext): Range {
  const { placement } = edition
  const beside =
    placement.where === 'beside' ? all.find((label) => label.rule === placement.of) : undefined
  const at =
    beside?.visible.end ??
    headline?.end ??
    reading.blocks.find((block) => block.kind !== 'hidden')?.start ??
    0
  const point = reading.map.toSource({ start: at, end: at })
  return { start: point.start, end: point.start }
}
