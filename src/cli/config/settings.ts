import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type picomatch from 'picomatch'
import type { Language } from '../../messages/sentence.ts'
import type { RuleUse } from '../../plashka.ts'
import type { Publisher } from '../../register/publisher.ts'
import { builtinRules } from '../../rules/builtin.ts'
import type { Rule } from '../../rules/types.ts'
import { compileGlob } from '../files/glob.ts'
import { nearPath } from '../files/near-path.ts'
import { withSlashes } from '../files/paths.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import type { PublisherFlags } from '../program/options.ts'
import { RegisterReader } from '../register/snapshot/reader.ts'
import { type RegisterSettings, registerSettings } from '../register/snapshot/settings.ts'
import { UsageError } from '../usage-error.ts'
import type { ConfigFile } from './config-schema.ts'
import { ConfigFinder, rivalsOf } from './find-config.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Config } from './load-config.ts'

/** What holds for one text. */
export interface Settings {
  readonly publisher: Publisher | undefined
  readonly rules: readonly Rule[]
  readonly use: Readonly<Record<string, RuleUse>>
  readonly html: ConfigFile['html']
  /** Under which names texts give their title and date. */
  readonly fields: ConfigFile['fields']
  /** Forms of agents' names by their numbers. */
  readonly agents: ConfigFile['agents']
  /** The date an override gives. */
  readonly date: string | undefined
  readonly lang: Language | undefined
  readonly limits: Limits
  readonly register: RegisterSettings
  /** Undefined where there is none. */
  readonly config: Config | undefined
  /** The overrides that hold, in the order of the configuration; the last word is the last one's. */
  readonly overrides: readonly Override[]
}

type Override = NonNullable<ConfigFile['overrides']>[number]

type Use = NonNullable<ConfigFile['rules']>[string]

const toRuleUse = (use: Use): RuleUse => {
  if (typeof use === 'string') return { enabled: use === 'on' }
  return {
    ...(use.enabled === undefined ? {} : { enabled: use.enabled }),
    ...(use.severities === undefined ? {} : { severities: use.severities }),
  }
}

const mergeUses = (
  base: Readonly<Record<string, RuleUse>>,
  over: ConfigFile['rules'],
): Readonly<Record<string, RuleUse>> => {
  const merged = { ...base }
  for (const [id, use] of Object.entries(over ?? {})) {
    const before = merged[id]
    const after = toRuleUse(use)
    const severities = { ...before?.severities, ...after.severities }
    merged[id] = {
      ...before,
      ...after,
      ...(Object.keys(severities).length === 0 ? {} : { severities }),
    }
  }
  return merged
}

/** An override that names a field says where else only that one is. */
const mergeFields = (
  base: ConfigFile['fields'],
  overrides: readonly Override[],
): ConfigFile['fields'] => {
  const all = [base, ...overrides.map(({ fields }) => fields)].filter((each) => each !== undefined)
  return all.length === 0 ? undefined : Object.assign({}, ...all)
}

const matchers = new Map<string, picomatch.Matcher>()

/** Whether a path, counted from the configuration, fits a pattern; each is compiled once. */
const fitsOne = (pattern: string, path: string): boolean => {
  const known = matchers.get(pattern)
  // A pattern without a slash speaks of names in any folder.
  const made = known ?? compileGlob(pattern, { dot: true, basename: !pattern.includes('/') })
  if (known === undefined) matchers.set(pattern, made)
  return made(path)
}

const fits = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => fitsOne(pattern, path))

/** Lays the options of the command line over the publisher of the configuration. */
const withFlags = (
  base: Publisher | undefined,
  flags: PublisherFlags,
  language: Language,
): Publisher | undefined => {
  if (Object.keys(flags).length === 0) return base
  // Another name is another publisher: the cases and dates of the first do not fit it.
  const isSame = (key: 'agent' | 'name'): boolean =>
    flags[key] === undefined || flags[key] === String(base?.[key])
  const kept = isSame('agent') && isSame('name') ? base : undefined
  const name = flags.name ?? kept?.name
  if (name === undefined && flags.agent === undefined && kept?.agent === undefined)
    throw new UsageError(cliWords(language).errors.noName)
  return {
    ...kept,
    ...flags,
    ...(name === undefined ? {} : { name }),
    role: flags.role ?? base?.role ?? 'agent',
  }
}

const limitsOf = (given: ConfigFile['limits']): Limits => ({
  bytes: given?.megabytes === undefined ? defaultLimits.bytes : given.megabytes * 1_000_000,
  seconds: given?.seconds ?? defaultLimits.seconds,
  findings: given?.findings ?? defaultLimits.findings,
})

/** The overrides that hold for a text, in the order of the configuration. */
const overridesFor = (config: Config | undefined, path: string): readonly Override[] => {
  const place = withSlashes(relative(dirname(config?.path ?? '.'), path))
  return (config?.file.overrides ?? []).filter(({ files }) => fits(files, place))
}

