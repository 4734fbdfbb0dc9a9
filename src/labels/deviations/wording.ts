import type { FormStep } from '../../rules/form/compile.ts'
import type { Token } from '../../text/tokens.ts'
import { companionEnd } from '../around/beside.ts'
import { isFootnoteMark } from '../around/footnote-marks.ts'
import type { Candidate } from '../assess.ts'
import type { Deviation } from '../label.ts'
import type { LabelForm } from '../reader.ts'
import type { DeviationMaker } from './deviation-maker.ts'
import { strangeLetters } from './lookalikes.ts'

type Group =
  | { kind: 'same'; step: FormStep; token: number }
  | { kind: 'changed'; step: FormStep; token: number }
  | { kind: 'dropped'; steps: FormStep[]; at: number }
  | { kind: 'inserted'; from: number; to: number }
  | { kind: 'tolerated'; code: string; expected: string; from: number; to: number }

/**
 * Says how a label's own words differ from the form: what was dropped, added, changed, moved.
 * The names in its slots are compared elsewhere; a companion such as «18+» may stand inside.
 */
export function wordingDeviations(
  candidate: Candidate,
  make: DeviationMaker,
  companions: readonly LabelForm[],
): Deviation[] {
  const groups = joinSpacing(groupMoves(candidate), candidate, make)
  const { deviations, rest } = groups
  for (const [index, group] of rest.entries()) {
    const bracketed = bracketsLost(rest, index, make)
    if (bracketed !== undefined) deviations.push(bracketed)
    if (bracketed !== undefined || closesLost(rest, index)) continue
    if (group.kind === 'same') continue
    if (group.kind === 'tolerated') deviations.push(make.tolerated(group))
    else if (group.kind === 'changed') deviations.push(changed(group, candidate.tokens, make))
    else if (group.kind === 'dropped') deviations.push(...dropped(group, candidate, make))
    else deviations.push(...inserted(group, candidate, make, companions))
  }
  return [...deviations, ...lostSpaces(candidate, make), ...divided(candidate, make)]
}

/** A word of the form or of a name that a hyphen divides: `labelTokens` has put it together. */
function divided({ tokens, first, last }: Candidate, make: DeviationMaker): Deviation[] {
  return tokens.slice(first, last).flatMap((token, index) => {
    if (token.divided === undefined) return []
    const at = first + index
    const { whole: expected, by } = token.divided
    if (by === 'space') return [make.spacing(at, at + 1, expected)]
    const args = { actual: make.slice(at, at + 1), expected, how: by }
    return [make.at('word-spacing', at, at + 1, expected, args)]
  })
}

/** A name and the form's word beside it that run together: `labelTokens` has told them apart. */
function lostSpaces({ tokens, first, last }: Candidate, make: DeviationMaker): Deviation[] {
  const found: Deviation[] = []
  for (let at = first; at + 1 < last; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.kind !== 'word' || next?.kind !== 'word' || next.spaced) continue
    found.push(make.spacing(at, at + 2, `${make.slice(at, at + 1)} ${make.slice(at + 1, at + 2)}`))
  }
  return found
}

function groupMoves({ source, tokens, moves }: Candidate): Group[] {
  const groups: Group[] = []
  let reached = -1
  for (const [index, move] of moves.entries()) {
    const last = groups.at(-1)
    if (move.kind === 'insert') {
      reached = move.token
      // Quotation marks are free around a name, not around words of the form.
      const besideName = moves[index - 1]?.kind === 'fill' || moves[index + 1]?.kind === 'fill'
      if (tokens[move.token]?.kind === 'quote' && besideName) continue
      if (last?.kind === 'inserted' && last.to === move.token) last.to = move.token + 1
      else groups.push({ kind: 'inserted', from: move.token, to: move.token + 1 })
      continue
    }
    const step = source.form.steps[move.step]
    if (step === undefined) continue
    if (move.kind === 'fill') {
      reached = move.token
      continue
    }
    if (move.kind === 'drop') {
      if (step.kind === 'slot' && last?.kind !== 'dropped') continue
      if (last?.kind === 'dropped' && last.at === reached) last.steps.push(step)
      else groups.push({ kind: 'dropped', steps: [step], at: reached })
      continue
    }
    reached = move.token
    const same = step.norm === tokens[move.token]?.norm
    if (step.tolerance !== undefined && same) {
      const { code, expected } = step.tolerance
      if (last?.kind === 'tolerated' && last.code === code && last.to === move.token) last.to++
      else groups.push({ kind: 'tolerated', code, expected, from: move.token, to: move.token + 1 })
    } else groups.push({ kind: same ? 'same' : 'changed', step, token: move.token })
  }
  return groups
}

/** Words run together or torn apart: the letters are right, only the gap is not. */
function joinSpacing(
  groups: readonly Group[],
  { tokens }: Candidate,
  make: DeviationMaker,
): { deviations: Deviation[]; rest: Group[] } {
  const deviations: Deviation[] = []
  const rest: Group[] = []
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]
    const next = groups[index + 1]
    if (group === undefined) continue
    const pair = [group, next]
    const change = pair.find((one) => one?.kind === 'changed')
    const drop = pair.find((one) => one?.kind === 'dropped')
    const insert = pair.find((one) => one?.kind === 'inserted')
    if (change?.kind === 'changed' && drop?.kind === 'dropped' && drop.steps.length === 1) {
      const other = drop.steps[0]
      const steps = change === group ? [change.step, other] : [other, change.step]
      if (steps.map((step) => step?.skeleton).join('') === tokens[change.token]?.skeleton) {
        const expected = steps.map((step) => step?.text).join(' ')
        deviations.push(make.spacing(change.token, change.token + 1, expected))
        index++
        continue
      }
    }
    if (change?.kind === 'changed' && insert?.kind === 'inserted') {
      const from = Math.min(change.token, insert.from)
      const to = Math.max(change.token + 1, insert.to)
      const letters = tokens
        .slice(from, to)
        .map((token) => token.skeleton)
        .join('')
      if (letters === change.step.skeleton) {
        deviations.push(make.spacing(from, to, change.step.text))
        index++
        continue
      }
    }
    rest.push(group)
  }
  return { deviations, rest }
}

