import { type Check, finding } from './context.ts'

/** The label speaks for the publisher; one that fills a block quotation still looks like a citation. */
export const boxed: Check = (context) => {
  const { label, edition } = context
  if (label?.block.kind !== 'quotation' || edition.placement.where === 'beside') return []
  // A box is a common way to set a label off, and the law does not speak of boxes.
  return finding(context, 'label-quoted', label, { how: 'block' }, { severity: 'info' })
}
