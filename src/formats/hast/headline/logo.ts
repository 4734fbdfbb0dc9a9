import type { Element, Nodes } from 'hast'
import { isIn } from '../ancestors.ts'
import type { Survey } from '../survey.ts'
import { textOf } from '../text-of.ts'

/** The front page of a site: nothing behind its host but a language or the usual file. */
const frontPage = /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)(?:(?:ru|en)\/?)?(?:index\.(?:html?|php))?$/i

/**
 * Whether an element stands where pages have the name of their site: in a menu, or in a header that
 * is not that of an article or of the main part (HTML Standard, 4.3.8).
 */
export function isInSiteHeader(found: Pick<Survey, 'parents'>, element: Element): boolean {
  let isHeader = false
  let at = found.parents.get(element)
  for (; at !== undefined; at = found.parents.get(at)) {
    const { tagName, properties } = at
    if (tagName === 'nav' || properties.role === 'banner') return true
    if (tagName === 'article' || tagName === 'main') return false
    isHeader ||= tagName === 'header'
  }
  return isHeader
}

/** Whether all that an element says is a link to the front page of a site. */
export function isHomeLinked(found: Pick<Survey, 'parents'>, element: Element): boolean {
  if (isIn(found, element, isHomeLink)) return true
  const link = firstLink(element)
  if (link === undefined || !isHomeLink(link)) return false
  return textOf(link, 1_000).trim() === textOf(element, 1_000).trim()
}

function isHomeLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string' && frontPage.test(properties.href)
}

function firstLink(element: Element): Element | undefined {
  const pending: Nodes[] = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type !== 'element') continue
    if (next.tagName === 'a') return next
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at]
      if (child !== undefined) pending.push(child)
    }
  }
  return undefined
}
