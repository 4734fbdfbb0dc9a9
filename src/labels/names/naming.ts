import { type KnownName, nameIn } from '../../register/known-name.ts'
import { isFootnoteMark } from '../around/footnote-marks.ts'
import type { Candidate } from '../assess.ts'
import type { DeviationMaker } from '../deviations/deviation-maker.ts'
import type { Deviation } from '../label.ts'
import type { LabelReader } from '../reader.ts'
import { judgeNames, type Naming } from './judge-names.ts'
import { type Named, withoutBrackets } from './named.ts'
import { isPlaceholder } from './placeholder.ts'
import { fillsOf } from './slots.ts'

/**
 * Compares what stands in a label's slots with the names that belong there, with the register, and
 * with each other. Without known names and a register only what needs none is said: missing, left
 * blank, two different ones.
 */
export function namingDeviations(
  candidate: Candidate,
  reader: LabelReader,
  make: DeviationMaker,
): Naming {
  const { source, tokens, moves } = candidate
  const deviations: Deviation[] = []
  const named: Named[] = []
  for (const fill of fillsOf(source, moves)) {
    const slot = source.form.steps[fill.step]?.slot
    if (slot === undefined) continue
    const known = reader.names.get(slot.name)
    if (fill.from === -1) {
      if (isInMissingPart(candidate, fill.step)) continue
      const expected = expectedOf(known, slot)
      const at = tokenBefore(candidate, fill.step)
      deviations.push(
        make.after('name-missing', at, expected, { slot: slot.name, case: slot.case, expected }),
      )
      continue
    }
    const own = new Set(known?.forms.flatMap((form) => form.tokens.map(({ norm }) => norm)))
    const isFootnote = (at: number): boolean =>
      isFootnoteMark(tokens[at]) && !own.has(tokens[at]?.norm ?? '')
    const parts = range(fill.from, fill.to).filter((at) => tokens[at]?.kind !== 'quote')
    const indices = parts.filter((at) => !isFootnote(at))
    const words = indices.flatMap((at) => tokens[at] ?? [])
    const whole: Named = { ...fill, slot: slot.name, case: slot.case, words, indices }
    for (const at of words.some(({ kind }) => kind === 'word') ? parts.filter(isFootnote) : []) {
      deviations.push(make.at('footnote-mark', at, at + 1, '', { mark: make.slice(at, at + 1) }))
    }
    const entry = withoutBrackets(whole)
    const actual = make.slice(fill.from, fill.to)
    if (isPlaceholder(entry, candidate, known, actual)) {
      const expected = expectedOf(known, slot)
      deviations.push(make.at('placeholder', fill.from, fill.to, expected, { actual, expected }))
      continue
    }
    if (entry !== whole) {
      const actual = make.slice(whole.from, whole.to)
      const expected = make.slice(entry.from, entry.to)
      deviations.push(make.at('punctuation', whole.from, whole.to, expected, { actual, expected }))
    }
    named.push(entry)
  }
  const judged = judgeNames(named, reader, candidate, make)
  return { ...judged, deviations: [...deviations, ...judged.deviations] }
}

function expectedOf(known: KnownName | undefined, slot: Pick<Named, 'case'>): string {
  return known === undefined ? '' : (nameIn(known, slot.case) ?? known.nominative)
}

/** Whether everything from the words before this slot on is gone: then the part is reported. */
function isInMissingPart({ source, moves }: Candidate, step: number): boolean {
  const at = moves.findIndex((move) => 'step' in move && move.step === step)
  for (let index = at - 1; index >= 0; index--) {
    const move = moves[index]
    if (move === undefined || !('step' in move)) continue
    const kind = source.form.steps[move.step]?.kind
    if (kind === 'word') return move.kind === 'drop'
  }
  return false
}

function tokenBefore({ moves, first }: Candidate, step: number): number {
  let at = first - 1
  for (const move of moves) {
    if ('step' in move && move.step === step) break
    if ('token' in move) at = move.token
  }
  return at
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
