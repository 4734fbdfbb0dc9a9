import type { Element } from 'hast'
import type { ReadingDate } from '../../reading/reading.ts'
import { isDay } from '../../text/is-day.ts'
import { isIn } from './headline.ts'
import { jsonLd } from './json-ld.ts'
import type { Survey } from './survey.ts'

/**
 * The date a page says it was published on: `article:published_time`, else JSON-LD, else the
 * `time` of the article. The day as it is written there, in the page's own time zone.
 */
export function dateOf(found: Survey, container: Element | undefined): ReadingDate | undefined {
  const meta = found.elements.find(
    ({ tagName, properties }) =>
      tagName === 'meta' &&
      [properties.property, properties.name, ...[properties.itemProp].flat()].some(
        (name) => name === 'article:published_time' || name === 'datePublished',
      ),
  )
  const inMeta = dayOf(meta?.properties.content)
  if (inMeta !== undefined) return { value: inMeta, from: 'meta' }
  const inData = dayOf(jsonLd(found).datePublished)
  if (inData !== undefined) return { value: inData, from: 'json-ld' }
  const time = timeOf(found, container)
  return time === undefined ? undefined : { value: time, from: 'time' }
}

/** The first `time` in a header of the article, or one that is marked as its date. */
function timeOf(found: Survey, container: Element | undefined): string | undefined {
  for (const element of found.elements) {
    if (element.tagName !== 'time') continue
    const day = dayOf(element.properties.dateTime)
    if (day === undefined) continue
    const itemProp = [element.properties.itemProp].flat()
    const isMarked = itemProp.includes('datePublished') || element.properties.pubdate !== undefined
    const isInArticle =
      container === undefined || isIn(found, element, (outer) => outer === container)
    const isInHeader = isIn(found, element, ({ tagName }) => tagName === 'header')
    if (isInArticle && (isMarked || isInHeader)) return day
  }
  return undefined
}

function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?![\d])/.exec(value)?.[1]
  return isDay(day) ? day : undefined
}
