import type { Survey } from './survey.ts'

/** What a page says of its article in JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>

/** Reads the first JSON-LD that has one of these keys; what is not JSON is passed over. */
export function jsonLd({ elements }: Survey, keys: readonly string[]): JsonLd {
  for (const { tagName, properties, children } of elements) {
    if (tagName !== 'script' || `${properties.type ?? ''}`.trim() !== 'application/ld+json')
      continue
    const text = children.map((child) => ('value' in child ? child.value : '')).join('')
    const found = articleIn(parsed(text), keys)
    if (found !== undefined) return found
  }
  return {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page's own mistake in data that only helps to find the headline.
    return undefined
  }
}

/** Looks through lists and `@graph`, not deeper: an article's parts have headlines of their own. */
function articleIn(data: unknown, keys: readonly string[]): JsonLd | undefined {
  const pending: unknown[] = [data]
  for (let steps = 0; pending.length > 0 && steps < 1_000; steps++) {
    const next = pending.shift()
    if (Array.isArray(next)) pending.unshift(...next.slice(0, 100))
    if (typeof next !== 'object' || next === null) continue
    const found = next as Record<string, unknown>
    if (keys.some((key) => Object.hasOwn(found, key) && typeof found[key] === 'string'))
      return found
    const graph = found['@graph']
    if (Array.isArray(graph)) pending.unshift(...graph.slice(0, 100))
  }
  return undefined
}
