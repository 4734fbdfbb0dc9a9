import { type Check, finding } from './context.ts'

/** The label stands once. */
export const repetition: Check = (context) => {
  const { label, labels, reading } = context
  if (label === undefined || labels.length < 2) return []
  const first = reading.source.slice(label.start, label.end)
  return labels
    .filter((other) => other !== label && other.owner !== 'other')
    .flatMap((other) => finding(context, 'label-duplicate', other, { first }))
}
