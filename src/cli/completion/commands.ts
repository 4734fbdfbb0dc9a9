import type { Command } from 'commander'
import { type Kit, localize, withLanguage } from '../program/command-kit.ts'
import { withHelp } from '../program/help.ts'
import { readChoice } from '../program/option-values.ts'
import { shells } from './shells.ts'

/** `plashka completion SHELL`, and the hidden `plashka complete` that its script calls. */
export const completionCommands = (program: Command, { words, exit }: Kit): void => {
  const { completion, help } = words
  const command = localize(program.command('completion'), words)
    .description(completion.verb)
    .usage(completion.usage)
    .argument('<shell>', completion.argument)
    .action(async (name: string) => {
      const shell = readChoice(completion.usage, name, shells, words)
      if (shell === 'bash') process.stdout.write((await import('./bash.ts')).bashScript)
      else (await import('@bomb.sh/tab')).script(shell, 'plashka', 'plashka')
      exit.code = 0
    })
  withLanguage(command.optionsGroup(help.groups.general), words)
  withHelp(command, {
    examples: completion.examples,
    exit: help.exit.plain,
    environment: [help.environment.lang],
  })
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (typed: string[]) => {
      const { printCandidates } = await import('./print.ts')
      printCandidates(program, typed, words)
    })
}
