import { type Check, finding, type LabelCheck } from './context.ts'

/** Sizes are compared to the hundredth: 1.999em is meant as 2em. */
const tolerance = 0.01

/** Nothing strikes the label through. */
export const strike: LabelCheck = (context) => {
  const { label, reading } = context
  const by = label === undefined ? undefined : reading.strikeOf?.(label.visible)
  return label === undefined || by === undefined
    ? []
    : finding(context, 'label-struck', label, { by })
}

/** The label speaks for the publisher; one that fills a block quotation still looks like a citation. */
export const boxed: Check = (context) => {
  const { label, edition } = context
  if (label?.block.kind !== 'quotation' || edition.placement.where === 'beside') return []
  // A box is a common way to set a label off, and the law does not speak of boxes.
  return finding(context, 'label-quoted', label, { how: 'block' }, { severity: 'info' })
}

/**
 * The label is as large as the rule demands, as far as the source tells. Contrast, overlays and
 * style sheets are not seen here: what is not known is said to be unverified.
 */
export const presentation: Check = (context) => {
  const { label, edition, reading } = context
  const required = edition.presentation.fontScale
  if (label === undefined || required === undefined || reading.sizeOf === undefined) return []
  const own = reading.sizeOf(label.visible)
  const text = reading.blocks.find(
    (block) => block.kind === 'body' && block.start >= label.visible.end,
  )
  const around = text === undefined ? undefined : reading.sizeOf(text)
  if (own === undefined) return finding(context, 'presentation-unverified', label, { required })
  const scale = own.scale / (around?.scale ?? 1)
  if (scale >= required - tolerance) return []
  return finding(context, 'label-too-small', label, { scale, required, by: own.by })
}
