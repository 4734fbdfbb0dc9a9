import type { Edit } from '../messages/finding.ts'

/**
 * Splices edits into a source; every unit outside them stays as it is.
 * In: the source, and edits that do not overlap. Throws RangeError when they overlap or reach
 * outside the source: a plan that does is a bug, and a half-applied one would lose text.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let at = 0
  for (const { start, end, text } of sortEdits(edits)) {
    if (start < at || end < start || end > source.length) {
      throw new RangeError(
        `Edits overlap or leave the text (start: ${start}, end: ${end}, already at: ${at}, length: ${source.length}).`,
      )
    }
    output += source.slice(at, start) + text
    at = end
  }
  return output + source.slice(at)
}

/** Ascending; insertions at one place keep their order. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether two edits want the same units; insertions at one place do not. */
export function overlap(edits: readonly Edit[]): boolean {
  return sortEdits(edits).some((edit, index, all) => edit.start < (all[index - 1]?.end ?? 0))
}

/**
 * All edits as one, from the first place to the last: half of them could take a label out and not
 * put it back. Undefined where there are none. Throws as `applyEdits` does.
 */
export function wholeEdit(source: string, edits: readonly Edit[]): Edit | undefined {
  const sorted = sortEdits(edits)
  const start = sorted[0]?.start
  const end = sorted.at(-1)?.end
  if (start === undefined || end === undefined) return undefined
  const output = applyEdits(source, sorted)
  return { start, end, text: output.slice(start, output.length - (source.length - end)) }
}
