import type { Command } from 'commander'
import { nearest } from '../../rules/nearest.ts'
import { type Kit, localize, withLanguage } from '../program/command-kit.ts'
import { withHelp } from '../program/help.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'
import type { RegisterName } from '../words/help-words.ts'
import { type RawRegisterOptions, type RegisterOptions, readRegisterOptions } from './options.ts'

/** `plashka register` and its commands. Each is loaded when it is called. */
export const registerCommand = (program: Command, kit: Kit): void => {
  const { words } = kit
  const { options, values: own, arguments: named } = words.register
  const { values } = words
  const group = groupOf(program, kit)
  const command = (name: RegisterName): Command => commandOf(group, name, words)
  const reading = (name: RegisterName): Command =>
    command(name)
      .option(`--register <${values.file}>`, options.register)
      .option(`--date <${values.date}>`, options.date)
  const act = (made: Command, run: Run): void => actAs(made, run, kit)

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

const networkOf = ({ help: { environment } }: CliWords) => [
  environment.proxy,
  environment.noProxy,
  environment.ca,
]

/** `plashka register` alone, which only tells what it can do. */
const groupOf = (program: Command, { words, exit }: Kit): Command => {
  const { usage, verbs } = words.register
  const { environment, exit: codes, configuration } = words.help
  const group: Command = localize(program.command('register'), words)
    .description(verbs.register)
    .usage(usage.register)
    .helpCommand('help', words.options.helpCommand)
    .allowExcessArguments()
    .action(() => {
      const [unknown] = group.args
      if (unknown !== undefined) throw unknownCommand(unknown, group, words)
      process.stderr.write(group.helpInformation({ error: true }))
      exit.code = 2
    })
  return withHelp(group, {
    examples: words.help.register.group,
    exit: codes.register,
    environment: [environment.lang, ...networkOf(words)],
    configuration,
  })
}

const unknownCommand = (unknown: string, group: Command, { errors }: CliWords): UsageError => {
  const known = group.commands.map((command) => command.name())
  const near = nearest(unknown, known)
  const meant = (near === undefined ? known : [near]).map((name) => `register ${name}`)
  return new UsageError(`${errors.unknownCommand(unknown)} ${errors.didYouMean(meant)}`)
}

const commandOf = (group: Command, name: RegisterName, words: CliWords): Command => {
  const { usage, verbs } = words.register
  const { environment, exit: codes, configuration, register: examples } = words.help
  return withHelp(
    localize(group.command(name), words).description(verbs[name]).usage(usage[name]),
    {
      examples: examples[name],
      exit: codes.register,
      environment: [environment.lang, ...(name === 'update' ? networkOf(words) : [])],
      configuration,
    },
  )
}

/** What a command does with its arguments and options. Out: the exit code. */
type Run = (args: readonly string[], options: RegisterOptions) => Promise<number>

/** Gives a command the options that all have, below its own, and what it does. */
const actAs = (made: Command, run: Run, { words, language, exit }: Kit): void => {
  made
    .optionsGroup(words.help.groups.general)
    .option(`--config <${words.values.file}>`, words.register.options.config)
    .option('--json', words.help.json)
  withLanguage(made, words).action(async () => {
    const raw = made.optsWithGlobals<RawRegisterOptions>()
    exit.code = await run(made.args, readRegisterOptions(raw, language, words))
  })
}
