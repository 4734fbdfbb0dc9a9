import { existsSync } from 'node:fs'
import type { Command, CommanderError } from 'commander'
import { nearest } from '../../rules/nearest.ts'
import type { CliWords } from '../words/cli-words.ts'

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
    'commander.missingArgument': words.errors.missingArgument(words.help.terms[name] ?? name),
    'commander.optionMissingArgument': words.errors.optionMissingArgument(name),
    'commander.excessArguments': words.errors.excessArguments,
  }
  const sentence = sentences[error.code] ?? error.message.replace(/^error: /u, '')
  const names = suggested(error.message)
  return names.length === 0 ? sentence : `${sentence} ${words.errors.didYouMean(names)}`
}

/** The commands that a command line names, from the program down. */
export const calledBy = (args: readonly string[], program: Command): readonly Command[] => {
  const called = [program]
  for (const arg of args) {
    const next = called.at(-1)?.commands.find((command) => command.name() === arg)
    if (next !== undefined) called.push(next)
  }
  return called
}

/** `help` was asked about a command that is not there, of which commander says nothing. */
export const unknownTopic = (
  args: readonly string[],
  called: readonly Command[],
  { errors }: CliWords,
): string => {
  const topic = args[args.indexOf('help') + 1] ?? ''
  const known = called.at(-1)?.commands.map((command) => command.name()) ?? []
  const near = nearest(topic, known)
  const sentence = errors.unknownCommand(topic)
  return near === undefined ? sentence : `${sentence} ${errors.didYouMean([near])}`
}
