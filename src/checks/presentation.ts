import { type Check, finding } from './context.ts'

/** Sizes are compared to the hundredth: 1.999em is meant as 2em. */
const tolerance = 0.01

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
