import { Command, CommanderError } from 'commander'
import type { Language } from '../messages/sentence.ts'
import { RuleFileError } from '../rules/file/rule-file-error.ts'
import { guardOutput } from './guard-output.ts'
import { askedLanguage, cliWords } from './language.ts'
import type { Exit } from './program/command-kit.ts'
import { calledBy, translateCommander, unknownTopic } from './program/commander-errors.ts'
import { askedVerb, buildProgram } from './program/program.ts'
import { InterruptedError } from './texts/interruption.ts'
import { UsageError } from './usage-error.ts'
import type { CliWords } from './words/cli-words.ts'

const asksForJson = (args: readonly string[]): boolean => {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return options.some(
    (arg, index) =>
      arg === '--json' ||
      arg === '--format=json' ||
      (arg === '--format' && options[index + 1] === 'json'),
  )
}

/** Says what kept the command from running; whoever asked for JSON gets it there too. */
const fail = (message: string, args: readonly string[]): 2 => {
  process.stderr.write(`${message}\n`)
  if (asksForJson(args)) {
    const report = { schema: 1, results: [], errors: [{ message }] }
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  }
  return 2
}

const failureOf = (
  error: unknown,
  words: CliWords,
  args: readonly string[] = [],
  program = new Command('plashka'),
): string => {
  if (
    error instanceof UsageError ||
    error instanceof RuleFileError ||
    error instanceof InterruptedError
  )
    return error.message
  if (error instanceof CommanderError) {
    const called = calledBy(args, program)
    const sentence =
      error.code === 'commander.help'
        ? unknownTopic(args, called, words)
        : translateCommander(error, words)
    const names = called.map((command) => command.name()).join(' ')
    return `${sentence}\n${words.errors.seeHelp(names)}`
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return words.errors.unexpected(detail)
}

/**
 * Runs the command line. Returns the exit code: 0 no errors, 1 errors found, 2 could not run, 128
 * and the number of the signal that ended it.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  let language: Language | undefined
  try {
    language = askedLanguage(args, process.env.PLASHKA_LANG)
  } catch (error) {
    return fail(failureOf(error, cliWords('ru')), args)
  }
  const words = cliWords(language ?? 'ru')
  guardOutput(words)
  const exit: Exit = { code: 0 }
  const program = buildProgram(words, language, exit, askedVerb(args))
  if (args.length === 0) {
    process.stderr.write(program.helpInformation({ error: true }))
    return 2
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exit.code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const code = fail(failureOf(error, words, args, program), args)
    return error instanceof InterruptedError ? error.exitCode : code
  }
}
