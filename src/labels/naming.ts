import { type KnownName, nameIn } from '../register/known-name.ts'
import { matchName } from '../register/match-name.ts'
import type { Candidate } from './assess.ts'
import type { DeviationMaker } from './deviation-maker.ts'
import type { Deviation } from './label.ts'
import { type Named, withoutBrackets } from './named.ts'
import { ownName } from './own-name.ts'
import { isPlaceholder } from './placeholder.ts'
import { fillsOf } from './slots.ts'
import { compareHalves, unknownName } from './unknown-name.ts'

/** Whose label it is, as far as its names tell. */
export type Owner = 'publisher' | 'other' | 'unknown'

/**
 * Compares what stands in a label's slots with the names that belong there, and with each other.
 * Without known names only what needs none is said: missing, left blank, two different ones.
 */
export function namingDeviations(
  candidate: Candidate,
  names: ReadonlyMap<string, KnownName>,
  make: DeviationMaker,
): { deviations: Deviation[]; owner: Owner } {
  const { source, tokens, moves } = candidate
  const deviations: Deviation[] = []
  const named: Named[] = []
  for (const fill of fillsOf(source, moves)) {
    const slot = source.form.steps[fill.step]?.slot
    if (slot === undefined) continue
    const known = names.get(slot.name)
    if (fill.from === -1) {
      if (isInMissingPart(candidate, fill.step)) continue
      const expected = known === undefined ? '' : (nameIn(known, slot.case) ?? known.nominative)
      const at = tokenBefore(candidate, fill.step)
      deviations.push(
        make.after('name-missing', at, expected, { slot: slot.name, case: slot.case, expected }),
      )
      continue
    }
    const indices = range(fill.from, fill.to).filter((at) => tokens[at]?.kind !== 'quote')
    const words = indices.flatMap((at) => tokens[at] ?? [])
    const whole: Named = { ...fill, slot: slot.name, case: slot.case, words, indices }
    const entry = withoutBrackets(whole)
    if (isPlaceholder(entry, candidate, known)) {
      const actual = make.slice(fill.from, fill.to)
      const expected = known === undefined ? '' : (nameIn(known, slot.case) ?? known.nominative)
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
  const owner = judge(named, names, candidate, make, deviations)
  return { deviations, owner }
}

function judge(
  named: readonly Named[],
  names: ReadonlyMap<string, KnownName>,
  candidate: Candidate,
  make: DeviationMaker,
  deviations: Deviation[],
): Owner {
  const strangers: Named[] = []
  let own = 0
  let misnamed = 0
  for (const entry of named) {
    const known = names.get(entry.slot)
    if (known === undefined) continue
    const match = matchName(entry.words, known, entry.case)
    if (match.kind === 'different') {
      if (match.related) misnamed++
      strangers.push(entry)
      continue
    }
    own++
    deviations.push(
      ...ownName(entry, known, candidate, make).filter((one) => isFirst(one, deviations)),
    )
  }
  for (const entry of strangers) {
    const known = names.get(entry.slot)
    if (own + misnamed === 0 || known === undefined) continue
    const actual = make.slice(entry.from, entry.to)
    const expected = nameIn(known, entry.case) ?? known.nominative
    const partner = named.find((other) => other.slot === entry.slot && other !== entry)
    if (own > 0 && partner !== undefined) {
      const other = make.slice(partner.from, partner.to)
      const [first, second] = partner.from < entry.from ? [other, actual] : [actual, other]
      deviations.push(make.at('names-differ', entry.from, entry.to, expected, { first, second }))
    } else {
      deviations.push(
        make.at('name-different', entry.from, entry.to, expected, { actual, expected }),
      )
    }
  }
  const unknown = named.filter((entry) => !names.has(entry.slot))
  for (const entry of unknown) {
    deviations.push(...unknownName(entry, make).filter((one) => isFirst(one, deviations)))
  }
  deviations.push(...compareHalves(own + misnamed > 0 ? unknown : [...unknown, ...strangers], make))
  if (own + misnamed > 0) return 'publisher'
  return strangers.length > 0 ? 'other' : 'unknown'
}

/** A name shortened alike in both halves is one deviation, reported where it is first met. */
function isFirst({ code }: Deviation, others: readonly Deviation[]): boolean {
  const once =
    code === 'abbreviated-legal-form' || code === 'accepted-short-name' || code === 'case-unknown'
  return !once || others.every((other) => other.code !== code)
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
