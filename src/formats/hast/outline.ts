import type { Outline, OutlineHeading } from '../../reading/outline.ts'
import type { Range } from '../../reading/source-map.ts'
import { isArticle } from './article.ts'
import { headings } from './elements.ts'
import type { HastElement } from './hast-reading.ts'
import { inkedRange } from './quotations.ts'

/** What stands in one of these speaks of something else. */
const apart = new Set(['aside', 'blockquote', 'footer', 'nav'])

/**
 * The headings of a page and the articles that stand side by side in it, as ranges of its text.
 * In: elements in the order of the document, and the one that holds the text. Linear.
 */
export function outlineOf(
  elements: readonly HastElement[],
  container: HastElement | undefined,
  text: string,
): Outline {
  const found: OutlineHeading[] = []
  const articles: Range[] = []
  // What an article holds as articles are comments on it.
  const isOne = container !== undefined && isArticle(container.node)
  let apartEnd = 0
  for (const element of elements) {
    const { name, node, content, hiddenBy, isOutside, parent } = element
    if (hiddenBy !== undefined || isOutside || element === container) continue
    if (content.start < apartEnd) continue
    if (apart.has(name)) apartEnd = content.end
    else if (isArticle(node)) {
      const range = inkedRange(text, content)
      const isInner = content.start < (articles.at(-1)?.end ?? 0)
      if (!isOne && !isInner && range !== undefined) articles.push(range)
    } else if (headings.has(name)) {
      // A tagline in `hgroup` is a part of the headline.
      const whole = parent?.name === 'hgroup' ? parent.content : content
      const range = inkedRange(text, whole)
      const isNew = range !== undefined && range.start >= (found.at(-1)?.end ?? 0)
      if (isNew) found.push({ ...range, rank: Number(name[1]) })
    }
  }
  return { headings: found, articles: articles.length > 1 ? articles : [] }
}
