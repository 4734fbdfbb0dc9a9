import { Command } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import type { Language } from '../../messages/sentence.ts'
import type { TextVerb } from '../../reporters/reported.ts'
import { completionCommands } from '../completion/commands.ts'
import { initCommand } from '../init/command.ts'
import { registerCommand } from '../register/commands.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'
import { type Exit, localize, withLanguage } from './command-kit.ts'
import { explainCommand } from './explain-command.ts'
import { withHelp } from './help.ts'
import { lspCommand } from './lsp-command.ts'
import { type Options, type RawOptions, readOptions } from './options.ts'
import { rulesCommand } from './rules-command.ts'
import { textCommand } from './text-command.ts'

const textVerbs: readonly TextVerb[] = ['validate', 'inject', 'detect']

/** The verb for texts that a command line begins with: then no other command has a part in it. */
export const askedVerb = ([first]: readonly string[]): TextVerb | undefined =>
  textVerbs.find((verb) => verb === first)

/**
 * The command line as commander knows it, or as much of it as belongs to one verb for texts: to tell
 * it about all of the others takes as long as to check a text. Each verb is loaded when it is called.
 */
export const buildProgram = (
  words: CliWords,
  language: Language | undefined,
  exit: Exit,
  only?: TextVerb | undefined,
): Command => {
  const program = localize(new Command('plashka'), words)
    .description(words.program)
    .usage(words.usage.program)
    .optionsGroup(words.help.groups.general)
    .version(manifest.version, '-V, --version', words.options.version)
    .commandsGroup(words.help.commands.texts)
  withLanguage(program, words)
  /** Runs a verb over its texts, or shows what holds for one. */
  const act = (verb: TextVerb, run: (options: Options) => Promise<number>): void => {
    if (only !== undefined && only !== verb) return
    const command = textCommand(program, verb, words)
    command.action(async (files: string[]) => {
      const raw = command.opts<RawOptions>()
      const { printConfig: shown } = raw
      if (shown !== undefined && files.length > 0) throw new UsageError(words.settled.alone)
      const options = readOptions(shown === undefined ? files : [shown], raw, language, words)
      exit.code =
        shown === undefined
          ? await run(options)
          : await (await import('../config/print-config.ts')).printConfig(shown, options)
    })
  }
  act('validate', async (options) => (await import('../verbs.ts')).validate(options))
  act('inject', async (options) => (await import('../verbs.ts')).inject(options))
  act('detect', async (options) => (await import('../verbs.ts')).detect(options))
  const { help } = words
  if (only !== undefined) return program
  program.commandsGroup(help.commands.knowledge)
  const kit = { words, language, exit }
  rulesCommand(program, kit)
  explainCommand(program, kit)
  registerCommand(program, kit)
  program.commandsGroup(help.commands.setup)
  initCommand(program, kit)
  lspCommand(program, kit)
  completionCommands(program, kit)
  program.helpCommand('help [command]', words.options.helpCommand)
  return withHelp(program, {
    examples: help.examples.program,
    exit: help.exit.texts,
    environment: Object.values(help.environment),
    configuration: help.configuration,
  })
}
