import { distance } from '../text/distance.ts'

/** The known word nearest to a mistyped one, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { readonly word: string; readonly far: number } | undefined
  for (const each of known) {
    const far = distance(word, each, limit)
    if (far <= limit && (best === undefined || far < best.far)) best = { word: each, far }
  }
  return best?.word
}
