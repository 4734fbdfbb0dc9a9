import type { Element, ElementData } from 'hast'
import { placeOf } from '../hast/regular-nodes.ts'
import { references } from './references.ts'

export type Places = NonNullable<NonNullable<ElementData['position']>['properties']>

/** How an attribute is called in a tree, and whether its value is a list of words. */
interface Known {
  readonly key: string
  readonly isList: boolean
}

const known: ReadonlyMap<string, Known> = new Map([
  ...[
    ['alt', 'alt'],
    ['aria-label', 'ariaLabel'],
    ['charset', 'charSet'],
    ['content', 'content'],
    ['datetime', 'dateTime'],
    ['dir', 'dir'],
    ['href', 'href'],
    ['id', 'id'],
    ['lang', 'lang'],
    ['name', 'name'],
    ['property', 'property'],
    ['role', 'role'],
    ['src', 'src'],
    ['style', 'style'],
    ['target', 'target'],
    ['title', 'title'],
    ['type', 'type'],
  ].map(([name = '', key = '']): [string, Known] => [name, { key, isList: false }]),
  ...[
    ['class', 'className'],
    ['itemprop', 'itemProp'],
    ['rel', 'rel'],
  ].map(([name = '', key = '']): [string, Known] => [name, { key, isList: true }]),
])

/** The attributes of a tag without any; nobody writes into a tree. */
export const noProperties: Element['properties'] = {}
export const noPlaces = (): Places => ({})

/**
 * The attributes of a tag that was read, by `TagReader.attributes`; undefined where one is not known
 * or given twice.
 */
export function propertiesOf(
  source: string,
  attributes: readonly number[],
): Element['properties'] | undefined {
  const properties: Element['properties'] = {}
  for (let at = 0; at < attributes.length; at += 5) {
    const attribute = known.get(source.slice(attributes[at], attributes[at + 1]))
    const value = decodeValue(source.slice(attributes[at + 2], attributes[at + 3]))
    if (attribute === undefined || value === undefined) return undefined
    const { key, isList } = attribute
    if (key in properties) return undefined
    properties[key] = isList ? wordsOf(value) : value
  }
  return properties
}

/** Where the attributes of a tag stand that was read. */
export function placesOf(source: string, attributes: readonly number[]): Places {
  const places: Places = {}
  for (let at = 0; at < attributes.length; at += 5) {
    const start = attributes[at] ?? 0
    const key = known.get(source.slice(start, attributes[at + 1]))?.key
    if (key !== undefined) places[key] = placeOf(start, attributes[at + 4] ?? start)
  }
  return places
}

function wordsOf(value: string): string[] {
  const text = value.trim()
  return text === '' ? [] : text.split(/[ \t\n\r\f]+/)
}

/** In an address, «&b=» is no reference. */
function decodeValue(written: string): string | undefined {
  if (!written.includes('&')) return written
  return /&(?!amp;|\w+=)/.test(written) ? undefined : written.replaceAll('&amp;', '&')
}

/** A text with its references decoded; undefined where one is not among the usual. */
export function decodePlain(text: string): string | undefined {
  let next = text.indexOf('&')
  if (next === -1) return text
  let decoded = ''
  let at = 0
  for (; next !== -1; next = text.indexOf('&', next + 1)) {
    if (!mayBeginReference(text.charCodeAt(next + 1))) continue
    const end = text.indexOf(';', next + 1)
    const value =
      end === -1 ? undefined : referenceTo(text.slice(next + 1, Math.min(end, next + 9)))
    if (value === undefined) return undefined
    decoded += text.slice(at, next) + value
    at = end + 1
  }
  return decoded + text.slice(at)
}

function mayBeginReference(unit: number): boolean {
  return unit === 0x23 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function referenceTo(name: string): string | undefined {
  const code = /^#\d{2,3}$/.test(name) ? Number(name.slice(1)) : 0
  if (code > 32 && code < 127) return String.fromCharCode(code)
  return references.get(name)
}
