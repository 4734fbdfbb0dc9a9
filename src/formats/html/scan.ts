import { type Anchors, isIgnored } from '../../text/anchors.ts'
import { heldSpots, mayHoldPhrase } from '../../text/runs.ts'
import { unitKind } from '../../text/unit-kind.ts'
import { ascending, type Cut, endOfChunks } from '../excerpt.ts'
import { formattingElements, headings, voidElements } from '../hast/elements.ts'
import { wordSet } from '../word-set.ts'
import { mayBeLetter } from './references.ts'

/** What a pass over the source of HTML tells without building a tree. */
export interface HtmlScan {
  /**
   * Ends of the places, ascending, where a phrase stands or may stand, or a tag that has a say about
   * the page as a whole.
   */
  readonly spots: readonly number[]
  /** Ends of paragraphs behind which nothing is open that could change what came before. */
  readonly ends: readonly Cut[]
  /** Offset of the last heading, or -1. */
  readonly lastHeading: number
}

/** An element that is open, and the one around it; `''` where that is none, or not known. */
interface OpenElement {
  readonly name: string
  readonly outer: OpenElement | undefined
}

/** Elements with rules of their own for what stands in them or comes after: a parser's work. */
const unruly = wordSet(
  'table caption colgroup col thead tbody tfoot tr td th template svg math frameset frame select option optgroup textarea xmp plaintext object embed applet marquee noembed noframes datalist ruby rb rt rtc rp nobr listing image isindex keygen base basefont bgsound',
)
/** Elements whose text is text whatever it looks like. */
const rawText = wordSet('script style title iframe')
/** Elements that show nothing of their content. */
const silent = wordSet('script style title iframe noscript video audio canvas dialog')
/** Their presence, wherever it is, decides what the article, its headline or its date is. */
const telling = wordSet('html head body article main meta time h1 title')
/** Inline elements in which text may stand that is not displayed. */
const tellingAttribute = /\b(?:role|itemprop|itemscope|itemtype|pubdate)\b/i
const veiling = /\b(?:hidden|style)\b/i

const tag =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[ \t\n\f\r]+[a-zA-Z][a-zA-Z0-9:_-]*(?:="[^"<>\0]*"|='[^'<>\0]*')?)*)[ \t\n\f\r]*\/?>/y
const odd = /[<&]/

/** A page that nests deeper is for the parser, which knows how deep it may. */
const mostDepth = 100

/**
 * Goes over HTML once. Undefined where only a parser can tell: tags that are not written as they
 * should be, tables, embedded documents, JSON-LD, deep nesting. Sound, not exact: whatever a phrase
 * is made of, one of `spots` is behind it.
 */
