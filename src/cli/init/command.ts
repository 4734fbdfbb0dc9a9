import type { Command } from 'commander'
import { type Kit, localize, withLanguage } from '../program/command-kit.ts'
import { withHelp } from '../program/help.ts'
import type { RawInitFlags } from './answers.ts'

/** `plashka init`. */
export const initCommand = (program: Command, { words, language, exit }: Kit): void => {
  const { options, values, verb, usage, examples, remark } = words.init
  const command = localize(program.command('init'), words)
    .description(verb)
    .usage(usage)
    .option(`--role <${words.values.role}>`, options.role)
    .option(`--agent <${values.agent}>`, options.agent)
    .option(`--register <${words.values.file}>`, options.register)
    .option(`--name <${words.values.name}>`, options.name)
    .option(`--included <${words.values.date}>`, options.included)
    .option(`--formats <${values.formats}>`, options.formats)
    .option('-y, --yes', options.yes)
    .option('--force', options.force)
    .optionsGroup(words.help.groups.general)
    .action(async () => {
      const { readInitFlags } = await import('./answers.ts')
      const { init } = await import('./init.ts')
      exit.code = await init(readInitFlags(command.opts<RawInitFlags>(), words), language ?? 'ru')
    })
  const { exit: codes, environment } = words.help
  withHelp(withLanguage(command, words), {
    examples,
    remark,
    exit: codes.plain,
    environment: [environment.lang],
  })
}
