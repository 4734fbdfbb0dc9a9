import type { UnreadField } from '../../../reading/reading.ts'
import { keyIn } from '../../fields.ts'
import type { Survey } from '../survey.ts'

/** What a page says of its article in JSON-LD. */
export interface JsonLd {
  readonly fields: Readonly<Record<string, unknown>>
  /** Scripts that say they are JSON-LD and are no JSON. */
  readonly broken: readonly string[]
}

/** schema.org: an article, and what is one by another name. */
const isArticleType = /(?:Article|Posting|Report)$/

/** Reads the first article in JSON-LD that has one of these keys; what it does not say, and where there is none, whatever has one first. */
export function jsonLd({ elements }: Survey, keys: readonly string[]): JsonLd {
  const broken: string[] = []
  let other: JsonLd['fields'] | undefined
  for (const { tagName, properties, children } of elements) {
    if (tagName !== 'script' || `${properties.type ?? ''}`.trim() !== 'application/ld+json')
      continue
    const text = children.map((child) => ('value' in child ? child.value : '')).join('')
    const data = parsed(text)
    if (data === undefined) broken.push(text)
    const all = thingsIn(data, keys)
    const article = all.find((thing) =>
      [thing['@type']].flat().some((type) => typeof type === 'string' && isArticleType.test(type)),
    )
    other ??= all[0]
    if (article !== undefined) return { fields: { ...other, ...article }, broken }
  }
  return { fields: other ?? {}, broken }
}

/** A field that was named and stands in JSON-LD which is no JSON, so that nobody knows its value. */
export function brokenField(
  of: UnreadField['of'],
  names: readonly string[],
  { broken }: JsonLd,
): UnreadField | undefined {
  const name = names.find((one) => broken.some((text) => keyIn(text, one) !== undefined))
  return name === undefined ? undefined : { of, name, value: '', unparsed: 'JSON-LD' }
}

/** Undefined where it is no JSON: a page's own mistake in data that only helps to find the headline. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Looks through lists and `@graph`, not deeper: an article's parts have headlines of their own. */
function thingsIn(data: unknown, keys: readonly string[]): JsonLd['fields'][] {
  const things: JsonLd['fields'][] = []
  const pending: unknown[] = [data]
  for (let steps = 0; pending.length > 0 && steps < 1_000; steps++) {
    const next = pending.shift()
    if (Array.isArray(next)) pending.unshift(...next.slice(0, 100))
    if (typeof next !== 'object' || next === null) continue
    const found = next as Record<string, unknown>
    if (keys.some((key) => Object.hasOwn(found, key) && typeof found[key] === 'string'))
      things.push(found)
    const graph = found['@graph']
    if (Array.isArray(graph)) pending.unshift(...graph.slice(0, 100))
  }
  return things
}
