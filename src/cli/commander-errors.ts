import { existsSync } from 'node:fs'
import type { CommanderError } from 'commander'
import type { CliWords } from './words/cli-words.ts'

/** The name in quotes that every message of commander's carries. */
const named = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? ''

const suggested = (message: string): readonly string[] => {
  const found = /\(Did you mean (?:one of )?(.+)\?\)/u.exec(message)?.[1]
  return found === undefined ? [] : found.split(', ')
}

/** Commander speaks English only; this says the same in the language chosen. */
export const translateCommander = (error: CommanderError, words: CliWords): string => {
  const name = named(error.message)
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownOption': words.errors.unknownOption(name),
    'commander.unknownCommand': existsSync(name)
      ? words.errors.fileAsCommand(name)
      : words.errors.unknownCommand(name),
    'commander.missingArgument': words.errors.missingArgument(name),
    'commander.optionMissingArgument': words.errors.optionMissingArgument(name),
    'commander.excessArguments': words.errors.excessArguments,
  }
  const sentence = sentences[error.code] ?? error.message.replace(/^error: /u, '')
  const names = suggested(error.message)
  return names.length === 0 ? sentence : `${sentence} ${words.errors.didYouMean(names)}`
}
