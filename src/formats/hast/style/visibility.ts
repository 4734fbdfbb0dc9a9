import type { Element } from 'hast'
import { neverShown } from '../elements.ts'
import { concealedBy, isColourless, isIndentedAway } from './concealment.ts'
import { hiddenByClass, isGoneByClasses } from './hiding-classes.ts'

/** What hides the text at a place of the tree; undefined where nothing does. */
export interface Veil {
  /** Hides everything below, whatever it says about itself. */
  readonly hard: string | undefined
  /** `visibility: hidden` is inherited, and can be taken back further down. */
  readonly invisible: boolean
  /** `font-size: 0` likewise: relative sizes stay zero, absolute ones show again. */
  readonly sizeless: boolean
  /** So is an indent that moves the line off screen. */
  readonly indented: boolean
  /** So is a colour nobody sees. */
  readonly colourless: boolean
}

export const noVeil: Veil = {
  hard: undefined,
  invisible: false,
  sizeless: false,
  indented: false,
  colourless: false,
}

/** The code for what hides text under this veil, or undefined where it is displayed. */
export function hiddenBy(veil: Veil): string | undefined {
  if (veil.hard !== undefined) return veil.hard
  if (veil.invisible || veil.colourless) return 'visibility-hidden'
  if (veil.sizeless) return 'zero-font-size'
  return veil.indented ? 'off-screen' : undefined
}

/** What hides the text of a box and leaves the box, which parts what stands before and behind it. */
const boxed = new Set(['visibility-hidden', 'off-screen', 'clipped', 'zero-size', 'hiding-class'])

/** Whether an element shows nothing at all, so that what stands around it stands together. */
export function isGone({ hard }: Veil): boolean {
  return hard !== undefined && !boxed.has(hard)
}

/** The veil over the content of an element, from the one it stands under. */
export function veilOf(element: Element, outer: Veil): Veil {
  if (outer.hard !== undefined) return outer
  const { tagName, properties } = element
  const style = typeof properties.style === 'string' ? declarations(properties.style) : noStyle
  const hard = hardVeil(tagName, properties, style)
  if (style === noStyle && hard === undefined) return outer
  const visibility = style.get('visibility')
  const invisible =
    visibility === undefined || visibility === 'inherit'
      ? outer.invisible
      : visibility === 'hidden' || visibility === 'collapse'
  const indented = isIndentedAway(style) ?? outer.indented
  const colourless = isColourless(style) ?? outer.colourless
  return { hard, invisible, sizeless: isSizeless(style, outer.sizeless), indented, colourless }
}

function hardVeil(
  tagName: string,
  properties: Element['properties'],
  style: ReadonlyMap<string, string>,
): string | undefined {
  const display = style.get('display')
  if (display === 'none') return 'display-none'
  const never = neverShown.get(tagName)
  if (never !== undefined) return never
  if (tagName === 'dialog' && (properties.open ?? false) === false) return 'display-none'
  const { hidden, popover } = properties
  // HTML Standard, 6.1. An inline `display` is stronger than what browsers do about the attribute.
  if (hidden !== undefined && hidden !== null && hidden !== false && display === undefined) {
    return 'hidden-attribute'
  }
  // HTML Standard, 15.3.1: it is shown when a script or a button opens it.
  if (popover !== undefined && popover !== null && display === undefined) {
    return 'display-none'
  }
  // `aria-hidden` hides nothing from who looks at the page (WAI-ARIA 1.2, 6.6): only from programs.
  const opacity = style.get('opacity')
  if (opacity !== undefined && isZero(opacity)) return 'visibility-hidden'
  const filter = /\bopacity\(\s*([^()\s]+)\s*\)/.exec(style.get('filter') ?? '')?.[1]
  if (filter !== undefined && isZero(filter)) return 'visibility-hidden'
  if (style.get('content-visibility') === 'hidden') return 'visibility-hidden'
  const concealed = style === noStyle ? undefined : concealedBy(style, tagName)
  if (concealed !== undefined) return concealed
  return byClasses(properties.className) ?? (tagName === 'code' ? 'code' : undefined)
}

function byClasses(names: Element['properties'][string]): string | undefined {
  if (names === undefined || names === null) return undefined
  const list = Array.isArray(names) ? names : `${names}`.split(/\s+/)
  for (const name of list) {
    const by = hiddenByClass(`${name}`)
    if (by !== undefined) return by
  }
  return isGoneByClasses(list) ? 'display-none' : undefined
}

function isSizeless(style: ReadonlyMap<string, string>, outer: boolean): boolean {
  const size = style.get('font-size') ?? sizeOfFont(style.get('font'))
  if (size === undefined) return outer
  if (isZero(size)) return true
  const isRelative = /(?:[^r]em|ex|ch|%)$|^(?:smaller|larger|inherit|unset)$/.test(size)
  return isRelative ? outer : false
}

/** The size in the shorthand `font`: `0/0 a`, `italic 0px serif`. */
function sizeOfFont(font: string | undefined): string | undefined {
  return font
    ?.split(/\s+/)
    .map((part) => part.split('/')[0] ?? '')
    .find((part) => /^[\d.]+(?:[a-z]+|%)?$/.test(part) && !/^[1-9]00$/.test(part))
}

function isZero(value: string): boolean {
  return /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/.test(value)
}

const noStyle: ReadonlyMap<string, string> = new Map()

/**
 * The declarations of an inline style, lower-cased, the stronger one of two for the same property.
 * Linear; strings and comments in it are taken as text, which can only lose a declaration of theirs.
 */
export function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const important = new Set<string>()
  for (const part of style.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').split(';')) {
    const colon = part.indexOf(':')
    if (colon === -1) continue
    const name = part.slice(0, colon).trim().toLowerCase()
    const full = part
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const isImportant = full.endsWith('important') && full.includes('!')
    if (important.has(name) && !isImportant) continue
    if (isImportant) important.add(name)
    found.set(name, isImportant ? full.slice(0, full.lastIndexOf('!')).trim() : full)
  }
  return found
}
