import type { Element, Root } from 'hast'
import { letterOrDigit } from '../../text/letters.ts'
import { isSameTitle } from '../same-title.ts'
import { headings } from './elements.ts'
import type { Survey } from './survey.ts'
import { contentOf } from './survey.ts'

export interface Frame {
  readonly container: Element | undefined
  readonly headline: Element | undefined
}

/**
 * Finds the article of a page and its headline. The article is `article`, else `main`, else
 * `[itemprop=articleBody]`, else the `body`; where its headline stands outside, what holds both.
 * `named`: what the page says the headline is.
 */
export function frameOf(
  found: Survey,
  headline: Element | null | undefined,
  named: string | undefined,
): Frame {
  const article = articleOf(found)
  if (article === undefined) {
    return { container: undefined, headline: headlineIn(found, undefined, headline, named) }
  }
  const title = headlineIn(found, article, headline, named)
  const container = title === undefined ? article : commonOf(found, article, title)
  return { container, headline: title }
}

export function headlineWithin(
  found: Survey,
  headline: Element | null | undefined,
  named: string | undefined,
): Element | undefined {
  return headlineIn(found, undefined, headline, named)
}

export function articleOf(found: Survey): Element | undefined {
  const { shown } = found
  const isArticle = (element: Element): boolean =>
    element.tagName === 'article' || element.properties.role === 'article'
  const isPart = (element: Element): boolean =>
    isIn(
      found,
      element,
      (outer) => isArticle(outer) || outer.tagName === 'aside' || outer.tagName === 'nav',
    )
  const articles = shown.filter((element) => isArticle(element) && !isPart(element))
  const main = shown.find(
    ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
  )
  const only = articles.length < 2 ? articles[0] : titledOf(found, articles)
  const first =
    main !== undefined && only !== undefined && !isInside(found, only, main) ? undefined : only
  return (
    first ??
    main ??
    shown.find((element) => hasItemProp(element, 'articleBody')) ??
    shown.find(({ tagName }) => tagName === 'body')
  )
}

/**
 * Several articles side by side are a list of them, or one with teasers of others: the one that
 * holds an h1 is meant, and without any the whole.
 */
function titledOf(found: Survey, articles: readonly Element[]): Element | undefined {
  const titled = new Set<Element>()
  for (const title of found.shown.filter(({ tagName }) => tagName === 'h1')) {
    let at = found.parents.get(title)
    for (; at !== undefined && !titled.has(at); at = found.parents.get(at)) titled.add(at)
  }
  const withTitle = articles.filter((element) => titled.has(element))
  return withTitle.length === 1 ? withTitle[0] : undefined
}

export function headlineIn(
  found: Survey,
  article: Element | undefined,
  given: Element | null | undefined,
  named: string | undefined,
): Element | undefined {
  if (given === null) return undefined
  if (given !== undefined) return given
  const shown = found.shown.filter((element) => isCandidate(element) && hasWords(element))
  const titles = shown.filter(({ tagName }) => tagName === 'h1')
  if (named !== undefined) {
    const match = shown.find((element) => isCalled(element, named))
    if (match !== undefined) return match
  }
  const inside = article === undefined ? [] : shown.filter((one) => isInside(found, one, article))
  return (
    inside.find(({ tagName }) => tagName === 'h1') ??
    inside.find((element) => hasItemProp(element, 'headline')) ??
    (article?.tagName === 'article' ? openingHeading(inside, article) : undefined) ??
    titles.find((one) => isIn(found, one, ({ tagName }) => tagName === 'main')) ??
    titles.find(
      (one) => !isIn(found, one, ({ tagName }) => /^(?:nav|aside|footer)$/.test(tagName)),
    ) ??
    shown.find((element) => hasItemProp(element, 'headline')) ??
    (named === undefined ? undefined : namedBlock(found, article, named))
  )
}

/** Of a page whose headline is no heading the first block of the article that says what it names. */
function namedBlock(
  found: Survey,
  article: Element | undefined,
  named: string,
): Element | undefined {
  return found.shown.find(
    (element) =>
      /^(?:div|p|td)$/.test(element.tagName) &&
      (article === undefined || isInside(found, element, article)) &&
      !isIn(found, element, ({ tagName }) => /^(?:nav|aside|footer|blockquote)$/.test(tagName)) &&
      isCalled(element, named),
  )
}

/** Whether an element says what the page says its headline is. */
export function isCalled(element: Element, named: string): boolean {
  return isSameTitle(textOf(element, 1_000), named)
}

/** A heading of any level that an article begins with. */
function openingHeading(inside: readonly Element[], article: Element): Element | undefined {
  const heading = inside.find(({ tagName }) => headings.has(tagName))
  if (heading === undefined) return undefined
  const start = textOf(heading, 200).trim()
  return textOf(article, 2_000).trimStart().startsWith(start) ? heading : undefined
}

function commonOf(found: Survey, a: Element, b: Element): Element | undefined {
  const outer = new Set<Element>()
  for (let at: Element | undefined = b; at !== undefined; at = found.parents.get(at)) outer.add(at)
  let at: Element | undefined = a
  while (at !== undefined && !outer.has(at)) at = found.parents.get(at)
  return at
}

export function isIn(found: Survey, element: Element, test: (outer: Element) => boolean): boolean {
  let at = found.parents.get(element)
  while (at !== undefined && !test(at)) at = found.parents.get(at)
  return at !== undefined
}

export function isInside(found: Survey, element: Element, outer: Element): boolean {
  return isIn(found, element, (one) => one === outer)
}

function hasItemProp({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.itemProp) && properties.itemProp.includes(name)
}

/** Whether an element could be a headline. */
function isCandidate(element: Element): boolean {
  return headings.has(element.tagName) || hasItemProp(element, 'headline')
}

function hasWords(element: Element): boolean {
  return letterOrDigit.test(textOf(element, 1_000))
}

/** The text in a node, hidden parts included, up to about `limit` units. */
export function textOf(node: Element | Root, limit: number): string {
  let text = ''
  const pending: (Element | Root | Root['children'][number])[] = [node]
  for (let next = pending.pop(); next !== undefined && text.length < limit; next = pending.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element' || next.type === 'root') {
      if (next.type === 'element' && next.tagName === 'br') text += ' '
      const { children } = contentOf(next)
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at]
        if (child !== undefined) pending.push(child)
      }
    }
  }
  return text
}
