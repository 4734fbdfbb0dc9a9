import type { Element } from 'hast'
import type { ReadingDate, UnreadField } from '../../../reading/reading.ts'
import { dayIn, type FieldNames, fieldValue } from '../../fields.ts'
import { isIn } from '../ancestors.ts'
import type { Survey } from '../survey.ts'
import { brokenField } from './json-ld.ts'
import { metaOf, type PageData, usualFields } from './page-fields.ts'

/** The day a page gives itself, and a field that was named for it and cannot be read. */
interface PageDate {
  readonly date?: ReadingDate
  readonly unread?: UnreadField
}

/**
 * The date a page says it was published on: `article:published_time`, else JSON-LD, else the
 * `time` of the article; where fields are named, those in `meta`, JSON-LD and `itemprop`, else the
 * `time` of the header. The day as it is written there, in the page's own time zone.
 */
export function dateOf(
  found: Survey,
  container: Element | undefined,
  data: PageData,
  names: FieldNames = {},
): PageDate {
  const { date: wanted = usualFields.date } = names
  const inMeta = fieldValue('date', wanted, (name) => metaOf(found, name))
  if (inMeta.value !== undefined) return { date: { value: inMeta.value, from: 'meta' } }
  const inData = fieldValue('date', wanted, (name) => data().fields[name])
  if (inData.value !== undefined) return { date: { value: inData.value, from: 'json-ld' } }
  const time = timeOf(found, container, wanted)
  // What nobody named may hold anything.
  const unread =
    names.date === undefined
      ? undefined
      : (inMeta.unread ?? inData.unread ?? brokenField('date', wanted, data()))
  return {
    ...(time === undefined ? {} : { date: { value: time, from: 'time' } }),
    ...(unread === undefined ? {} : { unread }),
  }
}

/** The first `time` in a header of the article, or one that is marked as its date. */
function timeOf(
  found: Survey,
  container: Element | undefined,
  names: readonly string[],
): string | undefined {
  for (const element of found.elements) {
    if (element.tagName !== 'time') continue
    const day = dayIn(element.properties.dateTime)
    if (day === undefined) continue
    const itemProp = [element.properties.itemProp].flat()
    const isMarked =
      itemProp.some((name) => names.includes(String(name))) ||
      element.properties.pubdate !== undefined
    const isInArticle =
      container === undefined || isIn(found, element, (outer) => outer === container)
    const isInHeader = isIn(found, element, ({ tagName }) => tagName === 'header')
    if (isInArticle && (isMarked || isInHeader)) return day
  }
  return undefined
}
