import type { Element, ElementData } from 'hast'
import type { Position } from 'unist'
import { references } from './references.ts'

type Places = NonNullable<NonNullable<ElementData['position']>['properties']>

/** A place by its offsets alone: lines are not counted, because readings do not ask for them. */
export function placeOf(start: number, end: number): Position {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  }
}

export function placed(start: number, end: number): { position: Position } {
  return { position: placeOf(start, end) }
}

/** Attributes whose value is a text, by their names in a tree. */
const texts: Readonly<Record<string, string>> = {
  alt: 'alt',
  'aria-label': 'ariaLabel',
  charset: 'charSet',
  content: 'content',
  datetime: 'dateTime',
  dir: 'dir',
  href: 'href',
  id: 'id',
  lang: 'lang',
  name: 'name',
  property: 'property',
  role: 'role',
  src: 'src',
  style: 'style',
  target: 'target',
  title: 'title',
  type: 'type',
}
/** Attributes whose value is a list of words. */
const lists: Readonly<Record<string, string>> = {
  class: 'className',
  itemprop: 'itemProp',
  rel: 'rel',
}

const attribute = /[ \t\n]+([a-z][a-z:-]*)="([^"]*)"/g

/** The attributes of a tag and their places; undefined where one is not known or given twice. */
export function attributesOf(
  raw: string,
  offset: number,
): { properties: Element['properties']; places: Places } | undefined {
  const properties: Element['properties'] = {}
  const places: Places = {}
  if (raw === '') return { properties, places }
  for (const found of raw.matchAll(attribute)) {
    const [whole, name = '', written = ''] = found
    const value = decodeValue(written)
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined
    const key = list ?? (Object.hasOwn(texts, name) ? texts[name] : undefined)
    if (key === undefined || value === undefined || key in properties) return undefined
    properties[key] = list === undefined ? value : wordsOf(value)
    const end = offset + found.index + whole.length
    places[key] = placeOf(end - whole.trimStart().length, end)
  }
  return { properties, places }
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
  if (!text.includes('&')) return text
  let isKnown = true
  const decoded = text.replace(/&(?:([a-z]+);|#(\d{2,3});|(?=[#A-Za-z]))/g, (_, name, digits) => {
    const code = Number(digits)
    if (digits !== undefined && code > 32 && code < 127) return String.fromCharCode(code)
    const value = references.get(name)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown ? decoded : undefined
}
