import { finding, type LabelCheck } from './context.ts'

/** Nothing strikes the label through. */
export const strike: LabelCheck = (context) => {
  const { label, reading } = context
  const by = label === undefined ? undefined : reading.strikeOf?.(label.visible)
  return label === undefined || by === undefined
    ? []
    : finding(context, 'label-struck', label, { by })
}
