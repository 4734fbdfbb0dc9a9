import { disjoint, firstOverlap } from './ranges.ts'
import type { Reading } from './reading.ts'
import type { Range } from './source-map.ts'

/** A hard-wrapped line is at most this long; longer ones are paragraphs of their own. */
const widestWrap = 160

/**
 * The headline of a reading, in offsets of the displayed text, or undefined where there is none.
 * A format that marks headlines says so itself. In plain text it is the first line outside labels,
 * when it stands alone (a block of its own, or a line that its paragraph does not continue) and
 * has no final full stop. `taken`: ranges of labels and age marks, which are no headlines.
 */
export function headlineOf(reading: Reading, taken: readonly Range[]): Range | undefined {
  if (reading.titleElsewhere) return undefined
  if (reading.headline !== undefined || reading.format !== 'text') return reading.headline
  const labels = disjoint(taken)
  for (const block of reading.blocks) {
    for (const line of linesOf(reading.text, block)) {
      const label = firstOverlap(labels, line)
      if (label !== undefined) {
        // A label in the line: what stands before it may be a headline whose line break was lost.
        if (label.start <= line.start) continue
        return undefined
      }
      return looksLikeHeadline(reading.text, line, block) ? line : undefined
    }
  }
  return undefined
}

/** Whether a line of a block stands alone and has no final full stop. */
export function looksLikeHeadline(text: string, line: Range, block: Range): boolean {
  if (/(?:^|[^.])\.[\s"»”)]*$/.test(text.slice(line.start, line.end))) return false
  return !isContinued(text, line, block)
}

/**
 * Whether the next line goes on with the paragraph of this one: it does when its first word would
 * not have fitted here, so that the break is only a wrap.
 */
function isContinued(text: string, line: Range, block: Range): boolean {
  if (line.end >= block.end) return false
  const lines = linesOf(text, { start: line.start, end: block.end })
  const width = Math.max(...lines.slice(0, 50).map(({ start, end }) => end - start))
  const next = lines[1]
  if (next === undefined || width > widestWrap) return false
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? ''
  return line.end - line.start + 1 + word.length > width
}

/** The lines of a range, without surrounding white space; empty lines are left out. */
export function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = []
  let start = range.start
  while (start < range.end) {
    let end = start
    while (end < range.end && text[end] !== '\n' && text[end] !== '\r') end++
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '')
      lines.push({ start: start + lead, end: start + lead + raw.trim().length })
    start = end + 1
  }
  return lines
}
