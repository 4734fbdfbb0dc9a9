import { isHeadPhrase } from './cases/organisation.ts'
import { findOddities } from './names/oddities.ts'
import { organisationParts } from './names/organisation.ts'
import { isPatronymic, isTurkic, personShape } from './names/person.ts'
import { cutName } from './names/segments.ts'
import type { ParsedName, PersonPart, PersonRole } from './names/types.ts'

export type {
  LegalForm,
  Oddity,
  ParsedName,
  ParsedOrganisation,
  ParsedPerson,
  PersonPart,
  PersonRole,
} from './names/types.ts'

/**
 * Cuts a name of the register into its parts; nothing of it is changed.
 * In: the name in the nominative; `kind` where the register says what the agent is, for without it
 * a person is told by a patronymic or a common given name only. Never throws.
 */
export function parseName(text: string, kind?: ParsedName['kind']): ParsedName {
  const cut = cutName(text)
  const common = { text, segments: cut.segments, oddities: findOddities(text, cut) }
  const shape = kind === 'organisation' ? undefined : personShape(cut.segments)
  const isPerson = kind === 'person' || (shape?.told === true && !isNamedAsOrganisation(text))
  if (shape === undefined || !isPerson) {
    return { kind: 'organisation', ...common, ...organisationParts(text, cut.segments) }
  }
  const { parts } = shape
  const all = (...roles: readonly PersonRole[]): string[] =>
    parts.filter((part) => roles.includes(part.role)).map((part) => part.text)
  return {
    kind: 'person',
    ...common,
    order: shape.order,
    ...optional('surname', parts),
    ...optional('given', parts),
    middle: all('middle'),
    ...optional('patronymic', parts),
    former: all('former-surname', 'former-name'),
    pseudonyms: all('pseudonym'),
    parts,
  }
}

/**
 * Cuts a list of names, such as the participants of an agent: «[Name, «A, B», Name]». Commas in
 * quotes and brackets, and before a word in lower case, belong to the name.
 */
export function splitNames(list: string): string[] {
  const text = list.trim().replace(/^\[([\s\S]*)\]$/, '$1')
  const names: string[] = []
  let from = 0
  for (const segment of cutName(text).segments) {
    if (segment.kind !== 'words') continue
    for (const match of segment.text.matchAll(/[,;](?=\s*(?:[^\sа-яё]|$))/g)) {
      names.push(text.slice(from, segment.start + match.index))
      from = segment.start + match.index + 1
    }
  }
  names.push(text.slice(from))
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

function optional<Role extends 'surname' | 'given' | 'patronymic'>(
  role: Role,
  parts: readonly PersonPart[],
): { readonly [Key in Role]?: string } {
  const part = parts.find((other) => other.role === role)
  return part === undefined ? {} : ({ [role]: part.text } as { readonly [Key in Role]?: string })
}

/** «Общественное движение Анна» is no person; «Совет Анна Петровна» is one. */
function isNamedAsOrganisation(text: string): boolean {
  const words = text.split(/\s+/)
  return !words.some((word) => isPatronymic(word) || isTurkic(word)) && isHeadPhrase(text)
}
