import type { Element } from 'hast'
import { isIn, isInside } from './ancestors.ts'
import { hasItemProp } from './metadata/item-prop.ts'
import type { Survey } from './survey.ts'

/** The article of a page: `article`, else `main`, else `[itemprop=articleBody]`, else the `body`. */
export function articleOf(found: Survey): Element | undefined {
  const { shown } = found
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

export function isArticle({ tagName, properties }: Element): boolean {
  return tagName === 'article' || properties.role === 'article'
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
