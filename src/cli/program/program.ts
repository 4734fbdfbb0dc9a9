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
import { textCommand } from './text-command.ts'

const textVerbs: readonly TextVerb[] = ['validate', 'inject', 'detect']

const rulesCommand = (
  program: Command,
  words: CliWords,
  language: Language | undefined,
  exit: Exit,
): void => {
  const { options, values, help } = words
  const common = (command: Command) =>
    withLanguage(
      localize(command, words)
        .optionsGroup(help.groups.general)
        .option(`--config <${values.file}>`, options.config)
        .option('--json', help.json),
      words,
    )
  const readRules = (command: Command) => {
    const raw: RawOptions = command.optsWithGlobals()
    return { config: raw.config, json: raw.json === true, language }
  }
  const list = common(program.command('rules'))
    .description(words.verbs.rules)
    .usage(words.usage.rules)
    .helpCommand('help', words.options.helpCommand)
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = list.args
      if (unknown !== undefined) {
        const { unknownCommand, didYouMean } = words.errors
        throw new UsageError(`${unknownCommand(unknown)} ${didYouMean(['rules show'])}`)
      }
      const { listRules } = await import('../rules.ts')
      exit.code = await listRules(readRules(list))
    })
  const show = common(list.command('show'))
    .description(words.verbs.rulesShow)
    .usage(words.usage.rulesShow)
    .argument('<id>', words.arguments.id)
    .action(async (id: string) => {
      const { showRule } = await import('../rules.ts')
      exit.code = await showRule(id, readRules(show))
    })
  const shared = {
    exit: help.exit.plain,
    environment: [help.environment.lang, help.environment.noColor],
    configuration: help.configuration,
  }
  withHelp(list, { ...shared, examples: help.examples.rules })
  withHelp(show, { ...shared, examples: help.examples.rulesShow })
}

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
  rulesCommand(program, words, language, exit)
  const kit = { words, language, exit }
  explainCommand(program, kit)
  registerCommand(program, words, language, exit)
  program.commandsGroup(help.commands.setup)
  initCommand(program, kit)
  lspCommand(program, words, language, exit)
  completionCommands(program, kit)
  program.helpCommand('help [command]', words.options.helpCommand)
  return withHelp(program, {
    examples: help.examples.program,
    exit: help.exit.texts,
    environment: Object.values(help.environment),
    configuration: help.configuration,
  })
}
