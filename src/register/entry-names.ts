import { isHeadPhrase } from './cases/organisation.ts'
import { parseName } from './parse-name.ts'

/** The names an entry of the register holds, told apart; all nominative. */
interface EntryNames {
  /** The name the agent bears now: what a label is written with. */
  readonly principal: string
  /** The entry as it stands, where that is more than the principal name. */
  readonly whole: string | undefined
  readonly former: readonly string[]
  /** Pseudonyms of a person. */
  readonly pseudonyms: readonly string[]
}

/**
 * Tells the names of an entry apart. The register's column holds «full name (former name)» of an
 * organisation and «surname, given name, patronymic "pseudonym" (former ones)» of a person, and
 * the form of the label asks for the «name, or surname, given name and patronymic» only. So
 * pseudonyms and former names are no part of the principal name. An organisation's brackets hold a
 * former name where they begin as a name does («Фонд …», «Общество с …»); a translation, an
 * abbreviation, a place or data of registration belong to its name and stay.
 */
export function entryNames(entry: string): EntryNames {
  const parsed = parseName(entry)
  if (parsed.kind === 'organisation') return organisationNames(entry)
  const { surname = '', given = '', patronymic = '', former, pseudonyms } = parsed
  const own = parsed.parts.filter(({ role }) => !extra.has(role)).map(({ text }) => text)
  const others = parsed.parts.filter(({ role }) => role === 'other-given')
  const name = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ')
  return {
    ...principal(own.join(' '), entry),
    former: [
      ...former.map((one) =>
        /\s/u.test(one) ? one : name(one, given, ...parsed.middle, patronymic),
      ),
      ...others.map(({ text }) => name(surname, text, ...parsed.middle, patronymic)),
    ],
    pseudonyms,
  }
}

const extra: ReadonlySet<string> = new Set([
  'pseudonym',
  'other-given',
  'former-surname',
  'former-name',
])

function organisationNames(entry: string): EntryNames {
  const { segments } = parseName(entry, 'organisation')
  const last = segments.at(-1)
  if (last?.kind !== 'bracketed' || segments.length === 1 || !isHeadPhrase(last.inner.trim())) {
    return { ...principal(entry, entry), former: [], pseudonyms: [] }
  }
  return {
    ...principal(entry.slice(0, last.start), entry),
    former: [spaced(last.inner)],
    pseudonyms: [],
  }
}

function principal(name: string, entry: string): Pick<EntryNames, 'principal' | 'whole'> {
  const [short, whole] = [spaced(name), spaced(entry)]
  return { principal: short, whole: short === whole ? undefined : whole }
}

/** The register has double spaces here and there. */
const spaced = (text: string): string => text.trim().replace(/\s+/gu, ' ')
