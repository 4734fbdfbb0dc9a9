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
  const ends: number[] = []
  // What is near a run in the midst of a label is the same in the next document, and known by then.
  const midst = from + anchors.reach + mostInvisible
  let asked = 0
  for (let at = from; at < to; ) {
    at = runsFrom(anchors, source, at, to, ends)
    for (; asked < ends.length; asked++) {
      const end = ends[asked] ?? to
      if (end >= midst && holdsPhrase(anchors, source, end)) return true
    }
  }
  return ends.some((end) => end < midst && holdsPhrase(anchors, source, end))
}

/**
 * The ends of all runs between `from` and `to`, ascending. Linear: the automaton meets a unit once,
 * and only where two units in a row may belong to a run.
 */
export function runsIn(
  anchors: Anchors,
  source: string,
  from: number,
  to: number,
): readonly number[] {
  const ends: number[] = []
  for (let at = from; at < to; ) at = runsFrom(anchors, source, at, to, ends)
  return ends
}

/**
 * Adds the ends of the next runs between `from`, where none is open, and `to`. Out: where the search
 * is to go on.
 */
function runsFrom(
  anchors: Anchors,
  source: string,
  from: number,
  to: number,
  ends: number[],
): number {
  const { kinds, width, accepts, skips } = anchors
  const { shifts, shortest } = skips
  const known = ends.length
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
      state = stateAfter(anchors, state, unit)
      if (accepts[state] === 1 && isLetter(anchors, unit)) ends.push(done + 1)
    }
    if (ends.length > known) return done
    at = done + shortest - 1
  }
  return to
}

/**
 * Searches a part of a source for runs that may go on from one part to the next, over a tag between
 * them: `насто<b>ящий</b>`. `state`: that of the automaton at `from`; out: the one at `to`. The ends of
 * runs are added to `ends`. Linear.
 */
export function runsOver(
  anchors: Anchors,
  source: string,
  from: number,
  to: number,
  state: number,
  ends: number[],
): number {
  let at = from
  let now = state
  for (; at < to && now !== 0; at++) {
    const unit = source.charCodeAt(at)
    now = stateAfter(anchors, now, unit)
    if (anchors.accepts[now] === 1 && isLetter(anchors, unit)) ends.push(at + 1)
  }
  if (at >= to) return now
  for (const end of runsIn(anchors, source, at, to)) ends.push(end)
  let word = to
  while (word > at && anchors.kinds[source.charCodeAt(word - 1)] !== unitKind.other) word--
  for (; word < to; word++) now = stateAfter(anchors, now, source.charCodeAt(word))
  return now
}

/** The state of the automaton after one more unit. */
function stateAfter({ kinds, next, width }: Anchors, state: number, unit: number): number {
  const kind = kinds[unit] ?? 0
  if (kind >= unitKind.letter) return next[state * width + kind] ?? 0
  if (kind === unitKind.ignored) return state
  return kind === unitKind.exotic && isIgnored(unit) ? state : 0
}

function isLetter({ kinds }: Anchors, unit: number): boolean {
  return (kinds[unit] ?? 0) >= unitKind.letter
}
