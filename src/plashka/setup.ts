import type { ActiveRule } from '../checks/context.ts'
import type { HtmlLook } from '../formats/format.ts'
import type { LabelForm, LabelReader } from '../labels/reader.ts'
import type { Register } from '../register/agent.ts'
import { type KnownName, knownName } from '../register/known-name.ts'
import type { KnownPublisher } from '../register/publisher.ts'
import { builtinRules } from '../rules/builtin.ts'
import { compileForm } from '../rules/compile.ts'
import { applyUse } from '../rules/edition.ts'
import type { Rule } from '../rules/types.ts'
import { checkDate } from './check-date.ts'
import { PlashkaError } from './error.ts'
import { lookOf } from './look-of.ts'
import { publisherIn } from './publisher-in.ts'
import { type AgeLimits, ageLimits, checkRegister } from './register-age.ts'
import type { PlashkaOptions } from './types.ts'

/** Options checked and compiled: made once, used for every document. */
export interface Setup {
  readonly active: readonly ActiveRule[]
  readonly reader: LabelReader
  readonly names: ReadonlyMap<string, KnownName>
  readonly publisher: KnownPublisher | undefined
  readonly register: Register | undefined
  readonly registerAge: AgeLimits
  readonly today: string | undefined
  readonly date: string | undefined
  readonly lang: 'ru' | 'en'
  readonly html: HtmlLook
}

const known = [
  'publisher',
  'rules',
  'use',
  'date',
  'lang',
  'html',
  'register',
  'registerAge',
  'today',
]

/** @throws PlashkaError when an option is unknown, empty, contradictory or malformed. */
export function setup(options: PlashkaOptions): Setup {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    throw new PlashkaError(
      'option-unknown',
      `Unknown option "${key}"; expected one of ${known.join(', ')}.`,
    )
  }
  const { rules = builtinRules, use = {}, date, lang = 'ru', register, today } = options
  if (lang !== 'ru' && lang !== 'en') {
    throw new PlashkaError(
      'option-unknown',
      `Unknown language "${String(lang)}"; expected ru or en.`,
    )
  }
  if (date !== undefined) checkDate(date, 'date')
  if (today !== undefined) checkDate(today, 'today')
  if (register !== undefined) checkRegister(register)
  const publisher =
    options.publisher === undefined ? undefined : publisherIn(options.publisher, register)
  const active = activeRules(rules, use)
  const names = publisher === undefined ? new Map<string, KnownName>() : namesOf(publisher)
  const isBeside = (form: LabelForm): boolean => form.edition.placement.where === 'beside'
  const reader: LabelReader = {
    forms: formsOf(active.map(({ rule }) => rule)).filter((form) => !isBeside(form)),
    companions: formsOf(rules).filter(isBeside),
    names,
  }
  return {
    active,
    reader,
    names,
    publisher,
    register,
    registerAge: ageLimits(options.registerAge),
    today,
    date,
    lang,
    html: lookOf(options.html),
  }
}

function activeRules(
  rules: readonly Rule[],
  use: NonNullable<PlashkaOptions['use']>,
): ActiveRule[] {
  if (rules.length === 0) {
    throw new PlashkaError('rules-empty', 'The list of rules is empty; nothing could be checked.')
  }
  const ids = rules.map((rule) => rule.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined)
    throw new PlashkaError('rule-duplicate', `Two rules have the id "${twice}".`)
  const unknown = Object.keys(use).find((id) => !ids.includes(id))
  if (unknown !== undefined) {
    throw new PlashkaError(
      'rule-unknown',
      `Unknown rule "${unknown}"; there are ${ids.join(', ')}.`,
    )
  }
  const active = rules.flatMap((rule) => {
    const { enabled, severities } = applyUse(rule, use[rule.id])
    return enabled ? [{ rule, severities }] : []
  })
  if (active.length === 0) {
    throw new PlashkaError('rules-empty', 'Every rule is off; nothing could be checked.')
  }
  return active
}

function formsOf(rules: readonly Rule[]): LabelForm[] {
  return rules.flatMap((rule) =>
    rule.editions.flatMap((edition) =>
      edition.forms.map((form) => ({ rule, edition, form: compileForm(form) })),
    ),
  )
}

/**
 * The names that belong in slots. The slot `agent` is the publisher's own name where the publisher
 * is the agent; what the profile gives under `values` comes first.
 */
function namesOf(publisher: KnownPublisher): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>()
  const { name, instrumental, genitive, short, values = {} } = publisher
  if (publisher.role === 'agent') {
    const given = {
      ...(instrumental === undefined ? {} : { instrumental }),
      ...(genitive === undefined ? {} : { genitive }),
    }
    names.set('agent', knownName({ name, given, short: short ?? [] }))
  }
  for (const [slot, value] of Object.entries(values)) {
    const forms = typeof value === 'string' ? { nominative: value } : value
    names.set(slot, knownName({ name: forms.nominative, given: forms }))
  }
  return names
}
