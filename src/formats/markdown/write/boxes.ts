import { endOfLine } from '../../../reading/lines.ts'
import type { Range } from '../../../reading/source-map.ts'
import { afterBreak } from '../../text-blocks.ts'
import { inkedLength, lengthBefore, startOfLine } from '../lines.ts'
import { admonition, boxHead, divFence, longestTag } from '../site-marks.ts'
import { quoteLinesAt, restOfQuote } from './quote-lines.ts'

/** A fence of `:::` with nothing behind it ends what one with a name or attributes began. */
const closingFence = /^ {0,3}:{3,}[ \t]*$/
/** Shortcodes of Hugo and tags of Liquid that come in pairs, by the name of the first. */
const pairs = [
  [
    /^ {0,3}\{\{[<%]-?\s*([\w-]+)[^{}]*\}\}[ \t]*$/,
    /^ {0,3}\{\{[<%]-?\s*\/\s*([\w-]+)\s*-?[>%]\}\}[ \t]*$/,
  ],
  [/^ {0,3}\{%-?\s*([\w-]+)[^{}]*%\}[ \t]*$/, /^ {0,3}\{%-?\s*end([\w-]+)\s*-?%\}[ \t]*$/],
] as const
/** Attributes of the paragraph above, as Kramdown has them. */
const attributes = /^ {0,3}\{:[^{}]*\}[ \t]*$/

/**
 * Lines with all that makes a box of them and holds nothing else: the first line of GitHub's,
 * Obsidian's and MkDocs' boxes, fences of `:::`, tags in pairs, also one in another, and attributes.
 */
export function boxAround(source: string, lines: Range): Range {
  let box = withAttributes(source, lines)
  for (;;) {
    const wider = widened(source, box)
    if (wider === undefined) return box
    box = wider
  }
}

function widened(source: string, lines: Range): Range | undefined {
  const own = startOfLine(source, lines.start)
  const above = lineAbove(source, own)
  if (above === undefined) return undefined
  const { start, text } = above
  const below = lineBelow(source, lines.end)
  if (boxHead.test(text)) {
    const rest = restOfQuote(source, { start: own, end: lines.end })
    return rest === undefined ? undefined : { start, end: rest }
  }
  const setIn = /^(?:[ \t]*(?:\r\n|\r|\n))*(?: {4}|\t)/
  if (admonition.test(text)) {
    const isAlone = !setIn.test(source.slice(afterBreak(source, endOfLine(source, lines.end))))
    return isAlone ? { start, end: lines.end } : undefined
  }
  if (below === undefined) return undefined
  const isDiv = divFence.test(text) && !closingFence.test(text) && closingFence.test(below.text)
  const isPair = pairs.some(([open, close]) => {
    const name = open.exec(text)?.[1]
    return name !== undefined && close.exec(below.text)?.[1] === name
  })
  return isDiv || isPair ? { start, end: below.end } : undefined
}

interface Line extends Range {
  readonly text: string
}

function lineAbove(source: string, from: number): Line | undefined {
  const end = lengthBefore(source, from, quoteLinesAt(source, from).isBare)
  if (end === 0) return undefined
  const start = startOfLine(source, end - 1)
  return {
    start,
    end,
    text: source.slice(start, Math.min(endOfLine(source, start), start + longestTag)),
  }
}

function lineBelow(source: string, from: number): Line | undefined {
  for (let at = afterBreak(source, endOfLine(source, from)); at < source.length; ) {
    const end = endOfLine(source, at)
    const text = source.slice(at, Math.min(end, at + longestTag))
    if (text.trim() !== '') return { start: at, end, text }
    at = afterBreak(source, end)
  }
  return undefined
}

function withAttributes(source: string, { start, end }: Range): Range {
  const inked = Math.max(start, inkedLength(source.slice(0, end)))
  const at = afterBreak(source, endOfLine(source, inked))
  const lineEnd = endOfLine(source, at)
  const isOwn =
    at < source.length && attributes.test(source.slice(at, Math.min(lineEnd, at + longestTag)))
  return { start, end: isOwn ? lineEnd : end }
}
