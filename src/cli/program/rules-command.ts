import type { Command } from 'commander'
import { UsageError } from '../usage-error.ts'
import { type Kit, localize, withLanguage } from './command-kit.ts'
import { withHelp } from './help.ts'
import type { RawOptions } from './options.ts'

/** `plashka rules` and `plashka rules show ID`. */
export const rulesCommand = (program: Command, { words, language, exit }: Kit): void => {
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
