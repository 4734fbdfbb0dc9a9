import type { Range } from '../../reading/source-map.ts'
import { isInk } from '../ink.ts'
import type { DressedElement } from './hast-reading.ts'

/** The outermost displayed block quotations of a page, as ranges of its text. Linear. */
export function quotationsAmong(
  elements: readonly (DressedElement & { readonly isOutside: boolean; readonly name: string })[],
  text: string,
): readonly Range[] {
  const found: Range[] = []
  for (const { name, content, hiddenBy, isOutside } of elements) {
    if (name !== 'blockquote' || hiddenBy !== undefined || isOutside) continue
    // Elements come in the order of the document, so what lies in one stands behind it.
    if (content.start < (found.at(-1)?.end ?? 0)) continue
    const range = inkedRange(text, content)
    if (range !== undefined) found.push(range)
  }
  return found
}

/** A range without what shows nothing at its edges; undefined where it shows nothing at all. */
export function inkedRange(text: string, { start, end }: Range): Range | undefined {
  let [from, to] = [start, end]
  while (from < to && !isInk(text.charCodeAt(from))) from++
  while (to > from && !isInk(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : undefined
}