const settingsOf = (
  config: Config | undefined,
  overrides: readonly Override[],
  { publisher: flags = {}, register }: SettingsFlags,
  language: Language,
): Settings => {
  const special = overrides.findLast((each) => each.publisher !== undefined)?.publisher
  // What a file leaves out is absent here too, never `undefined`, which the schema cannot say.
  const publisher = (special ?? config?.file.publisher) as Publisher | undefined
  return {
    publisher: withFlags(publisher, flags, language),
    rules: config?.rules ?? builtinRules,
    html: config?.file.html,
    fields: mergeFields(config?.file.fields, overrides),
    agents: config?.file.agents,
    use: overrides.reduce(
      (uses, each) => mergeUses(uses, each.rules),
      mergeUses({}, config?.file.rules),
    ),
    date: overrides.findLast((each) => each.date !== undefined)?.date,
    lang: config?.file.lang,
    limits: limitsOf(config?.file.limits),
    register: registerSettings(register, config),
    config,
    overrides,
  }
}

/** What the command line says instead of the configuration. */
interface SettingsFlags {
  readonly publisher?: PublisherFlags
  /** The file of the register's snapshot. */
  readonly register?: string | undefined
}

/**
 * Gives each text its settings; every configuration is read once, and texts for which the same
 * holds share one object, however many they are.
 */
export class SettingsReader {
  readonly #settings = new Map<string, Settings>()
  /** Of folders whose texts all have the same settings. */
  readonly #ofFolders = new Map<string, Settings>()
  /** The folder of the text asked about last, as it was written, if all its texts are alike. */
  #lastPlace: { readonly place: string; readonly settings: Settings } | undefined
  readonly #withSnapshot = new WeakMap<Settings, Settings>()
  readonly #configs = new Map<string, Config>()
  readonly #finder = new ConfigFinder()
  readonly #registers: RegisterReader
  readonly #given: string | undefined
  readonly #flags: SettingsFlags
  readonly #language: Language

  constructor(config: string | undefined, flags: SettingsFlags, language: Language) {
    this.#given = config === undefined ? undefined : resolve(config)
    this.#flags = flags
    this.#language = language
    this.#registers = new RegisterReader(language)
  }

  /** The settings of the text at `path`, with the snapshot of the register. @throws as `of`. */
  async forText(path: string): Promise<Settings> {
    const place = dirname(path)
    if (place === this.#lastPlace?.place) return this.#lastPlace.settings
    const settings = await this.of(path)
    const whole = await this.#withSnapshotOf(settings)
    const isForAll = this.#ofFolders.get(resolve(place)) === settings
    this.#lastPlace = isForAll ? { place, settings: whole } : undefined
    return whole
  }

  async #withSnapshotOf(settings: Settings): Promise<Settings> {
    const known = this.#withSnapshot.get(settings)
    if (known !== undefined) return known
    const snapshot = await this.#registers.of(settings.register.places)
    const whole = { ...settings, register: { ...settings.register, snapshot } }
    this.#withSnapshot.set(settings, whole)
    return whole
  }

  /** The settings of the text at `path`, or of a folder's texts. @throws UsageError, RuleFileError. */
  async of(path: string): Promise<Settings> {
    const full = resolve(path)
    const folder = dirname(full)
    const ofFolder = this.#ofFolders.get(folder)
    if (ofFolder !== undefined) return ofFolder
    const config = await this.#config(this.#given ?? this.#finder.find(folder))
    const overrides = overridesFor(config, full)
    const all = config?.file.overrides ?? []
    const settings = this.#settingsFor(config, overrides, all)
    if (all.length === 0) this.#ofFolders.set(folder, settings)
    return settings
  }

  #settingsFor(
    config: Config | undefined,
    overrides: ReturnType<typeof overridesFor>,
    all: ReturnType<typeof overridesFor>,
  ): Settings {
    const key = JSON.stringify([config?.path, overrides.map((each) => all.indexOf(each))])
    const known = this.#settings.get(key)
    if (known !== undefined) return known
    const settings = settingsOf(config, overrides, this.#flags, this.#language)
    this.#settings.set(key, settings)
    return settings
  }

  async #config(path: string | undefined): Promise<Config | undefined> {
    if (path === undefined) return undefined
    const known = this.#configs.get(path)
    if (known !== undefined) return known
    if (!existsSync(path)) {
      const { configMissing, didYouMean } = cliWords(this.#language).errors
      const near = nearPath(shortPath(path))
      const hint = near === undefined ? '' : ` ${didYouMean([near])}`
      throw new UsageError(`${configMissing(shortPath(path))}${hint}`)
    }
    const [rival] = this.#given === undefined ? rivalsOf(path) : []
    if (rival !== undefined) {
      const { configTwice } = cliWords(this.#language).errors
      throw new UsageError(configTwice(shortPath(path), shortPath(rival)))
    }
    // YAML and the schema cost more than all else at the start, so they wait for a configuration.
    const { loadConfig } = await import('./load-config.ts')
    const config = await loadConfig(shortPath(path), this.#language)
    this.#configs.set(path, config)
    return config
  }
}
