import type { Element } from 'hast'
import { type FieldNames, type FieldValue, fieldValue } from '../../fields.ts'
import type { Survey } from '../survey.ts'
import { brokenField, type JsonLd, jsonLd } from './json-ld.ts'

/** Where a page says when it was published, and what its article is called. */
export const usualFields = {
  title: ['headline'],
  date: ['article:published_time', 'datePublished'],
}

/** What a page says in JSON-LD: looked for once, and only where somebody asks. */
export type PageData = () => JsonLd

export function pageData(found: Survey, names: FieldNames = {}): PageData {
  let known: JsonLd | undefined
  return () => {
    const { title = usualFields.title, date = usualFields.date } = names
    known ??= jsonLd(found, [...title, ...date])
    return known
  }
}

/** The title a page gives its article: in JSON-LD, and in `meta` where its name was given. */
export function titleOf(found: Survey, data: PageData, names: FieldNames = {}): FieldValue {
  const { title = usualFields.title } = names
  const isNamed = names.title !== undefined
  const given = fieldValue('title', title, (name) =>
    isNamed ? (metaOf(found, name) ?? data().fields[name]) : data().fields[name],
  )
  if (!isNamed || given.value !== undefined || given.unread !== undefined) return given
  const unread = brokenField('title', title, data())
  return unread === undefined ? given : { unread }
}

/** What `meta` says under a name: `property`, `name` or `itemprop`. */
export function metaOf({ elements }: Survey, name: string): string | undefined {
  const meta = elements.find(
    ({ tagName, properties }) =>
      tagName === 'meta' &&
      (properties.property === name ||
        properties.name === name ||
        isAmong(properties.itemProp, name)),
  )
  const content = meta?.properties.content
  return typeof content === 'string' ? content : undefined
}

function isAmong(value: Element['properties'][string], name: string): boolean {
  return Array.isArray(value) ? value.includes(name) : value === name
}
