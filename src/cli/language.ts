import { type Language, languages } from '../messages/sentence.ts'
import { unknownChoice } from './program/option-values.ts'
import { UsageError } from './usage-error.ts'
import type { CliWords } from './words/cli-words.ts'
import { enCli } from './words/en/cli.ts'
import { ruCli } from './words/ru/cli.ts'

const isLanguage = (value: string): value is Language =>
  languages.some((language) => language === value)

export const cliWords = (language: Language): CliWords => (language === 'ru' ? ruCli : enCli)

/** The last `--lang` before `--`, read ahead of the parser: its own errors need a language too. */
const flagValue = (args: readonly string[]): string | undefined => {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  let value: string | undefined
  options.forEach((arg, index) => {
    if (arg.startsWith('--lang=')) value = arg.slice('--lang='.length)
    if (arg === '--lang') value = options[index + 1] ?? value
  })
  return value
}

/**
 * The language asked for by `--lang` or PLASHKA_LANG; undefined leaves it to the configuration.
 * @throws UsageError when it is a language plashka does not speak.
 */
export const askedLanguage = (
  args: readonly string[],
  environment: string | undefined,
): Language | undefined => {
  const flag = flagValue(args)
  if (flag !== undefined) {
    if (isLanguage(flag)) return flag
    throw unknownChoice('--lang', flag, languages, ruCli)
  }
  if (environment === undefined || environment === '') return undefined
  if (isLanguage(environment)) return environment
  throw new UsageError(ruCli.errors.badEnvironment('PLASHKA_LANG', environment, languages))
}
