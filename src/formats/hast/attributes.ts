import type { Element } from 'hast'
import type { Range } from '../../reading/source-map.ts'
import { rangeOf } from './regular-nodes.ts'

/** A text in the source that no reader sees, with its place. */
interface AttributeText {
  readonly value: string
  readonly range: Range | undefined
}

/** Attributes that hold no prose. */
const notProse = new Set(['className', 'style', 'srcSet', 'sizes', 'd', 'points', 'viewBox', 'src'])

/** The attributes of an element that may hold prose: several words, `shortest` units or more. */
export function attributeTexts(
  node: Element,
  source: string,
  shortest: number,
): readonly AttributeText[] {
  const { properties } = node
  let texts: AttributeText[] | undefined
  for (const name in properties) {
    const value = properties[name]
    if (typeof value !== 'string' || value.length < shortest || notProse.has(name)) continue
    if (!isSeveralWords(value)) continue
    texts ??= []
    texts.push({ value, range: valueRange(node, name, value, source) })
  }
  return texts ?? none
}

const none: readonly AttributeText[] = []

/** Whether white space parts a text. */
export function isSeveralWords(text: string): boolean {
  return /\s/.test(text.trim())
}

/** Where an attribute's value stands, without its quotes; else where its element does. */
function valueRange(node: Element, name: string, value: string, source: string): Range | undefined {
  const place = node.data?.position?.properties?.[name]
  const start = place?.start.offset
  const end = place?.end.offset
  if (start !== undefined && end !== undefined) {
    const raw = source.slice(start, end)
    const before = /^[^=]*=\s*/.exec(raw)?.[0].length
    if (before === undefined) return { start, end }
    const quote = raw[before]
    const isQuoted = quote === '"' || quote === "'"
    const inside = start + before + (isQuoted ? 1 : 0)
    return { start: inside, end: isQuoted && raw.endsWith(quote) ? Math.max(inside, end - 1) : end }
  }
  const whole = rangeOf(node)
  if (whole === undefined) return undefined
  const at = source.slice(whole.start, whole.end).indexOf(value)
  if (at === -1) return whole
  return { start: whole.start + at, end: whole.start + at + value.length }
}
