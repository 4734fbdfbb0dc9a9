import { defaultHtmlLook, type HtmlLook } from '../../formats/format.ts'
import { PlashkaError } from '../error.ts'
import type { PlashkaOptions } from '../types.ts'

/** Elements that may hold a label: blocks without a meaning a label does not have. */
export const labelElements = ['div', 'p', 'aside', 'section'] as const

/** How labels look in HTML. @throws PlashkaError on an element or a size that cannot be. */
export function lookOf(html: PlashkaOptions['html']): HtmlLook {
  const { element = defaultHtmlLook.element, class: className, sizes = {} } = html ?? {}
  const allowed: readonly string[] = labelElements
  if (!allowed.includes(element)) {
    const list = labelElements.join(', ')
    throw new PlashkaError(
      'option-unknown',
      `html.element is "${element}"; expected one of ${list}.`,
    )
  }
  for (const [name, size] of Object.entries(sizes)) {
    if (Number.isFinite(size) && size > 0) continue
    throw new PlashkaError(
      'option-unknown',
      `html.sizes.${name} is ${size}; expected a share of the text's size, such as 2.`,
    )
  }
  return { element, className: className ?? defaultHtmlLook.className, sizes }
}
