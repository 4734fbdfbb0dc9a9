import type { FoundLabel } from '../labels/found-label.ts'
import { disjoint, lastOverlap } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { letterOrDigit } from '../text/letters.ts'
import { type Check, type CheckContext, finding } from './context.ts'

/** A headline that lost its line break is at most this long; a longer text is a paragraph. */
const longestLead = 200

/** The label stands directly under the headline, or before the text where there is none. */
export const placement: Check = (context) => {
  const { label, edition, headline, reading } = context
  if (label === undefined) return []
  if (edition.placement.where === 'beside') return []
  const { visible } = label
  if (headline !== undefined && visible.start < headline.start) {
    const text = reading.text.slice(headline.start, headline.end)
    return finding(context, 'label-before-headline', label, { headline: text })
  }
  const between = textBetween(context, headline?.end ?? 0, visible.start)
  if (between === undefined) return afterIt(context, label)
  if (headline === undefined && isLead(reading, label, between)) {
    return finding(context, 'label-inline', label, {})
  }
  if (isText(label.textBefore) || isText(label.textAfter)) {
    return finding(context, 'label-inside-paragraph', label, {})
  }
  if (textBetween(context, visible.end, reading.text.length) === undefined) {
    return finding(context, 'label-at-end', label, {})
  }
  return finding(context, 'label-too-late', label, { after: tail(between) })
}

/** In its place; but does the text begin on the same line? */
function afterIt(context: CheckContext, label: FoundLabel): ReturnType<Check> {
  if (!isText(label.textAfter)) return []
  return finding(context, label.separated ? 'label-inline' : 'label-inside-paragraph', label, {})
}

/** The last displayed words between two places that are neither a label nor an age mark. */
function textBetween({ reading, all }: CheckContext, from: number, to: number): string | undefined {
  const taken = disjoint(all.map(({ visible }) => visible))
  for (const block of reading.blocks.toReversed()) {
    if (block.kind === 'hidden' || block.end <= from || block.start >= to) continue
    let end = Math.min(block.end, to)
    const start = Math.max(block.start, from)
    while (end > start) {
      const last = lastOverlap(taken, { start, end })
      const cut = last === undefined ? start : Math.max(start, Math.min(last.end, end))
      const text = reading.text.slice(cut, end)
      if (letterOrDigit.test(text)) return text
      end = last === undefined ? start : last.start
    }
  }
  return undefined
}

/** «Main news of the morning: LABEL. Text…»: a headline, and the line breaks were lost. */
function isLead(reading: Reading, label: FoundLabel, between: string): boolean {
  const before = reading.text.slice(label.textBefore.start, label.textBefore.end)
  const isAll = reading.text.slice(0, label.textBefore.start).match(letterOrDigit) === null
  const isOneClause = !/[.!?…]\s/.test(before)
  return (
    isText(label.textBefore) &&
    label.separated &&
    isAll &&
    isOneClause &&
    between.length <= longestLead
  )
}

function isText(range: Range): boolean {
  return range.end > range.start
}

/** The end of a text, short enough to quote. */
function tail(text: string): string {
  const words = text.trim().split(/\s+/).slice(-6).join(' ')
  return words.length > 80 ? `…${words.slice(-80)}` : words
}