export function scanHtml(source: string, anchors: Anchors): HtmlScan | undefined {
  const { kinds, next, width, accepts } = anchors
  const ends: Cut[] = []
  const open = new Map<string, number>()
  let depth = 0
  let formatted = 0
  const hits: number[] = []
  const spots: number[] = []
  let within: OpenElement = { name: '', outer: undefined }
  let lastHeading = -1
  let state = 0
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < source.length) {
    const unit = source.charCodeAt(at)
    const kind = kinds[unit] ?? 0
    if (kind >= unitKind.letter) {
      state = next[state * width + kind] ?? 0
      if (accepts[state] === 1) hits.push(at + 1)
      at++
      continue
    }
    if (kind === unitKind.ignored) {
      at++
      continue
    }
    if (kind === unitKind.exotic) {
      if (!isIgnored(unit)) state = 0
      at++
      continue
    }
    if (unit === 0x26) {
      if (mayBeLetter(source, at)) spots.push(at + 1)
      state = 0
      at++
      continue
    }
    if (unit === 0) return undefined
    if (unit !== 0x3c) {
      state = 0
      at++
      continue
    }
    if (source.startsWith('<!--', at)) {
      const end = endOfPlainComment(source, at)
      if (end === -1) return undefined
      if (mayHoldPhrase(anchors, source, at + 4, end - 3)) spots.push(end)
      at = end
      continue
    }
    if (/^<!doctype html>/i.test(source.slice(at, at + 15)) && source.slice(0, at).trim() === '') {
      at += 15
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(source)
    if (found === null) {
      if (/[A-Za-z/!?]/.test(source.charAt(at + 1))) return undefined
      state = 0
      at++
      continue
    }
    const isEnd = found[1] === '/'
    const name = (found[2] ?? '').toLowerCase()
    const attributes = found[3] ?? ''
    if (unruly.has(name) || (isEnd && (voidElements.has(name) || name === 'br'))) return undefined
    let end = tag.lastIndex
    if (state !== 0 && (silent.has(name) || name === 'nav')) spots.push(end)
    if (attributes !== '') {
      if (!isEnd && tellingAttribute.test(attributes)) spots.push(end)
      // A text in an attribute is a text, though not displayed.
      if (mayHoldPhrase(anchors, source, at, end) || hasReference(attributes)) spots.push(end)
      // Between two halves of a word, what is hidden would part them for us and not for a reader.
      if (state !== 0 && veiling.test(attributes)) spots.push(end)
    }
    if (!isEnd && telling.has(name)) spots.push(end)
    if (rawText.has(name)) {
      if (isEnd) return undefined
      if (name === 'script' && /json/i.test(attributes)) return undefined
      const close = endOfRawText(source, name, end)
      if (close === -1) return undefined
      if (mayHoldPhrase(anchors, source, end, close)) spots.push(close)
      if (name === 'title' && hasReference(source.slice(end, close))) spots.push(close)
      end = close
      at = end
      state = 0
      continue
    }
    if (!isEnd && headings.has(name)) lastHeading = at
    if (!voidElements.has(name)) {
      const count = open.get(name) ?? 0
      if (!isEnd) {
        open.set(name, count + 1)
        within = isRuled(name, within, open) ? unknown() : { name, outer: within }
        if (++depth > mostDepth) return undefined
        if (formattingElements.has(name)) formatted++
      } else if (count > 0) {
        open.set(name, count - 1)
        within = within.name === name && within.outer !== undefined ? within.outer : unknown()
        depth--
        if (formattingElements.has(name)) formatted--
      } else within = unknown()
    }
    at = end
    const isParagraphEnd = isEnd && name === 'p'
    if (isParagraphEnd && formatted === 0 && isClosed(open)) ends.push({ at: end, within })
  }
  const held = heldSpots(anchors, source, hits, endOfChunks(ends, source.length), odd)
  return { spots: ascending(spots, held), ends, lastHeading }
}

/** A state of open elements that is like no other: nothing is left out up to it or from it on. */
function unknown(): OpenElement {
  return { name: '', outer: undefined }
}

/** Elements that their own kind ends, though it stand inside: a parser closes what it finds open. */
const exclusive = wordSet('a button form p')
const items: Readonly<Record<string, RegExp>> = {
  li: /^(?:ul|ol|menu)$/,
  dd: /^dl$/,
  dt: /^dl$/,
}

/** Whether an element that begins may end one that is open. `open` counts it already. */
function isRuled(name: string, within: OpenElement, open: ReadonlyMap<string, number>): boolean {
  const list = items[name]
  if (list !== undefined) return !list.test(within.name)
  if (headings.has(name))
    return [...headings].reduce((sum, one) => sum + (open.get(one) ?? 0), 0) > 1
  return exclusive.has(name) && (open.get(name) ?? 0) > 1
}

/** Nothing is open whose text must be known to its end. */
function isClosed(open: ReadonlyMap<string, number>): boolean {
  return ['p', 'q', 'cite', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].every(
    (name) => (open.get(name) ?? 0) === 0,
  )
}

/** End of a comment that every parser ends there, or -1. */
function endOfPlainComment(source: string, start: number): number {
  const close = source.indexOf('-->', start + 4)
  if (close === -1) return -1
  const inside = source.slice(start + 4, close)
  return /^-?>|--!>|<!--|\0|-$/.test(inside) ? -1 : close + 3
}

/** Where the end tag of a text element begins, with its end; -1 where it is not plain to see. */
function endOfRawText(source: string, name: string, from: number): number {
  const close = source.indexOf(`</${name}>`, from)
  if (close === -1) return -1
  const inside = source.slice(from, close)
  return inside.includes('<!--') ||
    inside.includes('\0') ||
    new RegExp(`</${name}`, 'i').test(inside)
    ? -1
    : close + name.length + 3
}

/** Whether a character reference stands there that may be a letter; `&a=` in an address is none. */
function hasReference(text: string): boolean {
  for (const { index } of text.matchAll(/&/g)) {
    if (mayBeLetter(text, index) && !/^&\w+=/.test(text.slice(index, index + 40))) return true
  }
  return false
}
