import { Command, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Language } from '../messages/sentence.ts'
import type { TextVerb } from '../reporters/reported.ts'
import { type Exit, localize, withLanguage } from './command-kit.ts'
import { explainCommand } from './explain-command.ts'
import { initCommand } from './init/command.ts'
import { lspCommand } from './lsp-command.ts'
import { type Options, type RawOptions, readOptions } from './options.ts'
import { registerCommand } from './register/commands.ts'
import { UsageError } from './usage-error.ts'
import type { CliWords } from './words/cli-words.ts'

/** `--format` may be given several times; commander keeps the last value only, unless told. */
const formatOption = ({ options, values }: CliWords): Option =>
  new Option(`--format <${values.format}>`, options.format).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  )

const textCommand = (program: Command, name: TextVerb, words: CliWords): Command => {
  const { options, values, longRun } = words
  const command = localize(program.command(name), words)
    .description(words.verbs[name])
    .usage(words.usage.texts)
    .argument('[files...]', words.arguments.files)
    .option(`--stdin-filename <${values.file}>`, options.stdinFilename)
    .option(`--date <${values.date}>`, options.date)
    .option(`--config <${values.file}>`, options.config)
    .option('--no-ignore', options.noIgnore)
    .addOption(formatOption(words))
    .option('--json', options.json)
    .option('--quiet', options.quiet)
    .option(`--max-warnings <${values.count}>`, options.maxWarnings)
    .option(`--title <${values.title}>`, options.title)
    .option(`--register <${values.file}>`, options.register)
    .option(`--print-config <${values.file}>`, words.settled.option)
    .option('--no-progress', longRun.noProgress)
    .option('--cache', longRun.cache)
    .option('--no-cache', longRun.noCache)
    .option(`--cache-location <${values.file}>`, longRun.cacheLocation)
  if (name !== 'detect')
    command
      .option(`--role <${values.role}>`, options.role)
      .option(`--agent <${values.agent}>`, options.agent)
      .option(`--name <${values.name}>`, options.name)
      .option(`--instrumental <${values.name}>`, options.instrumental)
      .option(`--genitive <${values.name}>`, options.genitive)
      .option(`--included <${values.date}>`, options.included)
  if (name === 'inject')
    command
      .option('--dry-run', options.dryRun)
      .option('--write', options.write)
      .option('--check', options.check)
      .option('--output', options.output)
  return withLanguage(command, words)
}

const rulesCommand = (
  program: Command,
  words: CliWords,
  language: Language | undefined,
  exit: Exit,
): void => {
  const { options, values } = words
  const common = (command: Command) =>
    withLanguage(
      localize(command, words)
        .option(`--config <${values.file}>`, options.config)
        .option('--json', options.json),
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
      const { listRules } = await import('./rules.ts')
      exit.code = await listRules(readRules(list))
    })
  const show = common(list.command('show'))
    .description(words.verbs.rulesShow)
    .usage(words.usage.rulesShow)
    .argument('<id>', words.arguments.id)
    .action(async (id: string) => {
      const { showRule } = await import('./rules.ts')
      exit.code = await showRule(id, readRules(show))
    })
}

/** The command line as commander knows it. Each verb is loaded when it is called. */
export const buildProgram = (
  words: CliWords,
  language: Language | undefined,
  exit: Exit,
): Command => {
  const program = localize(new Command('plashka'), words)
    .description(words.program)
    .usage(words.usage.program)
    .version(manifest.version, '-V, --version', words.options.version)
    .helpCommand('help [command]', words.options.helpCommand)
    .addHelpText('after', `\n${words.examples}`)
  withLanguage(program, words)
  /** Runs a verb over its texts, or shows what holds for one. */
  const act = (verb: TextVerb, run: (options: Options) => Promise<number>): void => {
    const command = textCommand(program, verb, words)
    command.action(async (files: string[]) => {
      const raw = command.opts<RawOptions>()
      const { printConfig: shown } = raw
      if (shown !== undefined && files.length > 0) throw new UsageError(words.settled.alone)
      const options = readOptions(shown === undefined ? files : [shown], raw, language, words)
      exit.code =
        shown === undefined
          ? await run(options)
          : await (await import('./print-config.ts')).printConfig(shown, options)
    })
  }
  act('validate', async (options) => (await import('./validate.ts')).validate(options))
  act('inject', async (options) => (await import('./inject.ts')).inject(options))
  act('detect', async (options) => (await import('./detect.ts')).detect(options))
  rulesCommand(program, words, language, exit)
  lspCommand(program, words, language, exit)
  registerCommand(program, words, language, exit)
  const kit = { words, language, exit }
  explainCommand(program, kit)
  initCommand(program, kit)
  return program
}
