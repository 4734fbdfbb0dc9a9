import { endOfLine } from '../../reading/lines.ts'
import { afterBreak } from '../text-blocks.ts'
import { hasBlankLine } from './lines.ts'

/** A tag of a site's generator is short. */
export const longestTag = 2_000
/** The title of an admonition is, too; what is longer is text. */
const longestTitle = 80

/** What stands in quotes and is as long as a label may be displayed: that is for an editor to see. */
const longValue = /["'`][^"'`]{150}/

const tags = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  ['{:', '}'],
] as const

/** Comments of Hugo, of Jinja and its kin, of Liquid, of Obsidian: nothing in them is displayed. */
const comments = [
  [/\{\{-?\/\*/y, /\*\/-?\}\}/g],
  [/\{#-?(?=\s)/y, /#\}/g],
  [/\{%-?\s*comment\s*-?%\}/y, /\{%-?\s*endcomment\s*-?%\}/g],
  [/\{\{[<%]\s*comment\s*[>%]\}\}/y, /\{\{[<%]\s*\/comment\s*[>%]\}\}/g],
  [/%%/y, /%%/g],
] as const

export const divFence = /^ {0,3}:{3,}[^:]*$/
/** The first line of a box of GitHub or Obsidian, and what begins each of its lines. */
export const boxHead = /^ {0,3}>[ \t]?\[![\w-]+\]/
const boxMark = /^ {0,3}>/
/** The first line of an admonition of Python-Markdown: MkDocs has boxes of it, which may be closed. */
export const admonition = /^ {0,3}(?:!!!|\?\?\?\+?) ?[\w-]+(?: +[\w-]+)*(?: +"[^"]*")? *$/
const hasAdmonition = /(?:^|[\r\n]) {0,3}(?:!!!|\?\?\?\+?) ?[\w-]/
/**
 * What stands in it is set in, as in an item of a list. One that begins with an empty line must have
 * something in its first, and shows nothing by it.
 */
const item = { withText: '*', afterBlank: '*   \u200B' } as const
const setIn = /^(?: {4}|\t)/
const fence = /^ {0,3}(`{3,}(?![^`]*`)|~{3,})/

/**
 * Puts spaces in place of lines that are the site's and that no reader sees: shortcodes of Hugo, tags
 * of Liquid, comments of both, `%%` of Obsidian, fences of `:::` around a piece of text, and what
 * makes a box of a quotation (`> [!note]`), whose words are the text's own. No unit moves, and what stands on a line with text is left alone, and so is code. Linear.
 */
export function withoutSiteMarks(source: string, from: number, mdx: boolean): string {
  const hasTags = !mdx && (source.includes('{') || source.includes('%%'))
  const mayHaveBoxes = source.includes('!!!') || source.includes('???')
  const hasBoxes = mayHaveBoxes && hasAdmonition.test(source)
  if (!hasTags && !hasBoxes && !source.includes(':::') && !source.includes('[!')) return source
  const missing = new Set<RegExp>()
  const closes = new Closes()
  const parts: string[] = []
  let kept = 0
  let code = ''
  let isInBox = false
  let isAfterBlank = true
  for (let at = from; at < source.length; ) {
    const lineEnd = endOfLine(source, at)
    const line = source.slice(at, Math.min(lineEnd, at + longestTag))
    const mark = fence.exec(line)?.[1] ?? ''
    let end: number | undefined
    let put = ''
    isInBox = code === '' && (isInBox ? boxMark.test(line) : boxHead.test(line))
    if (isInBox) end = boxHead.test(line) ? lineEnd : at + (boxMark.exec(line)?.[0].length ?? 0)
    else if (code !== '') {
      if (mark.startsWith(code) && line.trim() === mark) code = ''
    } else if (mark !== '') code = mark
    else if (line.trimEnd().length <= longestTitle && divFence.test(line)) end = lineEnd
    else if (hasBoxes && isAfterBlank && admonition.test(line)) {
      put = itemFor(source, lineEnd) ?? ''
      if (put !== '') end = lineEnd
    } else if (hasTags) end = endOfMarks(source, at, missing, closes)
    if (end !== undefined) {
      const blank = source.slice(at + put.length, end).replace(/[^\r\n]/g, ' ')
      parts.push(source.slice(kept, at), put, blank)
      kept = end
    }
    isAfterBlank = line.trim() === ''
    at = afterBreak(source, end === undefined || isInBox ? lineEnd : end)
  }
  return kept === 0 ? source : parts.join('') + source.slice(kept)
}

/** What makes an item of the lines after an admonition's first; undefined where none is set in. */
function itemFor(source: string, lineEnd: number): string | undefined {
  const first = afterBreak(source, lineEnd)
  for (let at = first; at < source.length; ) {
    const end = endOfLine(source, at)
    const line = source.slice(at, Math.min(end, at + longestTag))
    if (line.trim() !== '') {
      if (!setIn.test(line)) return undefined
      return at === first ? item.withText : item.afterBlank
    }
    at = afterBreak(source, end)
  }
  return undefined
}

/** Where a line ends that holds nothing but tags and comments, which may go on in the next ones. */
function endOfMarks(
  source: string,
  start: number,
  missing: Set<RegExp>,
  closes: Closes,
): number | undefined {
  let at = afterSpaces(source, start)
  if (at - start > 3) return undefined
  const first = at
  while (at < source.length && !isBreak(source, at)) {
    const end = endOfComment(source, at, missing) ?? endOfTag(source, at, closes)
    if (end === undefined) return undefined
    at = afterSpaces(source, end)
  }
  return at === first ? undefined : at
}

function endOfTag(source: string, start: number, closes: Closes): number | undefined {
  const tag = tags.find(([open]) => source.startsWith(open, start))
  if (tag === undefined) return undefined
  const [open, close] = tag
  const end = closes.of(source, close, start + open.length)
  if (end === -1 || end + close.length > start + longestTag) return undefined
  const tagText = source.slice(start, end)
  const isWhole = !hasBlankLine(tagText) && !longValue.test(tagText)
  return isWhole ? end + close.length : undefined
}

/** Where the next end of a tag stands: looked for once for all tags that begin before it. */
class Closes {
  readonly #found = new Map<string, number>()

  of(source: string, close: string, from: number): number {
    const known = this.#found.get(close)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = source.indexOf(close, from)
    this.#found.set(close, found)
    return found
  }
}

function endOfComment(source: string, start: number, missing: Set<RegExp>): number | undefined {
  for (const [open, close] of comments) {
    open.lastIndex = start
    if (missing.has(close) || !open.test(source)) continue
    close.lastIndex = open.lastIndex
    if (close.test(source)) return close.lastIndex
    missing.add(close)
  }
  return undefined
}

function afterSpaces(source: string, start: number): number {
  let at = start
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

function isBreak(source: string, at: number): boolean {
  return source[at] === '\n' || source[at] === '\r'
}
