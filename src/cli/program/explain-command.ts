import type { Command } from 'commander'
import { type Kit, localize, withLanguage } from './command-kit.ts'
import { withHelp } from './help.ts'

/** `plashka explain CODE`. */
export const explainCommand = (program: Command, { words, language, exit }: Kit): void => {
  const own = words.explain
  const command = localize(program.command('explain'), words)
    .description(own.verb)
    .usage(own.usage)
    .argument('<name>', own.argument)
    .optionsGroup(words.help.groups.general)
    .option(`--config <${words.values.file}>`, words.options.config)
    .action(async (name: string) => {
      const { config } = command.opts<{ config?: string }>()
      const { explainName } = await import('../explain.ts')
      exit.code = await explainName(name, { config, language })
    })
  const { exit: codes, environment, configuration } = words.help
  withHelp(withLanguage(command, words), {
    examples: own.examples,
    exit: codes.plain,
    environment: [environment.lang, environment.noColor],
    configuration,
  })
}
