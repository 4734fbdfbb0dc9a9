import { kinship } from '../text/similarity.ts'
import type { Token } from '../text/tokens.ts'
import type { Move } from './alignment/align.ts'
import { leastShare } from './alignment/nearness.ts'
import { countWords, hasWord } from './around/sentences.ts'
import type { Surroundings } from './around/surroundings.ts'
import type { LabelForm } from './reader.ts'

/** A reading of a stretch of text as a form, before it is decided whether it is a label at all. */
export interface Candidate {
  readonly source: LabelForm
  readonly tokens: readonly Token[]
  readonly moves: readonly Move[]
  /** First and last (exclusive) token of the form's own words and slots. */
  readonly first: number
  readonly last: number
  readonly around: Surroundings
  /** The form's words and those that run into them stand in capitals, as labels mostly do. */
  readonly isAllCapitals: boolean
  /** The block is not displayed. */
  readonly isHidden: boolean
}

/** How much of the form is there. */
export interface Coverage {
  readonly words: number
  readonly exact: number
  readonly typos: number
  readonly inserted: number
  readonly dropped: number
  readonly negated: boolean
  /** The label begins as the form does: its first two words, or most of its first eight. */
  readonly opened: boolean
  readonly slots: number
  readonly filled: number
}

/** Share of the form's words that are there: 1 when none is missing or changed. */
export function share(coverage: Coverage): number {
  return coverage.words === 0 ? 0 : (coverage.exact + 0.75 * coverage.typos) / coverage.words
}

export function coverageOf({ source, tokens, moves, around }: Candidate): Coverage {
  const { steps } = source.form
  const negations = new Set(source.rule.negations.map((word) => word.toLowerCase()))
  let exact = 0
  let typos = 0
  let other = 0
  let inserted = 0
  let dropped = 0
  let negated = false
  const filled = new Set<number>()
  const slots = new Set<number>()
  const opening: boolean[] = []
  for (const move of moves) {
    if (move.kind === 'insert') {
      const token = tokens[move.token]
      if (token?.kind !== 'word') continue
      inserted++
      opening.push(false)
      negated ||= negations.has(token.norm)
      continue
    }
    const step = steps[move.step]
    if (step === undefined) continue
    if (step.kind === 'slot') {
      slots.add(move.step)
      if (move.kind === 'fill') filled.add(move.step)
      continue
    }
    if (step.kind !== 'word') continue
    const token = move.kind === 'match' ? tokens[move.token] : undefined
    const same = token?.skeleton === step.skeleton
    opening.push(same)
    if (token === undefined) dropped++
    else if (same) exact++
    else if (kinship(step.skeleton, token.skeleton) === 'typo') typos++
    else {
      other++
      negated ||= negations.has(token.norm)
    }
  }
  for (let at = around.leading.from; at < around.leading.to; at++) {
    negated ||= negations.has(tokens[at]?.norm ?? '')
  }
  return {
    words: exact + typos + other + dropped,
    exact,
    typos,
    inserted,
    dropped,
    negated,
    opened: isOpened(opening),
    slots: slots.size,
    filled: filled.size,
  }
}

function isOpened(words: readonly boolean[]): boolean {
  const start = words.slice(0, 8)
  return (start[0] === true && start[1] === true) || start.filter((same) => same).length >= 6
}

/**
 * Whether a candidate is a label, whole or damaged, and not prose that uses the form's words.
 * The thresholds decide only whether something is called a label; whether it passes is decided by
 * its deviations. They were set on the wordings met in the wild (see docs/labels.md):
 * a damaged label keeps seven tenths of its words, or its opening and four tenths, or its names and
 * six tenths behind another opening; prose about the law inflects them, quotes them, negates them, or
 * goes on in the same sentence.
 */
export function isLabel(candidate: Candidate, coverage: Coverage): boolean {
  const { source, tokens, around } = candidate
  const part = share(coverage)
  const strong = part >= 0.7 && coverage.inserted <= Math.max(3, coverage.words * 0.4)
  const opened =
    coverage.opened && part >= leastShare && coverage.exact >= 4 && coverage.inserted <= 2
  const closed = hasOtherOpening(candidate, coverage)
  if (!strong && !opened && !closed) return false
  if (coverage.negated && !(part >= 0.95 && coverage.inserted <= 2)) return false

  const before = hasWord(tokens, around.textBefore.from, around.textBefore.to)
  const after = hasWord(tokens, around.textAfter.from, around.textAfter.to)
  // In a script or an attribute quotation marks are syntax, not speech.
  if (around.quotedFrom !== undefined && (before || after) && !candidate.isHidden) return false
  if (source.form.wholeBlock && (before || after || part < 0.7)) return false

  const leading = countWords(tokens, around.leading)
  const trailing = countWords(tokens, around.trailing)
  const complete = coverage.slots === coverage.filled
  if (leading > 0) {
    // A word before the label is an addition to it, or the changed first word, only when the
    // label is otherwise whole and ends the sentence; else the words belong to somebody's prose.
    const changedOpening = leading <= coverage.dropped && part >= 0.7
    const isOwn =
      leading <= longestLead && trailing === 0 && complete && (part >= 0.9 || changedOpening)
    if (!isOwn && !closed) return false
  }
  if (trailing > 0) {
    if (coverage.slots > 0 && coverage.filled === 0) return false
    // A form without names, word for word, has only run into the text; less of it is prose.
    if (coverage.slots === 0 && ((trailing > 3 && part < 0.95) || around.trailingMark === '-'))
      return false
  }
  return true
}

/** Words before a label are part of it at most this far; more of them are a text of their own. */
export const longestLead = 2

/** No form has more words before the first that another one has, too. */
const longestOpening = 8

/**
 * Whether the words before a candidate are another opening of the same label, as when an editor puts
 * the beginning of one edition before the end of another: with it the label fills its line, both
 * names stand in it, and prose would not be in capitals, or would have more words there.
 */
function hasOtherOpening(
  { tokens, around, isAllCapitals }: Candidate,
  coverage: Coverage,
): boolean {
  const { leading, trailing, textBefore, textAfter } = around
  const words = countWords(tokens, leading)
  return (
    coverage.slots > 1 &&
    coverage.filled === coverage.slots &&
    share(coverage) >= 0.6 &&
    coverage.inserted === 0 &&
    words > 0 &&
    words <= (isAllCapitals ? longestOpening : longestLead) &&
    countWords(tokens, textBefore) === words &&
    countWords(tokens, trailing) + countWords(tokens, textAfter) === 0
  )
}