/** Both round brackets around words of the form are gone: one deviation, not two. */
function bracketsLost(
  groups: readonly Group[],
  index: number,
  make: DeviationMaker,
): Deviation | undefined {
  const closing = closingOf(groups, index)
  if (closing === undefined) return undefined
  const inside = groups.slice(index + 1, closing)
  const first = inside[0]
  const last = inside.at(-1)
  if (first?.kind !== 'same' || last?.kind !== 'same') return undefined
  const actual = make.slice(first.token, last.token + 1)
  const words = inside.flatMap((group) => (group.kind === 'same' ? [group.step.text] : []))
  const expected = `(${words.join(' ')})`
  return make.at('punctuation', first.token, last.token + 1, expected, { actual, expected })
}

function closesLost(groups: readonly Group[], index: number): boolean {
  return groups.some((_, opening) => closingOf(groups, opening) === index)
}

/** The group that drops the closing bracket of the pair whose opening one this group drops. */
function closingOf(groups: readonly Group[], opening: number): number | undefined {
  if (!dropsOnly(groups[opening], '(')) return undefined
  let at = opening + 1
  while (groups[at]?.kind === 'same') at++
  return at > opening + 1 && dropsOnly(groups[at], ')') ? at : undefined
}

function dropsOnly(group: Group | undefined, mark: string): boolean {
  return group?.kind === 'dropped' && group.steps.length === 1 && group.steps[0]?.norm === mark
}

function changed(
  { step, token: index }: { step: FormStep; token: number },
  tokens: readonly Token[],
  make: DeviationMaker,
): Deviation {
  const token = tokens[index]
  const actual = make.slice(index, index + 1)
  // A mark in the place of one that is tolerated: the form itself has none there.
  if (step.kind === 'mark' && step.tolerance !== undefined) {
    return make.at('punctuation', index, index + 1, '', { actual, expected: '' })
  }
  if (step.kind === 'mark' || token?.kind !== 'word') {
    return make.at('punctuation', index, index + 1, step.text, { actual, expected: step.text })
  }
  if (step.skeleton === token.skeleton) {
    const letters = strangeLetters(actual, step.text)
    return make.at('lookalike', index, index + 1, step.text, {
      word: actual,
      letters,
      expected: step.text,
    })
  }
  return make.at('word-changed', index, index + 1, step.text, { actual, expected: step.text })
}

/** Three words or more in a row up to the end of the form, a slot with them: its second part. */
const wordsOfAPart = 3

function dropped(
  { steps, at }: { steps: readonly FormStep[]; at: number },
  { source }: Candidate,
  make: DeviationMaker,
): Deviation[] {
  const words = steps.filter((step) => step.kind === 'word')
  const spelled = make.spell(steps)
  if (words.length === 0) {
    if (steps.every((step) => step.kind === 'slot')) return []
    return [make.after('punctuation', at, spelled, { actual: '', expected: spelled })]
  }
  const { form } = source
  const isLast = form.ends.some((end) => form.steps[end] === steps.at(-1))
  if (words.length >= wordsOfAPart && isLast && steps.some((step) => step.kind === 'slot')) {
    return [make.after('half-missing', at, spelled, { words: spelled })]
  }
  return [make.after('word-dropped', at, spelled, { word: spelled })]
}

/** What was added in one place, told apart: an age mark may stand there, a footnote's mark may not. */
function inserted(
  { from, to }: { from: number; to: number },
  { source, tokens }: Candidate,
  make: DeviationMaker,
  companions: readonly LabelForm[],
): Deviation[] {
  const found: Deviation[] = []
  let rest = from
  const addRest = (end: number): void => {
    if (rest < end) found.push(...added(rest, end, tokens, make, source.rule.negations))
  }
  for (let at = from; at < to; ) {
    const end = companionEnd(tokens, at, companions)
    const isFootnote = isFootnoteMark(tokens[at]) && !isRepeated(tokens, at)
    if (isFootnote || (end !== -1 && end <= to)) {
      addRest(at)
      const mark = make.slice(at, at + 1)
      if (isFootnote) found.push(make.at('footnote-mark', at, at + 1, '', { mark }))
      rest = isFootnote ? at + 1 : end
      at = rest
    } else at++
  }
  addRest(to)
  return found
}

function isRepeated(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm
  return tokens[at - 1]?.norm === norm || tokens[at + 1]?.norm === norm
}

function added(
  from: number,
  to: number,
  tokens: readonly Token[],
  make: DeviationMaker,
  negations: readonly string[],
): Deviation[] {
  const actual = make.slice(from, to)
  const isWord = tokens.slice(from, to).some((token) => token.kind === 'word')
  return isWord
    ? [make.inserted(from, to, negations)]
    : [make.at('punctuation', from, to, '', { actual, expected: '' })]
}
