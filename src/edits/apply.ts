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
