import type { Element } from 'hast'
import type { Survey } from './survey.ts'

type Parents = Pick<Survey, 'parents'>

/** Whether an element stands in one that passes the test. */
export function isIn(
  { parents }: Parents,
  element: Element,
  test: (outer: Element) => boolean,
): boolean {
  let at = parents.get(element)
  while (at !== undefined && !test(at)) at = parents.get(at)
  return at !== undefined
}

export function isInside(found: Parents, element: Element, outer: Element): boolean {
  return isIn(found, element, (one) => one === outer)
}
