import { dirname, resolve } from 'node:path'
import { severityOf } from '../../checks/severity.ts'
import { fileNotes } from '../../explain/file-notes.ts'
import { formatFor } from '../../formats/formats.ts'
import type { Language } from '../../messages/sentence.ts'
import { ageLimits, registerUsed } from '../../plashka/options/register-age.ts'
import { createPlashka } from '../../plashka.ts'
import { today } from '../../plugins/today.ts'
import { applyUse, editionOn, type RuleSeverity } from '../../rules/edition.ts'
import { findingCodes } from '../../rules/finding-codes.ts'
import type { Rule } from '../../rules/types.ts'
import { IgnoreReader, isIgnoredByOwn } from '../files/ignore-files.ts'
import { isFolder } from '../files/is-folder.ts'
import { readText } from '../files/read-text.ts'
import { cliWords } from '../language.ts'
import type { Options } from '../program/options.ts'
import { findSnapshot } from '../register/snapshot/open.ts'
import { UsageError } from '../usage-error.ts'
import type { PrintedConfig } from './print-config-schema.ts'
import { type Settings, SettingsReader } from './settings.ts'

const severitiesOf = (rule: Rule, settings: Settings, date: string) => {
  const { enabled, severities } = applyUse(rule, settings.use[rule.id])
  const edition = editionOn(rule, date)
  const tolerated = edition?.tolerated.map(({ code }) => code) ?? []
  // Those of files, and of the register as a whole, no rule finds.
  const codes = findingCodes.filter((code) => !(code in fileNotes) && code !== 'tolerated')
  const all = [
    ...codes.map((code) => [code, severityOf(code, undefined, edition, severities)] as const),
    ...tolerated.map((name) => [name, severityOf('tolerated', name, edition, severities)] as const),
  ]
  return {
    id: rule.id,
    enabled,
    edition: edition?.id ?? null,
    severities: enabled ? (Object.fromEntries(all) as Record<string, RuleSeverity>) : {},
  }
}

/** The settings as one configuration without overrides, its paths from the root of the disk. */
const asConfig = (
  settings: Settings,
  lang: Language,
  date: string | undefined,
): PrintedConfig['settings'] => {
  const { publisher, rules, use, agents, html, fields, limits, register, config } = settings
  const { warn, error } = ageLimits(register.age)
  const home = dirname(resolve(config?.path ?? '.'))
  const file = findSnapshot(register.places)
  const uses = rules.map((rule) => {
    const { enabled } = applyUse(rule, use[rule.id])
    const severities = use[rule.id]?.severities
    return [rule.id, { enabled, ...(severities === undefined ? {} : { severities }) }] as const
  })
  return {
    lang,
    // What the options give has the shape of what a configuration gives.
    ...(publisher === undefined
      ? {}
      : { publisher: publisher as PrintedConfig['settings']['publisher'] }),
    rules: Object.fromEntries(uses),
    'rule-files': (config?.file['rule-files'] ?? []).map((name) => resolve(home, name)),
    ...(agents === undefined ? {} : { agents }),
    register: {
      ...(file === undefined ? {} : { file: resolve(file) }),
      'max-age': warn,
      'expire-age': error,
    },
    ...(html === undefined ? {} : { html }),
    ...(fields === undefined ? {} : { fields }),
    limits: {
      megabytes: limits.bytes / 1_000_000,
      seconds: limits.seconds,
      findings: limits.findings,
    },
    ...(date === undefined ? {} : { overrides: [{ files: ['**'], date }] }),
  }
}

/**
 * The date a text is judged on; one that is not there or cannot be read says nothing of its own.
 * Asked of the built-in rules: settings that judge nothing are to be shown all the same.
 */
const readDate = (path: string, settings: Settings, given: string | undefined) => {
  const read = readText(path, settings.limits.bytes)
  const value = 'value' in read ? read.value : ''
  const now = today()
  const { fields } = settings
  const plashka = createPlashka({ date: now, ...(fields === undefined ? {} : { fields }) })
  const call = given === undefined ? {} : { date: given }
  const { date = now, dateFrom = 'default' } = plashka.detect({ path, value }, call)
  return { date, dateFrom }
}

/**
 * `--print-config FILE`: what holds for a text, which need not be there. Returns the exit code.
 * @throws UsageError, RuleFileError for settings that cannot be used, and for a folder.
 */
export const printConfig = async (path: string, options: Options): Promise<number> => {
  const reader = new SettingsReader(options.config, options, options.language ?? 'ru')
  if (isFolder(path) === true)
    throw new UsageError(cliWords(options.language ?? 'ru').settled.folder(path))
  const settings = await reader.forText(path)
  const { config, overrides, rules, register } = settings
  const lang = options.language ?? settings.lang ?? 'ru'
  if (config === undefined) process.stderr.write(`${cliWords(lang).settled.noConfig(path)}\n`)
  const given = options.date ?? settings.date
  const { date, dateFrom } = readDate(path, settings, given)
  const file = findSnapshot(register.places)
  const used = registerUsed(register.snapshot).register
  const all = config?.file.overrides ?? []
  const printed: PrintedConfig = {
    schema: 1,
    path,
    ignored: isIgnoredByOwn(new IgnoreReader().within(dirname(path)), path, false),
    config: config === undefined ? null : resolve(config.path),
    overrides: overrides.map((each) => ({ index: all.indexOf(each), files: [...each.files] })),
    format: formatFor(undefined, path)?.name ?? null,
    date,
    dateFrom,
    register:
      file === undefined || used === undefined
        ? null
        : { file: resolve(file), ...used, published: used.published ?? null },
    rules: rules.map((rule) => severitiesOf(rule, settings, date)),
    settings: asConfig(settings, lang, given),
  }
  process.stdout.write(`${JSON.stringify(printed, undefined, 2)}\n`)
  return 0
}
