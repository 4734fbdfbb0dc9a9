import type { GrammaticalCase } from '../rules/types.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { type Case, cases, declineWithConfidence } from './cases.ts'
import { entryNames } from './entry-names.ts'
import { legalForms } from './legal-forms.ts'
import { parseName } from './parse-name.ts'
import type { GivenForms, Naming } from './publisher.ts'

/**
 * How a spelling of a name relates to the name in the register. `full` is the name itself, with or
 * without the pseudonyms and former names its entry lists.
 */
type NameKind = 'full' | 'abbreviated' | 'short' | 'former' | 'pseudonym'

/** One spelling of a name in one case, cut into words. */
export interface NameForm {
  readonly kind: NameKind
  readonly case: Case
  readonly text: string
  /** It was worked out, and usage wavers: somebody should read it before it is published. */
  readonly isLikely: boolean
  readonly tokens: readonly Token[]
}

/** A name with every spelling it is known by. */
export interface KnownName {
  readonly nominative: string
  /** Folded words that tell this name from others: those in quotes, or all where there are none. */
  readonly core: ReadonlySet<string>
  /** The telling words stand in quotes, so they do not decline. */
  readonly quoted: boolean
  /** Those of the name in full come first. */
  readonly forms: readonly NameForm[]
  /** The spelling labels are written with, by case; the full one where there is no other. */
  readonly written: ReadonlyMap<Case, string>
}

interface NameSource {
  /** Nominative; a name in full, or an entry of the register with all it lists. */
  readonly name: string
  /** Its entry in the register, for the former names and pseudonyms, where `name` is not it. */
  readonly entry?: string | undefined
  readonly given?: GivenForms | undefined
  /** Shorter names, nominative. */
  readonly short?: readonly string[] | undefined
  /** Write the name as the entry has it, pseudonyms and former names included. */
  readonly whole?: boolean | undefined
  readonly naming?: Naming | undefined
}

/**
 * Spells out a name: the register's name, the same with its legal form abbreviated, the shorter
 * names it is known by, and the former names and pseudonyms its entry lists, each in every case
 * that is given or can be known.
 */
export function knownName(source: NameSource): KnownName {
  const { given = {}, short = [], naming = 'full' } = source
  const names = entryNames(source.name)
  const [name, other] =
    source.whole === true && names.whole !== undefined
      ? [names.whole, names.principal]
      : [names.principal, names.whole]
  const forms: NameForm[] = []
  const core = coreOf(names.principal)
  const add = (kind: NameKind, nominative: string, own: GivenForms = {}): void => {
    for (const grammaticalCase of cases) {
      const given = own[grammaticalCase]
      const declined =
        given === undefined ? declineWithConfidence(nominative, grammaticalCase) : undefined
      // A brand, whose full name has it in quotes, stands undeclined without them too.
      const brand = kind === 'short' && core.quoted ? nominative : undefined
      const text = given ?? declined?.text ?? brand
      if (text === undefined) continue
      const isLikely = declined?.sure === 'likely'
      forms.push({ kind, case: grammaticalCase, text, isLikely, tokens: nameTokens(text) })
    }
  }
  add('full', name, given)
  if (other !== undefined) add('full', other)
  for (const abbreviation of abbreviations(names.principal)) add('abbreviated', abbreviation)
  for (const spelling of short) {
    add('short', spelling)
    for (const abbreviation of abbreviations(spelling)) add('short', abbreviation)
  }
  const listed = source.entry === undefined ? names : entryNames(source.entry)
  for (const former of listed.former) add('former', former)
  for (const pseudonym of listed.pseudonyms) add('pseudonym', pseudonym)
  return { nominative: name, ...core, forms, written: writtenForms(forms, naming) }
}

/** Whether two names are those of one entry: some spelling in full is the same. */
export function isSameAgent(a: KnownName, b: KnownName): boolean {
  const [names, others] = [a, b].map(({ forms }) =>
    forms
      .filter((form) => form.kind === 'full' && form.case === 'nominative')
      .map(({ tokens }) => tokens.map(({ skeleton }) => skeleton).join(' ')),
  )
  return names?.some((name) => others?.includes(name)) ?? false
}

/** The name in full in a case, or undefined where the form is not known. */
export function nameIn(name: KnownName, to: GrammaticalCase): string | undefined {
  const wanted = to === 'as-is' ? 'nominative' : to
  return name.forms.find((form) => form.kind === 'full' && form.case === wanted)?.text
}

/** The name as labels are written with it: in full, or short where the publisher chose that. */
export function writtenIn(name: KnownName, to: GrammaticalCase): string | undefined {
  return name.written.get(to === 'as-is' ? 'nominative' : to)
}

/** A short name of the publisher's own choice comes before the usual abbreviation. */
function writtenForms(forms: readonly NameForm[], naming: Naming): ReadonlyMap<Case, string> {
  const kinds: readonly NameKind[] =
    naming === 'short' ? ['short', 'abbreviated', 'full'] : ['full']
  const kind = kinds.find((one) => forms.some((form) => form.kind === one)) ?? 'full'
  const written = new Map<Case, string>()
  for (const form of forms) {
    if (form.kind === kind && !written.has(form.case)) written.set(form.case, form.text)
  }
  return written
}

/** A name's words and marks; the kind of quotes, and whether there are any, is free. */
export function nameTokens(text: string): Token[] {
  return tokenize(text).filter((token) => token.kind !== 'quote')
}

function coreOf(name: string): { core: ReadonlySet<string>; quoted: boolean } {
  const parsed = parseName(name)
  const titles = parsed.kind === 'organisation' ? parsed.titles : []
  const telling = titles.length > 0 ? titles.join(' ') : name
  const words = tokenize(telling).filter((token) => token.kind === 'word')
  return { core: new Set(words.map((token) => token.skeleton)), quoted: titles.length > 0 }
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
