import { type Anchors, isIgnored } from './anchors.ts'
import { fold } from './fold.ts'
import { slow } from './skips.ts'
import { unitKind } from './unit-kind.ts'

/** More invisible marks and doubled spaces than this around a run, and it is not looked at closely. */
const mostInvisible = 10

/**
 * Those of the runs that end at `ends` around which a phrase stands, or may, ascending; of each
 * chunk of the source only the first. For sources that are displayed as they stand; `odd` tells
 * stretches in which that is not so. `endOfChunk`: where the chunk around an offset ends.
 */
export function heldSpots(
  anchors: Anchors,
  source: string,
  ends: readonly number[],
  endOfChunk: (offset: number) => number,
  odd?: RegExp | undefined,
): number[] {
  const spots: number[] = []
  let known = -1
  for (const end of ends) {
    if (end <= known || !holdsPhrase(anchors, source, end, odd)) continue
    spots.push(end)
    known = endOfChunk(end)
  }
  return spots
}

function holdsPhrase(
  { phrases, reach, held }: Anchors,
  source: string,
  end: number,
  odd?: RegExp | undefined,
): boolean {
  const far = reach + mostInvisible
  const near = source.slice(Math.max(0, end - far), end + far)
  if (odd?.test(near) === true) return true
  return held.of(near, () => {
    const { text } = fold(near)
    return (
      near.length - text.length > mostInvisible || phrases.some((phrase) => text.includes(phrase))
    )
  })
}

/** Whether a phrase stands, or may stand, in a source that is displayed as it stands. Linear. */
export function mayHoldPhrase(anchors: Anchors, source: string, from: number, to: number): boolean {
  // Of the runs of a phrase each is as good as any other: the last is mostly one.
  return (
    runsIn(anchors, source, from, to).findLast((end) => holdsPhrase(anchors, source, end)) !==
    undefined
  )
}

/**
 * The ends of all runs between `from` and `to`, ascending. Linear: the automaton meets a unit once,
 * and only where two units in a row may belong to a run.
 */
export function runsIn(
  { kinds, next, width, accepts, skips: { shifts, shortest } }: Anchors,
  source: string,
  from: number,
  to: number,
): readonly number[] {
  let ends: number[] | undefined
  // Before `done` no run is left open.
  let done = from
  let at = from + shortest - 1
  while (at < to) {
    const kind = kinds[source.charCodeAt(at)] ?? 0
    const shift = shifts[(kinds[source.charCodeAt(at - 1)] ?? 0) * width + kind] ?? slow
    if (shift !== slow) {
      at += shift
      continue
    }
    let start = at
    while (start > done && kinds[source.charCodeAt(start - 1)] !== unitKind.other) start--
    let state = 0
    for (done = start; done < to && (done <= at || state !== 0); done++) {
      const unit = source.charCodeAt(done)
      const letter = kinds[unit] ?? 0
      if (letter >= unitKind.letter) {
        state = next[state * width + letter] ?? 0
        if (accepts[state] === 1) {
          ends ??= []
          ends.push(done + 1)
        }
      } else if (letter === unitKind.other) state = 0
      else if (letter === unitKind.exotic && !isIgnored(unit)) state = 0
    }
    at = done + shortest - 1
  }
  return ends ?? none
}

const none: readonly number[] = []
