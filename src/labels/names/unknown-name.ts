import type { NamedAgent } from '../../register/agent-names.ts'
import { decline, declineWithConfidence } from '../../register/cases.ts'
import { legalForms } from '../../register/legal-forms.ts'
import { related } from '../../register/match-name.ts'
import type { DeviationMaker } from '../deviations/deviation-maker.ts'
import type { Deviation } from '../label.ts'
import type { Named } from './named.ts'

/**
 * What can be said of a name without knowing it: the register writes legal forms in full, and a
 * person's surname first.
 */
export function unknownName(entry: Named, make: DeviationMaker): Deviation[] {
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

/**
 * Two halves of one label must name one agent, each in its own case. `listed`: whom the register
 * knows by these names, whose cases were compared before.
 */
export function compareHalves(
  named: readonly Named[],
  listed: ReadonlyMap<Named, NamedAgent>,
  make: DeviationMaker,
): Deviation[] {
  const deviations: Deviation[] = []
  for (const [index, second] of named.entries()) {
    const first = named.slice(0, index).find((entry) => entry.slot === second.slot)
    if (first === undefined) continue
    const [one, two] = [listed.get(first), listed.get(second)]
    const isListed = one !== undefined && two !== undefined
    if (isListed && one.name.nominative === two.name.nominative) continue
    const same =
      !isListed &&
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
      const actual = make.slice(entry.from, entry.to)
      const expected = surelyDeclined(actual, entry.case)
      if (expected !== undefined && /\s/.test(actual.trim())) {
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

/**
 * The form of a name that surely stands in the nominative now, and would look different in its
 * case. What is already in a case does not decline again.
 */
function surelyDeclined(actual: string, to: Named['case']): string | undefined {
  const declined = declineWithConfidence(actual, to)
  if (declined?.sure !== 'certain' || declined.text === actual) return undefined
  const again = declineWithConfidence(declined.text, to)
  return again?.sure === 'certain' && again.text !== declined.text ? undefined : declined.text
}
