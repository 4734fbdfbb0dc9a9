import type { Element } from 'hast'
import { overlaps } from '../../../reading/ranges.ts'
import type { Size } from '../../../reading/reading.ts'
import type { Range } from '../../../reading/source-map.ts'
import type { DressedElement } from '../hast-reading.ts'
import { declarations } from './visibility.ts'

/** Root font size of browsers, in CSS pixels; what `rem`, `px` and `pt` are measured against. */
const rootPixels = 16

/** CSS Fonts 4, table of absolute size keywords, as shares of `medium`. */
const keywords: Readonly<Record<string, number>> = {
  'xx-small': 0.6,
  'x-small': 0.75,
  small: 0.89,
  medium: 1,
  large: 1.2,
  'x-large': 1.5,
  'xx-large': 2,
  'xxx-large': 3,
}

/** HTML Standard, 15.3: the style sheet browsers begin with. */
const elementSizes: Readonly<Record<string, number>> = {
  small: 0.83,
  sub: 0.83,
  sup: 0.83,
  big: 1.2,
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
}

/** HTML Standard, 15.3.1: `<font size>`, as shares of `medium`. */
const fontSizes = [0.75, 0.89, 1, 1.2, 1.5, 2, 3]

type Step = { readonly factor?: number; readonly absolute?: number; readonly by: string }

/**
 * How large a stretch of the text is, as a share of the text's normal size, as far as the source
 * tells: inline styles, elements that change the size, and classes whose size is known. Undefined
 * where nothing tells: style sheets are not read. The smallest part counts.
 */
export function sizeOf(
  elements: readonly DressedElement[],
  range: Range,
  classes: Readonly<Record<string, number>>,
): Size | undefined {
  const around = elements.filter(
    ({ content, hiddenBy }) => hiddenBy === undefined && overlaps(content, range),
  )
  const known = new Map<DressedElement, Size>()
  let smallest: Size | undefined
  for (const element of around) {
    const outer = element.parent === undefined ? undefined : known.get(element.parent)
    const own = stepOf(element.node, classes)
    const size = own === undefined ? outer : scaled(own, outer)
    if (size === undefined) continue
    known.set(element, size)
    const holdsAll = element.content.start <= range.start && range.end <= element.content.end
    // An element around the whole replaces what its parents said; one inside can only lessen it.
    if (holdsAll || smallest === undefined || size.scale < smallest.scale) smallest = size
  }
  return smallest
}

function scaled(step: Step, outer: Size | undefined): Size {
  const scale = step.absolute ?? (outer?.scale ?? 1) * (step.factor ?? 1)
  return { scale, by: step.by }
}

function stepOf(node: Element, classes: Readonly<Record<string, number>>): Step | undefined {
  const { style } = node.properties
  const styled = typeof style === 'string' ? declarations(style).get('font-size') : undefined
  const fromStyle = styled === undefined ? undefined : parseSize(styled)
  if (fromStyle !== undefined) return { ...fromStyle, by: `font-size: ${styled}` }
  for (const name of classNames(node)) {
    const absolute = Object.hasOwn(classes, name) ? classes[name] : undefined
    if (absolute !== undefined) return { absolute, by: `.${name}` }
  }
  if (node.tagName === 'font') return fontStep(node)
  const size = sizeOfElement(node.tagName)
  return size === undefined ? undefined : { factor: size.scale, by: size.by }
}

/** What browsers make of an element without a style: its share of the size around it. */
export function sizeOfElement(name: string): Size | undefined {
  const scale = Object.hasOwn(elementSizes, name) ? elementSizes[name] : undefined
  return scale === undefined ? undefined : { scale, by: `<${name}>` }
}

function parseSize(value: string): { factor?: number; absolute?: number } | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/\s*!important$/, '')
  const keyword = keywords[text]
  if (keyword !== undefined) return { absolute: keyword }
  if (text === 'smaller') return { factor: 0.83 }
  if (text === 'larger') return { factor: 1.2 }
  const match = /^\+?(\d+(?:\.\d+)?|\.\d+)(px|pt|em|rem|%)$/.exec(text)
  const amount = Number(match?.[1])
  switch (match?.[2]) {
    case 'px':
      return { absolute: amount / rootPixels }
    case 'pt':
      return { absolute: (amount * 4) / 3 / rootPixels }
    case 'rem':
      return { absolute: amount }
    case 'em':
      return { factor: amount }
    case '%':
      return { factor: amount / 100 }
    default:
      return undefined
  }
}

function fontStep(node: Element): Step | undefined {
  const value = String(node.properties.size ?? '').trim()
  const match = /^([+-]?)(\d+)/.exec(value)
  if (match === null) return undefined
  const amount = Number(match[2])
  const level = match[1] === '+' ? 3 + amount : match[1] === '-' ? 3 - amount : amount
  const absolute = fontSizes[Math.min(7, Math.max(1, level)) - 1]
  return absolute === undefined ? undefined : { absolute, by: `<font size="${value}">` }
}

function classNames({ properties }: Element): readonly string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(/\s+/)
}
