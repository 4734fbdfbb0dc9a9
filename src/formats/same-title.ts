import { skeleton } from '../text/fold.ts'

/** Whether two headlines have the same letters and marks, however they are spaced. */
export function isSameTitle(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b)
}

function lettersOf(text: string): string {
  return skeleton(text).replace(/\s+/g, ' ').trim()
}
