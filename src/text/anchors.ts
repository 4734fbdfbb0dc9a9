import { characterClass, classAt, skeletonOf, strangers } from './characters.ts'
import { Memory } from './memory.ts'
import { makeSkips, type Skips } from './skips.ts'
import { unitKind } from './unit-kind.ts'
import { usualBlocks } from './usual-classes.ts'

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
  /** How far a search for runs may go on without looking. */
  readonly skips: Skips
  /** The folded phrases, and the length of the longest. */
  readonly phrases: readonly string[]
  readonly reach: number
  /** Whether a stretch of a source holds a phrase: runs stand in the same label time and again. */
  readonly held: Memory<boolean>
}

/** A run shorter than this is met in any text, and a phrase longer than that is not looked at whole. */
const shortest = 5
const longest = 60
/** As many stretches around runs are remembered. */
const mostStretches = 200

/** Undefined where a phrase has no run of letters to go by. */
export function makeAnchors(phrases: readonly string[]): Anchors | undefined {
  const runs = new Set<string>()
  for (const phrase of phrases) {
    const run = longestRun(phrase)
    if (run.length < shortest || phrase.length > longest) return undefined
    runs.add(run)
  }
  const { kinds, numberOf, width } = lettersOf(runs)
  const numbered = [...runs].map((run) => [...run].map(numberOf))
  const { next, accepts } = automaton(numbered, width)
  const skips = makeSkips(numbered, width)
  const reach = Math.max(0, ...phrases.map(({ length }) => length))
  return { kinds, next, width, accepts, skips, phrases, reach, held: new Memory(mostStretches) }
}

/** Asking Unicode what a letter is takes a millisecond the first time. */
const onlyRussian = /^[а-я\s!-@]*$/

function longestRun(phrase: string): string {
  let best = ''
  const letters = onlyRussian.test(phrase) ? /[а-я]+/g : /\p{L}+/gu
  for (const run of phrase.match(letters) ?? []) if (run.length > best.length) best = run
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
  const letters = [...[...runs].join('')].map((letter) => letter.charCodeAt(0))
  const alphabet = new Uint8Array(0x1_00_00)
  for (const letter of letters) alphabet[letter] = 1
  const same = new Map<number, number>()
  const root = (letter: number): number => {
    let at = letter
    for (let up = same.get(at); up !== undefined; up = same.get(at)) at = up
    return at
  }
  const standIns: number[] = []
  for (const unit of unitsThatMayBe(letters)) {
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
  for (const unit of unitsThatMayBe(standIns)) {
    const number = numbered[skeletonOf[unit] ?? unit] ?? 0
    if (number !== 0) kinds[unit] = number
  }
  return {
    kinds,
    numberOf: (letter) => numbered[letter.charCodeAt(0)] ?? unitKind.other,
    width: unitKind.letter + numbers.size,
  }
}

/** All units that may be read as one of these letters, and others, each once. */
function unitsThatMayBe(letters: readonly number[]): ReadonlySet<number> {
  const units = new Set(letters)
  for (const unit of strangers) units.add(unit)
  for (const [from, to] of usualBlocks) for (let unit = from; unit < to; unit++) units.add(unit)
  return units
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

/** Whether a unit outside the tables is one that is not displayed. */
export function isIgnored(unit: number): boolean {
  return classAt(unit) === characterClass.ignored
}
