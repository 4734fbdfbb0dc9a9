import type { Element } from 'hast'
import { type Places, placeOf } from '../../hast/regular-nodes.ts'
import type { TagReader } from '../tag-reader.ts'

/** What becomes of the value of an attribute in a tree. */
type Value = 'text' | 'words' | 'number' | 'flag'

/** How an attribute is called in a tree, and what its value becomes. */
interface Known {
  readonly key: string
  readonly value: Value
}

/** By what their values become; where its name in the tree is another, it stands after a colon. */
const attributes: Readonly<Record<Value, string>> = {
  text: 'action align alt aria-current:ariaCurrent aria-expanded:ariaExpanded aria-haspopup:ariaHasPopup aria-hidden:ariaHidden aria-label:ariaLabel aria-live:ariaLive as bgcolor:bgColor cellpadding:cellPadding cellspacing:cellSpacing charset:charSet cite color content crossorigin:crossOrigin datetime:dateTime decoding dir href hreflang:hrefLang id integrity itemid:itemId lang loading media name nonce property referrerpolicy:referrerPolicy role scope sizes src srcset:srcSet style target title translate type valign:vAlign',
  words:
    'aria-controls:ariaControls aria-describedby:ariaDescribedBy aria-labelledby:ariaLabelledBy class:className http-equiv:httpEquiv itemprop:itemProp itemtype:itemType rel',
  number: 'border colspan:colSpan height rowspan:rowSpan tabindex:tabIndex width',
  flag: 'async defer hidden itemscope:itemScope nomodule:noModule nowrap:noWrap',
}

const known: ReadonlyMap<string, Known> = new Map(
  (['text', 'words', 'number', 'flag'] as const).flatMap((value) =>
    attributes[value].split(' ').map((pair): [string, Known] => {
      const [name = '', key = name] = pair.split(':')
      return [name, { key, value }]
    }),
  ),
)

/** Undefined for attributes that the parser may call otherwise. */
function attributeOf(name: string): Known | undefined {
  const attribute = known.get(name)
  if (attribute !== undefined || !/^data(?:-[a-z][a-z0-9]*)+$/.test(name)) return attribute
  const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { key, value: 'text' }
}

/** The attributes of a tag without any; nobody writes into a tree. */
export const noProperties: Element['properties'] = {}
export const noPlaces = (): Places => ({})

/** The attributes of a tag that was read; undefined where one is not known or given twice. */
export function propertiesOf(
  source: string,
  { attributes, count }: Pick<TagReader, 'attributes' | 'count'>,
): Element['properties'] | undefined {
  if (count === 0) return noProperties
  const properties: Element['properties'] = {}
  for (let at = 0; at < count; at += 5) {
    const attribute = attributeOf(source.slice(attributes[at], attributes[at + 1]))
    const start = attributes[at + 2] ?? -1
    // Without a value it is empty.
    const value = start === -1 ? '' : decodeValue(source.slice(start, attributes[at + 3]))
    if (attribute === undefined || value === undefined) return undefined
    const { key } = attribute
    if (key in properties) return undefined
    properties[key] = treeValue(attribute, value)
  }
  return properties
}

/** Where the attributes of a tag stand that was read, by `TagReader.attributes`. */
export function placesOf(source: string, attributes: readonly number[]): Places {
  const places: Places = {}
  for (let at = 0; at < attributes.length; at += 5) {
    const start = attributes[at] ?? 0
    const key = attributeOf(source.slice(start, attributes[at + 1]))?.key
    if (key !== undefined) places[key] = placeOf(start, attributes[at + 4] ?? start)
  }
  return places
}

function treeValue({ key, value: kind }: Known, value: string): Element['properties'][string] {
  if (kind === 'words') return wordsOf(value)
  if (kind === 'number') return value === '' || Number.isNaN(Number(value)) ? value : Number(value)
  if (kind === 'flag') return value === '' || value.toLowerCase() === key.toLowerCase() || value
  return value
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
