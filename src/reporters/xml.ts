import { printable } from './display-width.ts'
import type { KeptText, Piece } from './reporter.ts'

/** What XML 1.0 has no place for, not even as a reference (production 2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const allowed = (text: string): string =>
  text.replace(forbidden, (character) => {
    const shown = printable(character)
    return shown === character ? '\ufffd' : shown
  })

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text between two tags: control characters as their pictures, since XML cannot hold them. */
export const xmlText = (text: string): string =>
  allowed(text).replace(/[&<>]|\r/gu, (character) => references[character] ?? '&#13;')

/** A value between quotes; a parser would turn plain line ends and tabs into spaces. */
const xmlValue = (text: string): string =>
  allowed(text).replace(
    /[&<>"'\t\n\r]/gu,
    (character) => references[character] ?? `&#${character.charCodeAt(0)};`,
  )

type Values = Readonly<Record<string, string | number | undefined>>

/** An element; its attributes that are undefined are left out, its children are XML already. */
export const xmlElement = (
  name: string,
  attributes: Values,
  children: readonly string[] = [],
): string => {
  const values = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${xmlValue(String(value))}"`,
  )
  const tag = `${name}${values.join('')}`
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.join('')}</${name}>`
}

/** Elements a line each, so that a person can read the file too. */
export const xmlLines = (elements: readonly string[]): readonly string[] =>
  elements.length === 0 ? [] : ['\n', ...elements.map((element) => `${element}\n`)]

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** A document whose root holds elements that were kept, a line each. */
export function* xmlPieces(name: string, attributes: Values, kept: KeptText): Iterable<Piece> {
  const empty = xmlElement(name, attributes)
  let isEmpty = true
  for (const piece of kept.pieces()) {
    if (isEmpty) yield `${declaration}\n${empty.replace(/\/>$/u, '>')}\n`
    isEmpty = false
    yield piece
  }
  yield isEmpty ? `${declaration}\n${empty}\n` : `</${name}>\n`
}
