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
  const pass = new Pass(source, from, anchors)
  if (!pass.run()) return undefined
  const { hits, spots, starts, firstTitle, lastTitle } = pass
  const held = heldSpots(anchors, source, hits, endOfChunks(starts, source.length), odd)
  return { spots: ascending(spots, held), starts, firstTitle, lastTitle }
}

/** One pass over a source. A step answers whether it need not be left to a parser. */
class Pass {
  readonly hits: number[] = []
  readonly spots: number[] = []
  readonly starts: Cut[] = []
  firstTitle = -1
  lastTitle = -1
  readonly #source: string
  readonly #anchors: Anchors
  #at: number
  /** How much of a phrase stands before `at`. */
  #state = 0
  #marks = 0
  #lines = 0
  #isBlank = true
  #isFenced = false

  constructor(source: string, from: number, anchors: Anchors) {
    this.#source = source
    this.#at = from
    this.#anchors = anchors
  }

  run(): boolean {
    const source = this.#source
    this.#startLine(this.#at)
    while (this.#at < source.length) {
      const mark = nextMark(source, this.#at)
      if (mark > this.#at)
        this.#state = runsOver(this.#anchors, source, this.#at, mark, this.#state, this.hits)
      this.#at = mark
      if (mark === source.length) break
      if (!this.#takeMark(source.charCodeAt(mark))) return false
      this.#at++
    }
    return true
  }

  #takeMark(unit: number): boolean {
    switch (unit) {
      case 0x0a:
      case 0x0d:
        return this.#takeBreak(unit)
      case 0x2a:
      case 0x5f:
      case 0x7e:
        // Emphasis stands inside words, too: the word goes on.
        return ++this.#marks <= mostMarks
      case 0x5b:
        if (this.#isBehind(0x5d)) this.spots.push(this.#at)
        return ++this.#marks <= mostMarks
      case 0x5c:
      case 0x5d:
      case 0x60:
      case 0x7c:
      case 0x5e:
        return true
      case 0x28:
        // The end of a link whose address hides between two parts of a word.
        if (this.#isBehind(0x5d) && this.#endOf(destination, this.#at) === -1)
          this.spots.push(this.#at)
        break
      case 0x3c:
        if (/[A-Za-z/!?]/.test(this.#source.charAt(this.#at + 1)))
          return this.#state === 0 && this.#endOf(autolink, this.#at) !== -1
        break
      case 0x26:
        if (mayBeLetter(this.#source, this.#at)) this.spots.push(this.#at + 1)
        break
      case 0x21:
        // An image shows no letter, and the word goes on after it.
        if (this.#state !== 0 && this.#source.charCodeAt(this.#at + 1) === 0x5b)
          this.spots.push(this.#at)
        break
      default:
        return false
    }
    this.#state = 0
    return true
  }

  #takeBreak(unit: number): boolean {
    this.#state = 0
    if (unit === 0x0d && this.#source.charCodeAt(this.#at + 1) === 0x0a) return true
    this.#startLine(this.#at + 1)
    return this.#marks <= mostMarks && this.#lines <= mostLines
  }

  #startLine(start: number): void {
    const source = this.#source
    const unit = source.charCodeAt(start)
    const isEnd = unit === 0x0a || unit === 0x0d || start >= source.length
    if (isEnd) {
      this.#isBlank = true
      return
    }
    if (this.#isBlank && isLetter(unit)) {
      // What a fence opens may reach to the end of the source: paragraphs there are perhaps none.
      if (!this.#isFenced) this.starts.push({ at: start })
      this.#marks = this.#lines = 0
    }
    this.#isBlank = isBlankLine(source, start)
    this.#lines++
    if (isLetter(unit)) return
    if (this.#endOf(title, start) !== -1) {
      this.lastTitle = start
      if (this.firstTitle === -1) this.firstTitle = start
    }
    if (!this.#isFenced && this.#endOf(fence, start) !== -1) this.#isFenced = true
    const end = this.#endOf(lineHead, start)
    if (end !== -1) this.#marks += end - start
  }

  /** Whether the mark stands behind another that follows a part of a phrase. */
  #isBehind(unit: number): boolean {
    return this.#state !== 0 && this.#source.charCodeAt(this.#at - 1) === unit
  }

  /** Where what a sticky pattern finds at a place ends, or -1. */
  #endOf(pattern: RegExp, start: number): number {
    pattern.lastIndex = start
    return pattern.test(this.#source) ? pattern.lastIndex : -1
  }
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
