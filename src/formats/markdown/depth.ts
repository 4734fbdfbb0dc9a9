import { endOfLine } from '../../reading/lines.ts'
import { deepest, TooDeepError } from '../too-deep.ts'
import { lineHead } from './line-head.ts'

/**
 * Marks of emphasis and brackets in one paragraph, and lines that go on with a quotation without
 * its mark: the parser's time grows with their square. No written paragraph comes near.
 */
const mostMarks = 10_000

/**
 * Throws TooDeepError for Markdown that nests quotations, lists, emphasis or brackets too deep,
 * before a parser sees it: parsing takes time that grows with the square of the depth. Linear. It
 * may take a text for deeper than it is, where marks that might open do not, but not for less deep.
 */
export function refuseTooDeep(source: string): void {
  const inlines = new InlineDepth()
  let blocks = 0
  let fence = ''
  let afterBlank = true
  let lazy = 0
  let at = 0
  while (at < source.length) {
    const end = endOfLine(source, at)
    const head = lineHead(source, at, end)
    if (head.end >= end && head.marks === 0) {
      afterBlank = true
      inlines.startParagraph()
    } else if (fence !== '') {
      if (head.fence.startsWith(fence)) fence = ''
    } else {
      if (head.marks > 0 || afterBlank) {
        blocks = Math.min(blocks, head.carried) + head.marks
        lazy = 0
        inlines.startParagraph()
      } else if (blocks > 0) lazy++
      if (blocks > deepest || lazy > mostMarks) throw new TooDeepError()
      fence = head.fence
      if (fence === '') inlines.read(source, head.end, end)
      afterBlank = false
    }
    at = end + 1
  }
}

/** How deep emphasis and brackets of a paragraph nest, at most. */
class InlineDepth {
  #depth = 0
  #count = 0

  startParagraph(): void {
    this.#depth = 0
    this.#count = 0
  }

  read(source: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const unit = source[at] ?? ''
      if (unit === '\\') at++
      else if (unit === ']') this.#depth = Math.max(0, this.#depth - 1)
      // The cells of a table are parsed one by one.
      else if (unit === '|') this.startParagraph()
      else if (unit === '*' || unit === '_' || unit === '~' || unit === '[') {
        const from = at
        while (source[at + 1] === unit) at++
        this.#run(unit, at + 1 - from, isInk(source[from - 1]), isInk(source[at + 1]))
      }
    }
  }

  #run(unit: string, length: number, afterInk: boolean, beforeInk: boolean): void {
    const closes = unit !== '[' && this.#depth > 0 && afterInk
    if (closes) this.#depth = Math.max(0, this.#depth - length)
    else if (beforeInk || unit === '[') this.#depth += length
    if (this.#depth > deepest || ++this.#count > mostMarks) throw new TooDeepError()
  }
}

function isInk(unit: string | undefined): boolean {
  return unit !== undefined && /\S/.test(unit)
}
