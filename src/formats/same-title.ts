import type { Range } from '../reading/source-map.ts'
import { skeleton } from '../text/fold.ts'

/** What headlines have in common that have the same letters and marks, however they are spaced. */
export function titleKey(title: string): string {
  return skeleton(title).trim()
}

/** Whether two headlines have the same letters and marks, however they are spaced. */
export function isSameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b)
}

/** Whether a title that is given from outside stands in the text as its headline; so does none. */
export function isInText(
  title: string | undefined,
  headline: Range | undefined,
  text: string,
): boolean {
  if (title === undefined) return true
  return headline !== undefined && isSameTitle(text.slice(headline.start, headline.end), title)
}
