import { distance } from '../text/distance.ts'

/** The known word nearest to a mistyped one, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { readonly word: string; readonly far: number; readonly shared: number } | undefined
  for (const each of known) {
    const far = isSwapped(word, each) ? 1 : distance(word, each, limit)
    // Of two as near, the one that begins alike is meant: «of» is «off», not «on».
    const shared = sharedStart(word, each)
    const isNearer =
      best === undefined || far < best.far || (far === best.far && shared > best.shared)
    if (far <= limit && isNearer) best = { word: each, far, shared }
  }
  return best?.word
}

/** Two neighbours have changed places: the commonest slip of the fingers, and one only. */
function isSwapped(word: string, other: string): boolean {
  const at = sharedStart(word, other)
  return (
    word.length === other.length &&
    at < word.length - 1 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  )
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
