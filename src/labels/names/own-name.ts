import { type KnownName, nameIn } from '../../register/known-name.ts'
import { matchName } from '../../register/match-name.ts'
import type { Candidate } from '../assess.ts'
import type { DeviationMaker } from '../deviations/deviation-maker.ts'
import { strangeLetters } from '../deviations/lookalikes.ts'
import type { Deviation } from '../label.ts'
import { nameMarks, tornNames } from './name-marks.ts'
import type { Named } from './named.ts'

/** What differs in a name that is certainly the publisher's, or another known agent's. */
export function ownName(
  entry: Named,
  known: KnownName,
  candidate: Candidate,
  make: DeviationMaker,
): Deviation[] {
  return [...spelling(entry, known, candidate, make), ...tornNames(entry, known, make)]
}

function spelling(
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
    case 'different':
      return []
    case 'equal': {
      if (!match.form.isLikely) return []
      return [make.at('case-likely', from, to, '', { form: match.form.text, case: entry.case })]
    }
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
    case 'marks':
      return nameMarks(entry, match.form, make)
    case 'case':
      return [
        make.at('name-case', from, to, match.form.text, {
          actual,
          case: entry.case,
          expected: match.form.text,
        }),
      ]
    case 'former':
      return [make.at('name-former', from, to, expected, { actual, expected })]
    case 'pseudonym':
      return [make.at('name-pseudonym', from, to, expected, { actual, expected })]
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

/** The part of the full name that the abbreviation stands for. */
function legalFormOf(full: string, abbreviated: string): string {
  const tail = abbreviated.replace(/^\S+\s*/, '')
  return full.endsWith(tail) ? full.slice(0, full.length - tail.length).trim() : full
}
