import type { Anchors } from '../../../text/anchors.ts'
import { heldSpots, mayHoldPhrase, runsOver } from '../../../text/runs.ts'
import { ascending, type Cut, endOfChunks } from '../../excerpt.ts'
import { mayBeLetter } from '../references.ts'
import { nextTag, TagReader } from '../tag-reader.ts'
import { endOfPlainText } from '../tags.ts'
import { spaceAfter } from '../whitespace.ts'
import { elementNamed, elementOf, OpenCounts, type ScannedElement } from './scanned-elements.ts'

/** What a pass over the source of HTML tells without building a tree. */
interface HtmlScan {
  /**
   * Ends of the places, ascending, where a phrase stands or may stand, or a tag that has a say about
   * the page as a whole.
   */
  readonly spots: readonly number[]
  /** Ends of paragraphs behind which nothing is open that could change what came before. */
  readonly ends: readonly Cut[]
  /** Offsets of the first heading and the last, or -1. */
  readonly firstHeading: number
  readonly lastHeading: number
  /** Whether a phrase stands, or may stand, where nothing is displayed. */
  readonly isHiding: boolean
}

/** An element that is open, and the one around it; `''` where that is none, or not known. */
interface OpenElement {
  readonly name: string
  /** Whether nothing but parts of a table may stand in it. */
  readonly isHolder: boolean
  readonly outer: OpenElement | undefined
}

const odd = /[<&]/
const paragraph = elementNamed('p')

/** A page that nests deeper is for the parser, which knows how deep it may. */
const mostDepth = 100

/**
 * Goes over HTML once. Undefined where only a parser can tell: tags that are not written as they
 * should be, tables that are not, embedded documents, deep nesting. Sound, not exact: whatever a phrase
 * is made of, one of `spots` is behind it.
 *
 * One long function: as a class with a method for each kind of markup it took 5 % more processor
 * time of a whole run over 1,000 pages (1.25 s for 1.18), where the engine is asked to compile less.
 */
export function scanHtml(source: string, anchors: Anchors): HtmlScan | undefined {
  const ends: Cut[] = []
  const open = new OpenCounts()
  let depth = 0
  let formatted = 0
  let openHeadings = 0
  let openWholes = 0
  const tag = new TagReader(source)
  const hits: number[] = []
  const spots: number[] = []
  let within: OpenElement = unknown()
  let firstHeading = -1
  let lastHeading = -1
  let isHiding = false
  const hide = (end: number): void => {
    spots.push(end)
    isHiding = true
  }
  let state = 0
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let at = start
  let ampersand = source.indexOf('&')
  while (at < source.length) {
    const from = at
    at = nextTag(source, at)
    for (; ampersand !== -1 && ampersand < at; ampersand = source.indexOf('&', ampersand + 1)) {
      if (ampersand >= from && mayBeLetter(source, ampersand)) spots.push(ampersand + 1)
    }
    if (within.isHolder && spaceAfter(source, from) < at) return undefined
    if (at > from) state = runsOver(anchors, source, from, at, state, hits)
    if (at === source.length) break
    const isDeclaration = source.charCodeAt(at + 1) === 0x21
    if (isDeclaration && source.startsWith('<!--', at)) {
      const end = endOfPlainComment(source, at)
      if (end === -1) return undefined
      if (mayHoldPhrase(anchors, source, at + 4, end - 3)) hide(end)
      at = end
      continue
    }
    if (isDeclaration && isDoctype(source, at, start)) {
      at += 15
      continue
    }
    if (!tag.read(at)) {
      if (/[A-Za-z/!?]/.test(source.charAt(at + 1))) return undefined
      state = 0
      at++
      continue
    }
    const { isEnd } = tag
    const element = elementOf(tag)
    const { name } = element
    if (element.isUnruly || (isEnd && (element.isVoid || name === 'br'))) return undefined
    if (!isInPlace(element, isEnd, within, open)) return undefined
    const end = tag.end
    if (state !== 0 && element.isSilent) spots.push(end)
    if (tag.count > 0) {
      if (!isEnd && tag.isTelling) spots.push(end)
      // A text in an attribute is a text, though not displayed.
      const mayRefer = ampersand !== -1 && ampersand < end
      if (
        mayHoldPhrase(anchors, source, at, end) ||
        (mayRefer && hasReference(source, tag.nameEnd, end))
      )
        hide(end)
      // Between two halves of a word, what is hidden would part them for us and not for a reader.
      if (state !== 0 && (tag.isVeiling || tag.mayHideByClass)) spots.push(end)
    }
    if (!isEnd && element.isTelling) spots.push(end)
    if (element.isRawText) {
      if (isEnd) return undefined
      const textEnd = endOfPlainText(source, name, end)
      if (textEnd === -1) return undefined
      const close = textEnd + name.length + 3
      if (mayHoldPhrase(anchors, source, end, textEnd)) hide(close)
      // What a page says of itself as data decides its headline and its date.
      if (name === 'script' && isData(source, tag)) spots.push(close)
      if (name === 'title' && hasReference(source, end, textEnd)) hide(close)
      at = close
      state = 0
      continue
    }
    if (!isEnd && element.isHeading) {
      lastHeading = at
      if (firstHeading === -1) firstHeading = at
    }
    if (!element.isVoid) {
      const count = open.of(element)
      if (!isEnd) {
        open.set(element, count + 1)
        if (element.isHeading) openHeadings++
        if (element.isWhole) openWholes++
        within = isRuled(element, within, count, openHeadings)
          ? unknown()
          : { name, isHolder: element.isHolder, outer: within }
        if (++depth > mostDepth) return undefined
        if (element.isFormatting) formatted++
      } else if (count > 0) {
        open.set(element, count - 1)
        if (element.isHeading) openHeadings--
        if (element.isWhole) openWholes--
        within = within.name === name && within.outer !== undefined ? within.outer : unknown()
        depth--
        if (element.isFormatting) formatted--
      } else within = unknown()
    }
    at = end
    const isParagraphEnd = isEnd && name === 'p'
    if (isParagraphEnd && formatted === 0 && openWholes === 0) ends.push({ at: end, within })
  }
  const held = heldSpots(anchors, source, hits, endOfChunks(ends, source.length), odd)
  return { spots: ascending(spots, held), ends, firstHeading, lastHeading, isHiding }
}

