import type { Element } from 'hast'
import { letterOrDigit } from '../../../text/letters.ts'
import { isSameTitle } from '../../same-title.ts'
import { isIn, isInside } from '../ancestors.ts'
import { articleOf } from '../article.ts'
import { headings } from '../elements.ts'
import { hasItemProp } from '../metadata/item-prop.ts'
import type { Survey } from '../survey.ts'
import { textOf } from '../text-of.ts'
import { isHomeLinked, isInSiteHeader } from './logo.ts'
import type { PageTitles } from './page-titles.ts'
import { blockIn, titledIn } from './titled.ts'

/** Of a longer text no more is compared: it is no headline. */
const longest = 1_000

/** What a page says its headline is. */
export interface PageSays {
  /** In JSON-LD, or in a field that was named. */
  readonly named: string | undefined
  /** What it calls itself: worked out where somebody asks. */
  readonly titles: () => PageTitles
}

/**
 * What makes an element the headline: the format knows it (`given`); it is the first heading that
 * says what the page names (`named`) or calls itself (`title`); it is an `h1`, and not the name of
 * the site; it is the first `block` that says it, where no heading does; something else (`other`).
 */
export type HeadlineBy = 'given' | 'named' | 'h1' | 'title' | 'block' | 'other'

interface Headline {
  readonly element: Element
  readonly by: HeadlineBy
}

export interface Frame {
  readonly container: Element | undefined
  readonly headline: Headline | undefined
}

/** Finds the article of a page and its headline; where that stands outside, what holds both. */
export function frameOf(
  found: Survey,
  headline: Element | null | undefined,
  says: PageSays,
): Frame {
  const article = articleOf(found)
  if (article === undefined) {
    return { container: undefined, headline: headlineWithin(found, headline, says) }
  }
  const title = headlineIn(found, article, headline, says)
  const container = title === undefined ? article : commonOf(found, article, title.element)
  return { container, headline: title }
}

export function headlineWithin(
  found: Survey,
  headline: Element | null | undefined,
  says: PageSays,
): Headline | undefined {
  return headlineIn(found, undefined, headline, says)
}

export function headlineIn(
  found: Survey,
  article: Element | undefined,
  given: Element | null | undefined,
  says: PageSays,
): Headline | undefined {
  if (given === null) return undefined
  if (given !== undefined) return { element: given, by: 'given' }
  const { named } = says
  const within = { found, article }
  const shown = found.shown.filter((element) => isCandidate(element) && hasWords(element))
  if (named !== undefined) {
    const match = shown.find((element) => isCalled(element, named))
    if (match !== undefined) return { element: match, by: 'named' }
  }
  const titles = shown.filter(({ tagName }) => tagName === 'h1')
  const inside = article === undefined ? [] : shown.filter((one) => isInside(found, one, article))
  const own = inside.find(({ tagName }) => tagName === 'h1')
  if (own !== undefined) return titleOrRival(found, article, own, titles, says)
  const opening = article?.tagName === 'article' ? openingHeading(inside, article) : undefined
  const marked = inside.find((element) => hasItemProp(element, 'headline'))
  if (marked !== undefined) return { element: marked, by: 'other' }
  if (opening !== undefined)
    return titledIn(within, says.titles()) ?? { element: opening, by: 'other' }
  const outer =
    titles.find((one) => isIn(found, one, ({ tagName }) => tagName === 'main')) ??
    titles.find((one) => !isElsewhere(found, one))
  if (outer !== undefined) return titleOrRival(found, article, outer, titles, says)
  const apart = shown.find((element) => hasItemProp(element, 'headline'))
  if (apart !== undefined) return { element: apart, by: 'other' }
  const isNamed = (text: string): boolean => named !== undefined && isSameTitle(text, named)
  const block = named === undefined ? undefined : blockIn(within, isNamed, longest)
  return block === undefined ? titledIn(within, says.titles()) : { element: block, by: 'block' }
}

/**
 * Whether an `h1` is the name of the site and not a headline: it stands where that stands, or is a
 * link to the front page, and is not what the page calls itself.
 */
function isLogo(found: Pick<Survey, 'parents'>, title: Element, { titles }: PageSays): boolean {
  if (!isInSiteHeader(found, title) && !isHomeLinked(found, title)) return false
  return !titles().has(textOf(title, longest))
}

/**
 * An `h1`; or, where it is the name of the site, what stands for sure in its place: what says the
 * title of the page, or the only other `h1` beside one that is a link to the front page.
 */
function titleOrRival(
  found: Survey,
  article: Element | undefined,
  title: Element,
  titles: readonly Element[],
  says: PageSays,
): Headline {
  if (!isLogo(found, title, says)) return { element: title, by: 'h1' }
  const rival = titledIn({ found, article }, says.titles())
  if (rival !== undefined) return rival
  const others = titles.filter((one) => !isElsewhere(found, one) && !isHomeLinked(found, one))
  const isName = isHomeLinked(found, title) || isElsewhere(found, title)
  const only = isName && others.length === 1 ? others[0] : undefined
  return { element: only ?? title, by: 'other' }
}

/** Whether an element stands in a part of the page that speaks of something else. */
function isElsewhere(found: Survey, element: Element): boolean {
  return isIn(found, element, ({ tagName }) => /^(?:nav|aside|footer)$/.test(tagName))
}

/** Whether an element says what the page says its headline is. */
function isCalled(element: Element, named: string): boolean {
  return isSameTitle(textOf(element, longest), named)
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

/** Whether an element could be a headline. */
function isCandidate(element: Element): boolean {
  return headings.has(element.tagName) || hasItemProp(element, 'headline')
}

function hasWords(element: Element): boolean {
  return letterOrDigit.test(textOf(element, longest))
}
