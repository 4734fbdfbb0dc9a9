import type { GrammaticalCase } from '../rules/types.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { type Case, cases, decline } from './cases.ts'
import { legalForms } from './legal-forms.ts'
import type { NameForms } from './publisher.ts'

/** How a spelling of a name relates to the name in the register. */
export type NameKind = 'full' | 'abbreviated' | 'short'

/** One spelling of a name in one case, cut into words. */
export interface NameForm {
  readonly kind: NameKind
  readonly case: Case
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A name with every spelling it is known by. */
export interface KnownName {
  readonly nominative: string
  /** Folded words that tell this name from others: those in quotes, or all where there are none. */
  readonly core: ReadonlySet<string>
  /** The telling words stand in quotes, so they do not decline. */
  readonly quoted: boolean
  readonly forms: readonly NameForm[]
}

export interface NameSource {
  readonly name: string
  readonly given?: Partial<NameForms>
  /** Shorter names, nominative. */
  readonly short?: readonly string[]
}

/**
 * Spells out a name: the register's name, the same with its legal form abbreviated, and the
 * shorter names it is known by, each in every case that is given or can be known.
 */
export function knownName({ name, given = {}, short = [] }: NameSource): KnownName {
  const forms: NameForm[] = []
  const core = coreOf(name)
  const add = (kind: NameKind, nominative: string, own: Partial<NameForms>): void => {
    for (const grammaticalCase of cases) {
      const text =
        own[grammaticalCase] ??
        (grammaticalCase === 'nominative' ? nominative : decline(nominative, grammaticalCase)) ??
        // A brand, whose full name has it in quotes, stands undeclined without them too.
        (kind === 'short' && core.quoted ? nominative : undefined)
      if (text === undefined) continue
      forms.push({ kind, case: grammaticalCase, text, tokens: nameTokens(text) })
    }
  }
  add('full', name, given)
  for (const abbreviation of abbreviations(name)) add('abbreviated', abbreviation, {})
  for (const spelling of short) {
    add('short', spelling, {})
    for (const abbreviation of abbreviations(spelling)) add('short', abbreviation, {})
  }
  return { nominative: name, ...core, forms }
}

/** The name in full in a case, or undefined where the form is not known. */
export function nameIn(name: KnownName, to: GrammaticalCase): string | undefined {
  const wanted = to === 'as-is' ? 'nominative' : to
  return name.forms.find((form) => form.kind === 'full' && form.case === wanted)?.text
}

/** A name's words and marks; the kind of quotes, and whether there are any, is free. */
export function nameTokens(text: string): Token[] {
  return tokenize(text).filter((token) => token.kind !== 'quote')
}

function coreOf(name: string): { core: ReadonlySet<string>; quoted: boolean } {
  const tokens = tokenize(name)
  const quote = tokens.findIndex((token) => token.kind === 'quote')
  const words = tokens.slice(Math.max(quote, 0)).filter((token) => token.kind === 'word')
  return { core: new Set(words.map((token) => token.skeleton)), quoted: quote !== -1 }
}

function abbreviations(name: string): string[] {
  const words = nameTokens(name)
  const result: string[] = []
  for (const { short, full } of legalForms) {
    const form = nameTokens(full)
    const last = words[form.length - 1]
    if (last === undefined || words.length === form.length) continue
    if (form.every((token, index) => token.norm === words[index]?.norm)) {
      result.push(`${short}${name.slice(last.end)}`)
    }
  }
  return [...new Set(result)]
}
