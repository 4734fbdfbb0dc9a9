import type { Language } from '../messages/sentence.ts'
import { printJson } from '../reporters/json/json.ts'
import type { JsonReport } from '../reporters/json/schema.ts'
import { nearest } from '../rules/nearest.ts'
import type { Rule } from '../rules/types.ts'
import { SettingsReader } from './config/settings.ts'
import { cliWords } from './language.ts'
import { lookOf } from './look.ts'
import { rulePage } from './rule-page.ts'
import { isOn, rulesTable } from './rules-list.ts'
import { UsageError } from './usage-error.ts'

export interface RulesOptions {
  readonly config: string | undefined
  readonly json: boolean
  readonly language: Language | undefined
}

type JsonRule = NonNullable<JsonReport['rules']>[number]

const toJson = (rule: Rule, on: boolean): JsonRule => ({
  id: rule.id,
  title: rule.title,
  status: rule.status,
  default: rule.default,
  enabled: on,
  jurisdiction: rule.jurisdiction,
  confidence: rule.confidence,
  binds: rule.binds,
  editions: rule.editions.map(({ id, from, until }) => ({ id, from, until: until ?? null })),
})

const fullJson = (rule: Rule, on: boolean): JsonRule => ({
  ...rule,
  enabled: on,
  title: rule.title,
  editions: rule.editions.map((edition) => ({ ...edition, until: edition.until ?? null })),
})

const settingsOf = async ({ config, language }: RulesOptions) => {
  const settings = await new SettingsReader(config, {}, language ?? 'ru').of('-')
  return { ...settings, language: language ?? settings.lang ?? 'ru' }
}

/** `plashka rules`: the rules there are, with the configuration's own. Returns the exit code. */
export const listRules = async (options: RulesOptions): Promise<number> => {
  const { rules, use, language } = await settingsOf(options)
  process.stdout.write(
    options.json
      ? printJson({
          schema: 1,
          results: [],
          rules: rules.map((rule) => toJson(rule, isOn(rule, use[rule.id]))),
        })
      : rulesTable(rules, use, lookOf(process.stdout, language)),
  )
  return 0
}

/** `plashka rules show ID`. @throws UsageError for an id that no rule has. */
export const showRule = async (id: string, options: RulesOptions): Promise<number> => {
  const { rules, use, language } = await settingsOf(options)
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) {
    const { errors } = cliWords(language)
    const ids = rules.map((each) => each.id)
    const near = nearest(id, ids)
    const names = near === undefined ? ids : [near]
    throw new UsageError(`${errors.unknownRule(id)} ${errors.didYouMean(names)}`)
  }
  const on = isOn(rule, use[id])
  process.stdout.write(
    options.json
      ? printJson({ schema: 1, results: [], rules: [fullJson(rule, on)] })
      : rulePage(rule, on, lookOf(process.stdout, language)),
  )
  return 0
}
