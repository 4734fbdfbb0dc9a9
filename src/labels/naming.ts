import { decline } from '../register/cases.ts'
import type { KnownName } from '../register/known-name.ts'
import { nameIn } from '../register/known-name.ts'
import { legalForms } from '../register/legal-forms.ts'
import { matchName, related } from '../register/match-name.ts'
import type { GrammaticalCase } from '../rules/types.ts'
import type { Token } from '../text/tokens.ts'
import type { Candidate } from './assess.ts'
import type { DeviationMaker } from './deviation-maker.ts'
import type { Deviation } from './label.ts'
import { strangeLetters } from './lookalikes.ts'
import { type Fill, fillsOf } from './slots.ts'

/** Whose label it is, as far as its names tell. */
export type Owner = 'publisher' | 'other' | 'unknown'

interface Named extends Fill {
  readonly slot: string
  readonly case: GrammaticalCase
  /** The value without quotation marks, whose kind is free. */
  readonly words: readonly Token[]
  /** For each of `words` its index among the tokens. */
  readonly indices: readonly number[]
}

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

/** The blank form has the name in brackets; a name that kept them is still the name. */
function withoutBrackets(entry: Named): Named {
  const { words, indices } = entry
  const inner = words.slice(1, -1)
  const isBracketed = words[0]?.norm === '(' && words.at(-1)?.norm === ')'
  if (!isBracketed || inner.length === 0 || inner.some((word) => /^[()]$/.test(word.norm)))
    return entry
  const kept = indices.slice(1, -1)
  const from = (indices[0] ?? entry.from) + 1
  return { ...entry, from, to: indices.at(-1) ?? entry.to, words: inner, indices: kept }
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

/** What differs in a name that is certainly the publisher's. */
function ownName(
  entry: Named,
  known: KnownName,
  { source }: Candidate,
  make: DeviationMaker,
): Deviation[] {
  const match = matchName(entry.words, known, entry.case)
  const { from, to } = entry
  const actual = make.slice(from, to)
  const expected = nameIn(known, entry.case) ?? known.nominative
  switch (match.kind) {
    case 'equal':
    case 'different':
      return []
    case 'unverified':
      return [make.at('case-unknown', from, to, '', { name: known.nominative, case: entry.case })]
    case 'abbreviated': {
      const at = entry.indices[0] ?? from
      const written = make.slice(at, at + 1)
      const full = legalFormOf(expected, match.form.text)
      return [make.at('abbreviated-legal-form', at, at + 1, full, { short: written, full })]
    }
    case 'short':
      return [make.at('accepted-short-name', from, to, expected, { actual, expected })]
    case 'lookalike':
      return match.at.map((index) => {
        const at = entry.indices[index] ?? from
        const meant = match.form.tokens[index]
        const right = meant === undefined ? '' : match.form.text.slice(meant.start, meant.end)
        const found = make.slice(at, at + 1)
        const letters = strangeLetters(found, right)
        return make.at('lookalike', at, at + 1, right, { word: found, letters, expected: right })
      })
    case 'case':
      return [
        make.at('name-case', from, to, match.form.text, {
          actual,
          case: entry.case,
          expected: match.form.text,
        }),
      ]
    case 'order':
      return [make.at('name-order', from, to, expected, { actual, expected })]
    case 'shortened':
      return [make.at('name-shortened', from, to, expected, { actual, expected })]
    case 'inserted': {
      const start = entry.indices[match.from] ?? from
      const end = (entry.indices[match.to - 1] ?? to - 1) + 1
      return [make.inserted(start, end, source.rule.negations)]
    }
  }
}

/**
 * What can be said of a name without knowing it: the register writes legal forms in full, and a
 * person's surname first.
 */
function unknownName(entry: Named, make: DeviationMaker): Deviation[] {
  const [first, second, third, ...rest] = entry.words
  const form = legalForms.find(({ short }) => short.toLowerCase() === first?.norm)
  if (form !== undefined && second !== undefined) {
    const at = entry.indices[0] ?? entry.from
    const full = decline(form.full, entry.case) ?? form.full
    const short = make.slice(at, at + 1)
    return short === short.toUpperCase()
      ? [make.at('abbreviated-legal-form', at, at + 1, full, { short, full })]
      : []
  }
  const initials = entry.words.some(
    (word, index) =>
      word.kind === 'word' && word.norm.length === 1 && entry.words[index + 1]?.norm === '.',
  )
  if (initials) {
    const actual = make.slice(entry.from, entry.to)
    return [make.at('name-shortened', entry.from, entry.to, '', { actual, expected: '' })]
  }
  const isPerson = rest.length === 0 && second !== undefined && third !== undefined
  if (isPerson && isPatronymic(second.norm) && !isPatronymic(third.norm)) {
    const [one = '', two = '', surname = ''] = entry.indices.map((at) => make.slice(at, at + 1))
    const expected = `${surname} ${one} ${two}`
    const actual = make.slice(entry.from, entry.to)
    return [make.at('name-order', entry.from, entry.to, expected, { actual, expected })]
  }
  return []
}

/** A Russian patronymic in any case: «-вич», «-вича», «-вичем», «-вна», «-вной», «-вны». */
function isPatronymic(word: string): boolean {
  return /(?:[ое]вич|[ьи]ич|мич)(?:а|у|ем|е)?$|(?:[ое]вн|ичн|иничн)(?:а|ы|е|у|ой)$/.test(word)
}

/** Two halves of one label must name one agent, each in its own case. */
function compareHalves(named: readonly Named[], make: DeviationMaker): Deviation[] {
  const deviations: Deviation[] = []
  for (const [index, second] of named.entries()) {
    const first = named.slice(0, index).find((entry) => entry.slot === second.slot)
    if (first === undefined) continue
    const same =
      first.words.length === second.words.length &&
      first.words.every((word, at) => related(word, second.words[at]))
    if (!same) {
      const args = {
        first: make.slice(first.from, first.to),
        second: make.slice(second.from, second.to),
      }
      deviations.push(make.at('names-differ', second.from, second.to, '', args))
      continue
    }
    if (first.case === second.case) continue
    for (const entry of [first, second]) {
      // A person's name that reads as a nominative, and would look different in its case.
      const actual = make.slice(entry.from, entry.to)
      const expected = decline(actual, entry.case)
      const isNominative = expected !== undefined && expected !== actual && /\s/.test(actual.trim())
      if (isNominative && decline(expected, entry.case) === undefined) {
        deviations.push(
          make.at('name-case', entry.from, entry.to, expected, {
            actual,
            case: entry.case,
            expected,
          }),
        )
      }
    }
  }
  return deviations
}

function isPlaceholder(entry: Named, { source }: Candidate, known: KnownName | undefined): boolean {
  if (entry.words.some((word) => word.kind === 'mark' && /[[\]{}<>_…]/.test(word.norm))) return true
  const own = new Set(known?.forms.flatMap((form) => form.tokens.map((token) => token.norm)))
  const blanks = source.rule.slots[entry.slot]?.placeholders ?? []
  const text = entry.words
    .filter((word) => word.kind === 'word')
    .map((word) => word.norm)
    .join(' ')
  return blanks.some((blank) => {
    const words =
      blank
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length === 0 || words.every((word) => own.has(word))) return false
    return ` ${text} `.includes(` ${words.join(' ')} `)
  })
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

/** The part of the full name that the abbreviation stands for. */
function legalFormOf(full: string, abbreviated: string): string {
  const tail = abbreviated.replace(/^\S+\s*/, '')
  return full.endsWith(tail) ? full.slice(0, full.length - tail.length).trim() : full
}
