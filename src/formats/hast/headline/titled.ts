import type { Element } from 'hast'
import { ink } from '../../ink.ts'
import { isIn, isInside } from '../ancestors.ts'
import { blockElements, headings } from '../elements.ts'
import { hasItemProp } from '../metadata/item-prop.ts'
import type { Survey } from '../survey.ts'
import { textOf } from '../text-of.ts'
import { isHomeLinked } from './logo.ts'
import type { PageTitles } from './page-titles.ts'

/** Where a headline is looked for. */
interface Within {
  readonly found: Survey
  readonly article: Element | undefined
}

/** What says a title, and whether it is a heading or the first other block. */
interface Titled {
  readonly element: Element
  readonly by: 'title' | 'block'
}

const blocks = /^(?:div|p|td|center|header|section)$/
/** Elements in a line, and those of a site's own, whose names have a hyphen (HTML Standard, 4.13.3). */
const phrases = /^(?:span|b|strong|font|big|em|i|u|[a-z][^-]*-.*)$/

/** What says a title of the page: the first heading, else the first other block. */
export function titledIn(within: Within, { length, has }: PageTitles): Titled | undefined {
  if (length === 0) return undefined
  const limit = length * 2
  const heading = within.found.shown.find(
    (element) =>
      headings.has(element.tagName) && isOwn(within, element) && has(textOf(element, limit)),
  )
  if (heading !== undefined) return { element: heading, by: 'title' }
  const block = blockIn(within, has, limit)
  return block === undefined ? undefined : { element: block, by: 'block' }
}

/**
 * The first block of the article that is no heading, but says what a headline would; an element in
 * a line too, where nothing else stands in that line. `limit`: no more of a text is looked at.
 */
export function blockIn(
  within: Within,
  says: (text: string) => boolean,
  limit: number,
): Element | undefined {
  const { found } = within
  return found.shown.find(
    (element) =>
      (blocks.test(element.tagName) || phrases.test(element.tagName)) &&
      says(textOf(element, limit)) &&
      isOwn(within, element) &&
      !isHomeLinked(found, element) &&
      (blocks.test(element.tagName) || isLine(found, element)),
  )
}

/** Whether an element is in the article, and not in a part of it that speaks of something else. */
function isOwn({ found, article }: Within, element: Element): boolean {
  return (
    (article === undefined || isInside(found, element, article)) &&
    !isIn(
      found,
      element,
      (outer) =>
        /^(?:nav|aside|footer|blockquote|ul|ol)$/.test(outer.tagName) ||
        hasItemProp(outer, 'itemListElement'),
    )
  )
}

/** Whether nothing is displayed beside an element up to the next block or line break on each side. */
function isLine({ parents }: Survey, element: Element): boolean {
  let isOpenBefore = true
  let isOpenBehind = true
  let at = element
  while (isOpenBefore || isOpenBehind) {
    const parent = parents.get(at)
    if (parent === undefined) return false
    const { children } = parent
    const own = children.indexOf(at)
    if (isOpenBefore) {
      const side = beside(children.slice(0, own).reverse())
      if (side === 'text') return false
      isOpenBefore = side === 'nothing'
    }
    if (isOpenBehind) {
      const side = beside(children.slice(own + 1))
      if (side === 'text') return false
      isOpenBehind = side === 'nothing'
    }
    if (blockElements.has(parent.tagName)) return true
    at = parent
  }
  return true
}

/** What comes first: something displayed, or an edge of the line. */
function beside(nodes: Element['children']): 'text' | 'edge' | 'nothing' {
  for (const node of nodes) {
    if (node.type === 'text' && ink.test(node.value)) return 'text'
    if (node.type !== 'element') continue
    if (node.tagName === 'br' || blockElements.has(node.tagName)) return 'edge'
    if (ink.test(textOf(node, 1_000))) return 'text'
  }
  return 'nothing'
}
