import type { FoundLabel } from '../labels/found-label.ts'
import type { Reading } from '../reading/reading.ts'
import { strokeIn } from '../text/characters.ts'
import { finding, type LabelCheck } from './context.ts'

/** Nothing strikes the label through: no element, no style, no combining mark. */
export const strike: LabelCheck = (context) => {
  const { label, reading } = context
  if (label === undefined) return []
  const by = reading.strikeOf?.(label.visible) ?? strokeThrough(label, reading)
  return by === undefined ? [] : finding(context, 'label-struck', label, { by })
}

/** The first combining mark that strikes through a letter of a label, as `U+0336`. */
export function strokeThrough(
  { visible }: FoundLabel,
  { text }: Pick<Reading, 'text'>,
): string | undefined {
  // The stroke of the last letter stands behind it.
  return strokeIn(text.slice(visible.start, visible.end + 1))
}
