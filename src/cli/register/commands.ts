import type { Command } from 'commander'
import type { Language } from '../../messages/sentence.ts'
import { nearest } from '../../rules/nearest.ts'
import { type Exit, localize, withLanguage } from '../program/command-kit.ts'
import { withHelp } from '../program/help.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'
import type { RegisterName } from '../words/help-words.ts'
import { type RawRegisterOptions, type RegisterOptions, readRegisterOptions } from './options.ts'

/** `plashka register` and its commands. Each is loaded when it is called. */
export const registerCommand = (
  program: Command,
  words: CliWords,
  language: Language | undefined,
  exit: Exit,
): void => {
  const { usage, verbs, options, values: own, arguments: named } = words.register
  const { values, help } = words
  const { environment, exit: codes, configuration } = help
  const group: Command = localize(program.command('register'), words)
    .description(verbs.register)
    .usage(usage.register)
    .helpCommand('help', words.options.helpCommand)
    .allowExcessArguments()
    .action(() => {
      const [unknown] = group.args
      if (unknown !== undefined) {
        const { unknownCommand, didYouMean } = words.errors
        const known = group.commands.map((command) => command.name())
        const near = nearest(unknown, known)
        const meant = (near === undefined ? known : [near]).map((name) => `register ${name}`)
        throw new UsageError(`${unknownCommand(unknown)} ${didYouMean(meant)}`)
      }
      process.stderr.write(group.helpInformation({ error: true }))
      exit.code = 2
    })
  const network = [environment.proxy, environment.noProxy, environment.ca]
  withHelp(group, {
    examples: help.register.group,
    exit: codes.register,
    environment: [environment.lang, ...network],
    configuration,
  })
  const command = (name: RegisterName): Command =>
    withHelp(localize(group.command(name), words).description(verbs[name]).usage(usage[name]), {
      examples: help.register[name],
      exit: codes.register,
      environment: [environment.lang, ...(name === 'update' ? network : [])],
      configuration,
    })
  const reading = (name: RegisterName): Command =>
    command(name)
      .option(`--register <${values.file}>`, options.register)
      .option(`--date <${values.date}>`, options.date)
  /** What a command does with its arguments and options. */
  const act = (
    made: Command,
    run: (args: readonly string[], options: RegisterOptions) => Promise<number>,
  ): void => {
    made
      .optionsGroup(help.groups.general)
      .option(`--config <${values.file}>`, options.config)
      .option('--json', help.json)
    withLanguage(made, words).action(async () => {
      const raw = made.optsWithGlobals<RawRegisterOptions>()
      exit.code = await run(made.args, readRegisterOptions(raw, language, words))
    })
  }

  const written = command('import')
    .argument('<file>', named.export)
    .option(`-o, --out <${values.file}>`, options.out)
    .option('--force', options.force)
    .option(`--published <${values.date}>`, options.published)
  act(written, async ([file = ''], given) => (await import('./actions.ts')).importFile(file, given))
  const fetched = command('update')
    .option(`--url <${own.url}>`, options.url)
    .option(`-o, --out <${values.file}>`, options.out)
    .option('--force', options.force)
    .option(`--ca <${values.file}>`, options.ca)
    .option(`--timeout <${own.number}>`, options.timeout)
    .option(`--retries <${own.number}>`, options.retries)
  act(fetched, async (_, given) => (await import('./update/update.ts')).update(given))
  act(reading('info').argument('[snapshot]', named.snapshot), async ([snapshot], given) =>
    (await import('./actions.ts')).info(snapshot, given),
  )
  act(
    command('diff').argument('<old>', named.old).argument('<new>', named.new),
    async ([former = '', later = ''], given) =>
      (await import('./actions.ts')).diff(former, later, given),
  )
  act(reading('find').argument('<text>', named.text), async ([text = ''], given) =>
    (await import('./actions.ts')).find(text, given),
  )
  act(reading('cases').argument('<name>', named.name), async ([name = ''], given) =>
    (await import('./actions.ts')).showCases(name, given),
  )
}
