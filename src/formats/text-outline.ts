import { linesOf, looksLikeHeadline } from '../reading/headline.ts'
import type { Outline, OutlineHeading } from '../reading/outline.ts'
import type { Block } from '../reading/reading.ts'

/** A headline is a line, and no longer than one that is wrapped. */
const longestHeadline = 160
/** A line of marks that parts one text from the next: `***`, `---`, `* * *`. */
const parting = /^(?:[*=_~#•⁂—–-][ \t]*){3,}$/
const opening = /^[«"“„(]*[\p{Lu}\p{N}]/u
/** What goes on behind it, or is said by somebody. */
const unended = /[,:;]$/

/**
 * The lines of plain text that look like headlines: the first of a block, without a full stop. Only
 * one that a line of marks parts from the text before, or that nothing stands before, is as sure as
 * the headline; any other may be a subheading as well, and so has the rank of one. Linear.
 */
export function textOutline(text: string, blocks: readonly Block[]): Outline {
  const headings: OutlineHeading[] = []
  let isParted = true
  for (const block of blocks) {
    const [line] = linesOf(text, block)
    if (line === undefined) continue
    const words = text.slice(line.start, line.end)
    if (parting.test(words)) {
      isParted = true
      continue
    }
    const isLikely =
      words.length <= longestHeadline &&
      opening.test(words) &&
      !unended.test(words) &&
      looksLikeHeadline(text, line, block)
    if (isLikely) headings.push({ ...line, rank: isParted ? 1 : 2 })
    isParted = false
  }
  return { headings, articles: [], isGuess: true }
}
