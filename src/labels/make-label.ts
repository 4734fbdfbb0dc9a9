import type { Block, Reading } from '../reading/reading.ts'
import type { Token } from '../text/tokens.ts'
import { countWords, type TokenRange } from './around/sentences.ts'
import { type Candidate, type Coverage, share } from './assess.ts'
import { additionsAround, isAddedAfter } from './deviations/additions.ts'
import { deviationMaker } from './deviations/deviation-maker.ts'
import { joinMoved } from './deviations/moved.ts'
import { joinReplaced } from './deviations/replaced.ts'
import { wordingDeviations } from './deviations/wording.ts'
import type { FoundLabel } from './found-label.ts'
import type { Deviation, SlotValue } from './label.ts'
import { namingDeviations } from './names/naming.ts'
import { fillsOf } from './names/slots.ts'
import type { LabelReader } from './reader.ts'

/** An accepted candidate as a label: its range, slots and deviations in source offsets. */
export function foundLabel(
  candidate: Candidate,
  coverage: Coverage,
  reading: Reading,
  block: Block,
  reader: LabelReader,
): FoundLabel {
  const { source, tokens, around } = candidate
  const make = deviationMaker(reading, tokens, candidate.first)
  const naming = namingDeviations(candidate, reader, make)
  const additions = additionsAround(candidate, make)
  const wording = wordingDeviations(candidate, make, reader.companions)
  const own = [...withoutReplaced(wording, additions), ...naming.deviations]
  const moved = joinMoved([...own, ...additions])
  const deviations = joinReplaced(moved, additions, reading.source).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const visible = {
    start: tokens[firstToken(candidate)]?.start ?? 0,
    end: tokens[lastToken(candidate) - 1]?.end ?? 0,
  }
  const isAddition = around.trailing.from < around.trailing.to
  const { start, end } = reading.map.toSource(visible)
  return {
    rule: source.rule.id,
    edition: source.edition.id,
    form: source.form.id,
    start,
    end,
    slots: slotValues(candidate, reading),
    deviations,
    owner: naming.owner,
    isNamesake: naming.isNamesake,
    agents: naming.agents,
    block,
    visible,
    textBefore: rangeOf(tokens, trimmedBefore(candidate)),
    textAfter: rangeOf(tokens, trimmedAfter(candidate)),
    separated: !isAddition && !around.joined,
    share: share(coverage),
    negated: coverage.negated,
    hasAddition: additions.some((one) => one.code === 'word-inserted' && deviations.includes(one)),
    insertedWords:
      coverage.inserted + leadingWords(candidate, additions) + trailingWords(candidate),
    pieces: undefined,
  }
}

/** Words put in the place of the form's first ones are a change, not a loss and an addition. */
function withoutReplaced(
  wording: readonly Deviation[],
  additions: readonly Deviation[],
): Deviation[] {
  const replaced = additions.find((deviation) => deviation.code === 'word-changed')
  if (replaced === undefined) return [...wording]
  const lost = wording.findIndex(
    (deviation) => deviation.code === 'word-dropped' && deviation.expected === replaced.expected,
  )
  return wording.filter((_, index) => index !== lost)
}

function firstToken({ around, first }: Candidate): number {
  if (around.leading.from < around.leading.to) return around.leading.from
  if (around.marks.from < around.marks.to) return around.marks.from
  return around.quotedFrom ?? first
}

function lastToken(candidate: Candidate): number {
  const { around, tokens } = candidate
  const { trailing } = around
  if (!isAddedAfter(tokens, around)) return around.end
  // The full stop of the added sentence goes with it.
  return tokens[trailing.to]?.norm === '.' ? trailing.to + 1 : trailing.to
}

/** Words before the label that have replaced nothing of it. */
function leadingWords({ tokens, around }: Candidate, additions: readonly Deviation[]): number {
  const areReplacing = additions.some(({ code }) => code === 'word-changed')
  return areReplacing ? 0 : countWords(tokens, around.leading)
}

function trailingWords(candidate: Candidate): number {
  return lastToken(candidate) > candidate.around.end
    ? countWords(candidate.tokens, candidate.around.trailing)
    : 0
}

function trimmedBefore({ around }: Candidate): TokenRange {
  const { textBefore, leading } = around
  const to = leading.from < leading.to ? Math.min(textBefore.to, leading.from) : textBefore.to
  return { from: textBefore.from, to: Math.max(textBefore.from, to) }
}

function trimmedAfter(candidate: Candidate): TokenRange {
  const { textAfter } = candidate.around
  return { from: Math.max(textAfter.from, lastToken(candidate)), to: textAfter.to }
}

function rangeOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): { start: number; end: number } {
  if (from >= to) return { start: 0, end: 0 }
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function slotValues({ source, tokens, moves }: Candidate, reading: Reading): SlotValue[] {
  return fillsOf(source, moves).flatMap((fill) => {
    const slot = source.form.steps[fill.step]?.slot
    if (slot === undefined) return []
    if (fill.from === -1)
      return [{ ...slot, value: '', ...pointBefore(source, tokens, moves, fill.step, reading) }]
    const visible = { start: tokens[fill.from]?.start ?? 0, end: tokens[fill.to - 1]?.end ?? 0 }
    const place = reading.map.toSource(visible)
    return [{ ...slot, value: reading.source.slice(place.start, place.end), ...place }]
  })
}

function pointBefore(
  source: Candidate['source'],
  tokens: readonly Token[],
  moves: Candidate['moves'],
  step: number,
  reading: Reading,
): { start: number; end: number } {
  let token = moves.find((move) => 'token' in move)?.token ?? 0
  for (const move of moves) {
    if ('step' in move && move.step === step && source.form.steps[step] !== undefined) break
    if ('token' in move) token = move.token
  }
  const { end } = reading.map.toSource({
    start: tokens[token]?.start ?? 0,
    end: tokens[token]?.end ?? 0,
  })
  return { start: end, end }
}
