import { characterClass, classAt, skeletonOf, usualBlocks } from './characters.ts'
import { fold } from './fold.ts'

/** What a unit of a source is to a search; letters of the words looked for come after `letter`. */
export const unitKind = {
  /** Ends a word. */
  other: 0,
  /** Not displayed, so that a word goes on over it. */
  ignored: 1,
  /** Outside the tables: `classAt` tells. */
  exotic: 2,
  letter: 3,
} as const

/**
 * Phrases made ready to be found in sources without folding them: of each phrase its longest run of
 * letters, in an automaton over all units that may be read as one of those letters.
 */
export interface Anchors {
  /** `unitKind` of every UTF-16 unit, or the number of its letter. */
  readonly kinds: Uint8Array
  /** State after a state and a letter: `next[state * width + letter]`. */
  readonly next: Uint16Array
  readonly width: number
  /** Whether a run ends in a state. */
  readonly accepts: Uint8Array
  /** The folded phrases, and the length of the longest. */
  readonly phrases: readonly string[]
  readonly reach: number
}

/** A run shorter than this is met in any text, and a phrase longer than that is not looked at whole. */
const shortest = 5
const longest = 60

/** Undefined where a phrase has no run of letters to go by. */
export function makeAnchors(phrases: readonly string[]): Anchors | undefined {
  const runs = new Set<string>()
  for (const phrase of phrases) {
    const run = longestRun(phrase)
    if (run.length < shortest || phrase.length > longest) return undefined
    runs.add(run)
  }
  const { kinds, numberOf, width } = lettersOf(runs)
  const { next, accepts } = automaton(
    [...runs].map((run) => [...run].map(numberOf)),
    width,
  )
  const reach = Math.max(0, ...phrases.map(({ length }) => length))
  return { kinds, next, width, accepts, phrases, reach }
}

function longestRun(phrase: string): string {
  let best = ''
  for (const run of phrase.match(/[\p{L}]+/gu) ?? []) if (run.length > best.length) best = run
  return best
}

/**
 * Numbers the letters of the runs. A letter and the letter it is made of by a combining mark are
 * one («й» may be written as «и» and a breve), so that marks need not be put together.
 */
function lettersOf(runs: ReadonlySet<string>): {
  kinds: Uint8Array
  numberOf: (letter: string) => number
  width: number
} {
  const alphabet = new Uint8Array(0x1_00_00)
  for (const letter of [...runs].join('')) alphabet[letter.charCodeAt(0)] = 1
  const same = new Map<number, number>()
  const root = (letter: number): number => {
    let at = letter
    for (let up = same.get(at); up !== undefined; up = same.get(at)) at = up
    return at
  }
  const standIns: number[] = []
  for (let unit = 0; unit < 0x1_00_00; unit++) {
    const letter = skeletonOf[unit] ?? unit
    if (alphabet[letter] !== 1) continue
    standIns.push(unit)
    const first = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
    const base = root(skeletonOf[first] ?? first)
    if (base === root(letter)) continue
    same.set(root(letter), base)
    standIns.push(first)
  }
  const numbers = new Map<number, number>()
  const numbered = new Uint8Array(0x1_00_00)
  for (const unit of standIns) {
    const letter = skeletonOf[unit] ?? unit
    const number = numbers.get(root(letter)) ?? unitKind.letter + numbers.size
    numbers.set(root(letter), number)
    numbered[letter] = number
  }
  const kinds = new Uint8Array(0x1_00_00).fill(unitKind.exotic)
  for (const [from, to] of usualBlocks) {
    for (let unit = from; unit < to; unit++) {
      const isIgnored = classAt(unit) === characterClass.ignored
      kinds[unit] = isIgnored ? unitKind.ignored : unitKind.other
    }
  }
  for (let unit = 0; unit < 0x1_00_00; unit++) {
    const number = numbered[skeletonOf[unit] ?? unit] ?? 0
    if (number !== 0) kinds[unit] = number
  }
  return {
    kinds,
    numberOf: (letter) => numbered[letter.charCodeAt(0)] ?? unitKind.other,
    width: unitKind.letter + numbers.size,
  }
}

/** Aho and Corasick, 1975, with every transition written out. */
function automaton(
  runs: readonly (readonly number[])[],
  width: number,
): { next: Uint16Array; accepts: Uint8Array } {
  const most = 1 + runs.reduce((sum, run) => sum + run.length, 0)
  const next = new Uint16Array(most * width)
  const accepts = new Uint8Array(most)
  let states = 1
  for (const run of runs) {
    let state = 0
    for (const letter of run) {
      const at = state * width + letter
      if (next[at] === 0) next[at] = states++
      state = next[at] ?? 0
    }
    accepts[state] = 1
  }
  const fallback = new Uint16Array(states)
  const pending: number[] = [0]
  for (let index = 0; index < pending.length; index++) {
    const state = pending[index] ?? 0
    const back = fallback[state] ?? 0
    if (accepts[back] === 1) accepts[state] = 1
    for (let letter: number = unitKind.letter; letter < width; letter++) {
      const at = state * width + letter
      const child = next[at] ?? 0
      const behind = state === 0 ? 0 : (next[back * width + letter] ?? 0)
      if (child === 0) next[at] = behind
      else {
        fallback[child] = behind
        pending.push(child)
      }
    }
  }
  return { next, accepts }
}

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
  { phrases, reach }: Anchors,
  source: string,
  end: number,
  odd?: RegExp | undefined,
): boolean {
  const far = reach + mostInvisible
  const near = source.slice(Math.max(0, end - far), end + far)
  if (odd?.test(near) === true) return true
  const { text } = fold(near)
  return (
    near.length - text.length > mostInvisible || phrases.some((phrase) => text.includes(phrase))
  )
}

/** Whether a phrase stands, or may stand, in a source that is displayed as it stands. Linear. */
export function mayHoldPhrase(anchors: Anchors, source: string, from: number, to: number): boolean {
  // Of the runs of a phrase each is as good as any other: the last is mostly one.
  return (
    runsIn(anchors, source, from, to).findLast((end) => holdsPhrase(anchors, source, end)) !==
    undefined
  )
}

/** The ends of all runs between `from` and `to`, ascending. Linear. */
export function runsIn(
  anchors: Anchors,
  source: string,
  from: number,
  to: number,
): readonly number[] {
  const { kinds, next, width, accepts } = anchors
  let ends: number[] | undefined
  let state = 0
  for (let at = from; at < to; at++) {
    const kind = kinds[source.charCodeAt(at)] ?? 0
    if (kind >= unitKind.letter) {
      state = next[state * width + kind] ?? 0
      if (accepts[state] === 1) {
        ends ??= []
        ends.push(at + 1)
      }
    } else if (kind === unitKind.other) state = 0
    else if (kind === unitKind.exotic && !isIgnored(source.charCodeAt(at))) state = 0
  }
  return ends ?? none
}

const none: readonly number[] = []

/** Whether a unit outside the tables is one that is not displayed. */
export function isIgnored(unit: number): boolean {
  return classAt(unit) === characterClass.ignored
}
