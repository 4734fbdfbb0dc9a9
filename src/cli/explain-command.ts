import type { Command } from 'commander'
import { type Kit, localize, withLanguage } from './command-kit.ts'

/** `plashka explain CODE`. */
export const explainCommand = (program: Command, { words, language, exit }: Kit): void => {
  const own = words.explain
  const command = localize(program.command('explain'), words)
    .description(own.verb)
    .usage(own.usage)
    .argument('<name>', own.argument)
    .option(`--config <${words.values.file}>`, words.options.config)
    .addHelpText('after', `\n${own.examples}`)
    .action(async (name: string) => {
      const { config } = command.opts<{ config?: string }>()
      const { explainName } = await import('./explain.ts')
      exit.code = await explainName(name, { config, language })
    })
  withLanguage(command, words)
}
