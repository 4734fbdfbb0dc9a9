import type { Anchors } from '../../text/anchors.ts'
import { heldSpots, runsOver } from '../../text/runs.ts'
import { ascending, type Cut, endOfChunks } from '../excerpt.ts'
import { mayBeLetter } from '../html/references.ts'

/** What a pass over the source of Markdown tells without parsing it. */
interface MarkdownScan {
  /** Ends of the places where a phrase stands, or may stand, ascending; of near ones the first. */
  readonly spots: readonly number[]
  /** Where paragraphs start that certainly stand in no other block, ascending. */
  readonly starts: readonly Cut[]
  /** Offsets of the first and the last line that may make a headline of the first rank, or -1. */
  readonly firstTitle: number
  readonly lastTitle: number
}

/** Marks that can nest since the last paragraph that stands in no other block. */
const mostMarks = 150
const mostLines = 2_000

/** Around a run of letters these may hide or join words; elsewhere they are punctuation. */
const odd = /[*_~`[\]<&\\|]|[\r\n](?!\p{L})/u
const lineHead = /(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]|\[\^))+/y
const title = /[ \t]*(?:#(?!#)|=+[ \t]*(?![^\r\n]))/y
const fence = /[ \t]*(?:`{3}|~{3})/y
const autolink = /<(?:https?:\/\/|mailto:)[^\s<>]*>/y
const destination = /\([^()\s\\<>]*\)(?![\p{L}\p{M}\p{Cf}*_~`[\]<&\\])/uy

/**
 * Goes over Markdown once. Undefined where only a parser can tell: HTML, a NUL, much that nests.
 * Sound, not exact: whatever a phrase is made of, one of `spots` is behind it.
 */
export function scanMarkdown(
  source: string,
  from: number,
  anchors: Anchors,
): MarkdownScan | undefined {
  const starts: Cut[] = []
  const hits: number[] = []
  const spots: number[] = []
  let firstTitle = -1
  let lastTitle = -1
  let isFenced = false
  let state = 0
  let marks = 0
  let lines = 0
  let isBlank = true
  let at = from
  const test = (pattern: RegExp, index: number): number => {
    pattern.lastIndex = index
    return pattern.test(source) ? pattern.lastIndex : -1
  }
  const startLine = (start: number): void => {
    const unit = source.charCodeAt(start)
    const isEnd = unit === 0x0a || unit === 0x0d || start >= source.length
    if (isEnd) {
      isBlank = true
      return
    }
    if (isBlank && isLetter(unit)) {
      // What a fence opens may reach to the end of the source: paragraphs there are perhaps none.
      if (!isFenced) starts.push({ at: start })
      marks = lines = 0
    }
    isBlank = isBlankLine(source, start)
    lines++
    if (isLetter(unit)) return
    if (test(title, start) !== -1) {
      lastTitle = start
      if (firstTitle === -1) firstTitle = start
    }
    if (!isFenced && test(fence, start) !== -1) isFenced = true
    const end = test(lineHead, start)
    if (end !== -1) marks += end - start
  }
  startLine(from)
  while (at < source.length) {
    const mark = nextMark(source, at)
    if (mark > at) state = runsOver(anchors, source, at, mark, state, hits)
    at = mark
    if (at === source.length) break
    const unit = source.charCodeAt(at)
    switch (unit) {
      case 0x0a:
      case 0x0d:
        state = 0
        if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) break
        startLine(at + 1)
        if (marks > mostMarks || lines > mostLines) return undefined
        break
      case 0x2a:
      case 0x5f:
      case 0x7e:
        // Emphasis stands inside words, too: the word goes on.
        if (++marks > mostMarks) return undefined
        break
      case 0x5b:
        if (state !== 0 && source.charCodeAt(at - 1) === 0x5d) spots.push(at)
        if (++marks > mostMarks) return undefined
        break
      case 0x5c:
      case 0x5d:
      case 0x60:
      case 0x7c:
      case 0x5e:
        break
      case 0x28:
        // The end of a link whose address hides between two parts of a word.
        if (state !== 0 && source.charCodeAt(at - 1) === 0x5d && test(destination, at) === -1)
          spots.push(at)
        state = 0
        break
      case 0x3c: {
        if (!/[A-Za-z/!?]/.test(source.charAt(at + 1))) state = 0
        else if (state === 0 && test(autolink, at) !== -1) break
        else return undefined
        break
      }
      case 0x26:
        if (mayBeLetter(source, at)) spots.push(at + 1)
        state = 0
        break
      case 0x21:
        // An image shows no letter, and the word goes on after it.
        if (state !== 0 && source.charCodeAt(at + 1) === 0x5b) spots.push(at)
        state = 0
        break
      default:
        return undefined
    }
    at++
  }
  const held = heldSpots(anchors, source, hits, endOfChunks(starts, source.length), odd)
  return { spots: ascending(spots, held), starts, firstTitle, lastTitle }
}

/** Marks that have a say in Markdown, breaks of lines, and NUL, which no paragraph displays. */
const marking = /[\0\n\r!&(*<[\\\]^_`|~]/g

/** Offset of the next of them, or the end. */
function nextMark(source: string, from: number): number {
  marking.lastIndex = from
  return marking.test(source) ? marking.lastIndex - 1 : source.length
}

function isLetter(unit: number): boolean {
  return (unit >= 0x410 && unit <= 0x44f) || unit === 0xab || (unit >= 0x41 && unit <= 0x5a)
}

/** Whether a line is nothing but spaces and tabs. */
function isBlankLine(source: string, start: number): boolean {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) return true
    if (unit !== 0x20 && unit !== 0x09) return false
  }
  return true
}