/** A state of open elements that is like no other: nothing is left out up to it or from it on. */
function unknown(): OpenElement {
  return { name: '', isHolder: false, outer: undefined }
}

/**
 * Whether a table is written as it should be, as far as one of its tags, or one in it, tells: from
 * any other a parser moves things out, to before the table.
 */
function isInPlace(
  { name, isHolder, parents }: ScannedElement,
  isEnd: boolean,
  within: OpenElement,
  open: OpenCounts,
): boolean {
  const isPart = parents !== undefined
  if (!isPart && !isHolder && !within.isHolder) return true
  if (isEnd) return within.name === name
  return isPart ? parents.has(within.name) : !within.isHolder && open.of(paragraph) === 0
}

/** Whether an element that begins may end one that is open; `count` of its kind are. */
function isRuled(
  { isHeading, isExclusive, lists }: ScannedElement,
  within: OpenElement,
  count: number,
  openHeadings: number,
): boolean {
  if (lists !== undefined) return !lists.has(within.name)
  return isHeading ? openHeadings > 1 : isExclusive && count > 0
}

/** Whether the start tag of a script may be that of JSON-LD. */
function isData(source: string, { nameEnd, end, count }: TagReader): boolean {
  return count > 0 && /json/i.test(source.slice(nameEnd, end))
}

/** `from`: where a source begins behind its byte order mark. */
function isDoctype(source: string, at: number, from: number): boolean {
  return spaceAfter(source, from) === at && /^<!doctype html>$/i.test(source.slice(at, at + 15))
}

/** End of a comment that every parser ends there, or -1. */
function endOfPlainComment(source: string, start: number): number {
  const close = source.indexOf('-->', start + 4)
  if (close === -1) return -1
  const inside = source.slice(start + 4, close)
  return /^-?>|--!>|<!--|\0|-$/.test(inside) ? -1 : close + 3
}

/** Whether a character reference stands there that may be a letter; `&a=` in an address is none. */
function hasReference(source: string, from: number, to: number): boolean {
  for (let at = source.indexOf('&', from); at !== -1 && at < to; at = source.indexOf('&', at + 1)) {
    if (mayBeLetter(source, at) && !/^&\w+=/.test(source.slice(at, Math.min(to, at + 40))))
      return true
  }
  return false
}
