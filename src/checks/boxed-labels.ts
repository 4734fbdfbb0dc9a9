import type { FoundLabel } from '../labels/found-label.ts'
import { disjoint, firstOverlap } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { letterOrDigit } from '../text/letters.ts'

const none: ReadonlySet<FoundLabel> = new Set()

/**
 * The labels and marks in block quotations that newsrooms use as a box around their own label: one
 * holds nothing but labels that name the publisher, and marks, and stands where the label belongs,
 * or above the headline with nothing else before it.
 * Any other quotation is somebody else's words, and so is one beneath the publisher's own label.
 * In: displayed labels in the order of the text. Linear.
 */
export function boxedLabels(
  { text, blocks, quotations }: Reading,
  shown: readonly FoundLabel[],
  headline: Range | undefined,
): ReadonlySet<FoundLabel> {
  if (quotations === undefined || !shown.some(isOwnQuoted)) return none
  const from = headline?.end ?? 0
  const taken = disjoint(shown.map(({ visible }) => visible))
  const textStart = startOfText(text, blocks, from, taken)
  const isInPlace = ({ start, end }: Range): boolean => start >= from && end <= textStart
  // Above the headline a box is the publisher's where a label would be: with nothing else before it.
  const before = headline === undefined ? 0 : startOfText(text, blocks, 0, taken)
  const isAbove = ({ end }: Range): boolean =>
    headline !== undefined && end <= headline.start && end <= before
  const standing = new Set(
    shown
      .filter(({ block, owner, visible }) => {
        return block.kind === 'body' && owner !== 'other' && isInPlace(visible)
      })
      .map(({ rule }) => rule),
  )
  const boxes = quotations().filter((box) => isInPlace(box) || isAbove(box))
  const held = new Map<Range, FoundLabel[]>()
  for (const label of shown) {
    const box = firstOverlap(boxes, label.visible)
    if (box === undefined) continue
    const there = held.get(box)
    if (there === undefined) held.set(box, [label])
    else there.push(label)
  }
  const boxed = [...held.values()].filter(
    (there) =>
      there.some((label) => isOwnQuoted(label) && !standing.has(label.rule)) &&
      there.every(({ owner, hasAddition }) => owner !== 'other' && !hasAddition),
  )
  return new Set(boxed.flat())
}

function isOwnQuoted({ block, owner }: FoundLabel): boolean {
  return block.kind === 'quotation' && owner === 'publisher'
}

/** Where the first displayed word after an offset stands that belongs to none of the ranges. */
function startOfText(
  text: string,
  blocks: Reading['blocks'],
  from: number,
  taken: readonly Range[],
): number {
  for (const block of blocks) {
    if (block.kind === 'hidden' || block.end <= from) continue
    let at = Math.max(block.start, from)
    while (at < block.end) {
      const label = firstOverlap(taken, { start: at, end: block.end })
      const end = label === undefined ? block.end : Math.max(at, label.start)
      const found = text.slice(at, end).search(letterOrDigit)
      if (found !== -1) return at + found
      at = label?.end ?? block.end
    }
  }
  return text.length
}
