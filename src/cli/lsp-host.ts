import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import type { LspHost, TextSettings } from '../lsp/host.ts'
import type { Language } from '../messages/sentence.ts'
import { today } from '../plugins/today.ts'
import { RuleFileError } from '../rules/file/rule-file-error.ts'
import { ConfigFiles } from './config/config-files.ts'
import { ruleFileProblem, usageProblem } from './config/config-problem.ts'
import { ConfigFinder } from './config/find-config.ts'
import { SettingsReader } from './config/settings.ts'
import { IgnoreReader, isIgnoredByOwn } from './files/ignore-files.ts'
import { shortPath } from './files/short-path.ts'
import { cliWords } from './language.ts'
import { Compiler } from './texts/compiler.ts'
import { TooSlowError, withinTime } from './texts/within-time.ts'
import { UsageError } from './usage-error.ts'

export interface LspOptions {
  /** A configuration for all texts; without it each text's nearest one. */
  readonly config: string | undefined
  /** The language asked for; undefined leaves it to the configuration. */
  readonly language: Language | undefined
}

/** How often changes are looked for that no editor announces, in milliseconds. */
const pulse = 2000

/** Seconds that judging a text may keep an editor waiting; the command line grants more. */
const patience = 10

/** What was read for a configuration, good for as long as its files and the day stay the same. */
interface Read {
  readonly stamp: string
  readonly reader: SettingsReader
  readonly compilers: Map<Language, Compiler>
}

/** Reads configurations for the language server, and tells when one has changed. */
export const lspHost = ({ config, language }: LspOptions): LspHost => {
  const given = config === undefined ? undefined : resolve(config)
  const files = new ConfigFiles()
  const known = new Map<string, Read>()
  const configOf = (path: string): string | undefined =>
    given ?? new ConfigFinder().find(dirname(path))

  const isLeftOut = (path: string): boolean =>
    isIgnoredByOwn(new IgnoreReader().within(dirname(path)), path, false)

  const stamp = (path: string): string => {
    const file = configOf(path)
    const rest = file === undefined ? '' : files.stamp(file)
    return `${today()} ${isLeftOut(path)}\n${rest}`
  }

  const readAgain = (file: string | undefined, now: string): Read => {
    const read = known.get(file ?? '')
    if (read?.stamp === now) return read
    const reader = new SettingsReader(given, {}, language ?? 'ru')
    const fresh = { stamp: now, reader, compilers: new Map() }
    known.set(file ?? '', fresh)
    return fresh
  }

  const read = async (path: string, file: string | undefined): Promise<TextSettings> => {
    const { reader, compilers } = readAgain(file, stamp(path))
    const settings = await reader.forText(path)
    const { rules, use, date, limits } = settings
    const seconds = Math.min(patience, limits.seconds)
    const lang = language ?? settings.lang ?? 'ru'
    const hasPublisher = settings.publisher !== undefined
    if (!hasPublisher && settings.config !== undefined)
      throw new UsageError(cliWords(lang).errors.noPublisher(shortPath(path)))
    const compiler = compilers.get(lang) ?? new Compiler(lang, today())
    compilers.set(lang, compiler)
    compiler.of(settings)
    const run: TextSettings['run'] = (length, job, uses = use) => {
      const own = { ...settings, use: uses }
      try {
        return withinTime(seconds, length, () => job(compiler.of(own)))
      } catch (error) {
        compiler.forget(own)
        if (error instanceof TooSlowError) return undefined
        throw error
      }
    }
    return { rules, use, hasPublisher, lang, date, bytes: limits.bytes, seconds, run }
  }

  const settings: LspHost['settings'] = async (path) => {
    const file = configOf(path)
    if (isLeftOut(path)) return 'ignored'
    try {
      return await read(path, file)
    } catch (error) {
      const lang = language ?? 'ru'
      if (error instanceof RuleFileError) return ruleFileProblem(error, lang)
      if (error instanceof UsageError && file !== undefined)
        return usageProblem(error.message, file, lang)
      throw error
    }
  }

  return {
    version: manifest.version,
    lang: language ?? 'ru',
    pathOf: (uri) => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined),
    inFolder: (folder) => join(folder, 'untitled'),
    settings,
    stamp,
    every(call) {
      const timer = setInterval(call, pulse).unref()
      return () => clearInterval(timer)
    },
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    clock: () => performance.now(),
  }
}
