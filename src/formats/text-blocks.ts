import { endOfLine } from '../reading/lines.ts'
import type { Block } from '../reading/reading.ts'
import { isInk } from './ink.ts'

/**
 * Cuts plain text into blocks at blank lines. A single line break is white space, like `<br>`:
 * a label may be wrapped. Linear. `isEnough` may end the work after any block.
 */
export function textBlocks(
  text: string,
  isEnough: (blocks: readonly Block[]) => boolean = () => false,
): Block[] {
  const blocks: Block[] = []
  // Most texts have no CR: then the platform looks for the line breaks.
  const lineEndAt = text.includes('\r') ? endOfLine : endOfLfLine
  let start = -1
  let end = -1
  let offset = 0
  while (offset <= text.length) {
    const lineEnd = lineEndAt(text, offset)
    const first = firstInk(text, offset, lineEnd)
    if (first === -1) {
      if (start !== -1) {
        blocks.push({ kind: 'body', start, end })
        if (isEnough(blocks)) return blocks
      }
      start = -1
    } else {
      if (start === -1) start = first
      end = lastInk(text, first, lineEnd)
    }
    offset = afterBreak(text, lineEnd)
  }
  if (start !== -1) blocks.push({ kind: 'body', start, end })
  return blocks
}

function endOfLfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** Where the block around an offset ends, or a line of it with nothing behind. */
export function endOfBlock(text: string, offset: number): number {
  let end = endOfLine(text, offset)
  for (let at = afterBreak(text, end); at < text.length; ) {
    const next = endOfLine(text, at)
    if (firstInk(text, at, next) === -1) break
    end = next
    at = afterBreak(text, next)
  }
  return end
}

/** Offset after the line break at `offset`; past the end when there is none. */
export function afterBreak(text: string, offset: number): number {
  const isPair = text.charCodeAt(offset) === 0x0d && text.charCodeAt(offset + 1) === 0x0a
  return offset + (isPair ? 2 : 1)
}

function firstInk(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isInk(text.charCodeAt(at))) return at
  return -1
}

function lastInk(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isInk(text.charCodeAt(at - 1))) return at
  return from
}
