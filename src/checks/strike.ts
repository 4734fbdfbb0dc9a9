import { strokeIn } from '../text/characters.ts'
import { finding, type LabelCheck } from './context.ts'

/** Nothing strikes the label through: no element, no style, no combining mark. */
export const strike: LabelCheck = (context) => {
  const { label, reading } = context
  if (label === undefined) return []
  const { start, end } = label.visible
  // The stroke of the last letter stands behind it.
  const by = reading.strikeOf?.(label.visible) ?? strokeIn(reading.text.slice(start, end + 1))
  return by === undefined ? [] : finding(context, 'label-struck', label, { by })
}
