import type { ActiveRule } from '../../checks/context.ts'
import type { FieldNames } from '../../formats/fields.ts'
import type { HtmlLook } from '../../formats/format.ts'
import type { LabelForm, LabelReader } from '../../labels/reader.ts'
import { agentNames } from '../../register/agent-names.ts'
import type { KnownName } from '../../register/known-name.ts'
import { builtinRules } from '../../rules/builtin.ts'
import { applyUse } from '../../rules/edition.ts'
import { compileForm } from '../../rules/form/compile.ts'
import type { Edition, Rule } from '../../rules/types.ts'
import { makeAnchors } from '../../text/anchors.ts'
import { PlashkaError } from '../error.ts'
import type { PlashkaOptions } from '../types.ts'
import { checkDate } from './check-date.ts'
import { checkOptions, checkUse } from './check-options.ts'
import { fieldNames } from './field-names.ts'
import { lookOf } from './look-of.ts'
import { checkForms, namesOf } from './names-of.ts'
import { publisherIn } from './publisher-in.ts'
import { ageLimits, checkRegister, type RegisterSetup } from './register-age.ts'

/** Options checked and compiled: made once, used for every document. */
export interface Setup extends RegisterSetup {
  readonly active: readonly ActiveRule[]
  readonly reader: LabelReader
  readonly names: ReadonlyMap<string, KnownName>
  readonly date: string | undefined
  readonly lang: 'ru' | 'en'
  readonly html: HtmlLook
  readonly fields: FieldNames
}

/** @throws PlashkaError when an option is unknown, empty, contradictory or malformed. */
export function setup(options: PlashkaOptions): Setup {
  checkOptions(options)
  const {
    rules = builtinRules,
    use = {},
    date,
    lang = 'ru',
    register,
    today,
    agents = {},
  } = options
  if (lang !== 'ru' && lang !== 'en') {
    throw new PlashkaError(
      'option-unknown',
      `Unknown language "${String(lang)}"; expected ru or en.`,
    )
  }
  if (date !== undefined) checkDate(date, 'date')
  if (today !== undefined) checkDate(today, 'today')
  if (register !== undefined) checkRegister(register)
  checkForms(agents, register)
  const { publisher: given } = options
  const known = typeof given === 'object' ? publisherIn(given, register) : undefined
  const active = activeRules(rules, use)
  const names = known === undefined ? new Map<string, KnownName>() : namesOf(known, agents)
  const forms = formsOf(
    active.map(({ rule }) => rule),
    ({ where }) => where !== 'beside',
  )
  const reader: LabelReader = {
    forms,
    anchors: makeAnchors(forms.flatMap(({ form }) => form.seeds)),
    companions: formsOf(rules, ({ where }) => where === 'beside'),
    names,
    register: register === undefined ? undefined : agentNames(register, agents),
    partners: new Set(known?.partners.map(({ number }) => number)),
  }
  return {
    active,
    reader,
    names,
    publisher: given === 'unknown' ? given : known,
    register,
    registerAge: ageLimits(options.registerAge),
    today,
    date,
    lang,
    html: lookOf(options.html),
    fields: fieldNames(options.fields),
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
    checkUse(use[rule.id], rule)
    const { enabled, severities } = applyUse(rule, use[rule.id])
    return enabled ? [{ rule, severities }] : []
  })
  if (active.length === 0) {
    throw new PlashkaError('rules-empty', 'Every rule is off; nothing could be checked.')
  }
  return active
}

/** The forms of the editions whose labels are placed so. */
function formsOf(
  rules: readonly Rule[],
  isWanted: (placement: Edition['placement']) => boolean,
): LabelForm[] {
  return rules.flatMap((rule) =>
    rule.editions
      .filter(({ placement }) => isWanted(placement))
      .flatMap((edition) =>
        edition.forms.map((form) => ({ rule, edition, form: compileForm(form) })),
      ),
  )
}
