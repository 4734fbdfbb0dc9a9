import type { Reading } from '../../../reading/reading.ts'
import { segmentMap } from '../../../reading/source-map.ts'
import { defaultHtmlLook, type ReadOptions } from '../../format.ts'
import { isInside } from '../../hast/ancestors.ts'
import { articleOf } from '../../hast/article.ts'
import type { HastElement } from '../../hast/hast-reading.ts'
import { type HeadlineBy, headlineIn, type PageSays } from '../../hast/headline/headline.ts'
import { titlesOnce } from '../../hast/headline/page-titles.ts'
import { pageData, titleOf } from '../../hast/metadata/page-fields.ts'
import { toldBy } from '../../hast/metadata/told.ts'
import { inkedRange } from '../../hast/quotations.ts'
import { sizeOf } from '../../hast/style/size.ts'
import { strikeOf } from '../../hast/style/strike.ts'
import { plainPage } from './page.ts'
import { showPlain } from './text.ts'

/** A reading of a plain page, without what it hides. */
export interface PlainReading {
  readonly reading: Reading
  readonly headlineElement: HastElement | undefined
  readonly headlineBy: HeadlineBy | undefined
  readonly says: PageSays
  readonly hasHeading: boolean
}

/**
 * Reads plain HTML at once, without the tree it becomes: the reading is the one `readHtml` makes of
 * that tree (`test/formats/html/plain-reading.test.ts`), less all that is not displayed. Undefined
 * for any other HTML. The source holds no NUL.
 */
export function plainReading(
  source: string,
  isFragment: boolean,
  options: ReadOptions,
): PlainReading | undefined {
  const { html: look = defaultHtmlLook, fields } = options
  const page = plainPage(source, isFragment, Object.keys(look.sizes).length > 0)
  // Without a paragraph, blank lines may make them.
  if (page === undefined || (isFragment && !page.hasParagraph)) return undefined
  const { survey, hasHeading } = page
  const data = pageData(survey, fields)
  const named = titleOf(survey, data, fields)
  const article = articleOf(survey)
  const says: PageSays = { named: named.value, titles: titlesOnce(survey) }
  const headline = headlineIn(survey, article, undefined, says)
  const headlineNode = headline?.element
  // What holds both, whether the article begins with a heading, or whether another block says what
  // the page names, only the whole tree tells.
  if (headlineNode === undefined) {
    if (hasHeading || named.value !== undefined || says.titles().length > 0) return undefined
  } else if (headline?.by === 'h1') {
    // Nor does it know of links, which may make an `h1` the name of the site.
    if (page.hasLinkedTitle) return undefined
  } else if (headline?.by !== 'named') return undefined
  const isApart =
    headlineNode !== undefined && article !== undefined && !isInside(survey, headlineNode, article)
  if (isApart || (page.hasTail && article?.tagName === 'body')) return undefined
  const { flow, dressed, quotations, headlineElement } = showPlain(
    page,
    source,
    article,
    headlineNode,
  )
  const { blocks, segments } = flow
  const text = flow.text()
  const asked = { found: survey, data, named, article }
  const told = toldBy(asked, headlineElement, blocks, text, options)
  const reading: Reading = {
    format: 'html',
    source,
    text,
    blocks,
    map: segmentMap(segments),
    headline: told.headline,
    titleElsewhere: told.titleElsewhere,
    date: told.date,
    unread: told.unread,
    sizeOf: (range) => sizeOf(dressed(), range, look.sizes),
    strikeOf: (range) => strikeOf(dressed(), range),
    quotations: () => quotations.flatMap((range) => inkedRange(text, range) ?? []),
  }
  return {
    reading,
    headlineElement: told.headlineElement,
    headlineBy: headline?.by,
    says,
    hasHeading,
  }
}
