import { type Command, Option } from 'commander'
import type { TextVerb } from '../../reporters/reported.ts'
import type { CliWords } from '../words/cli-words.ts'
import { localize, withLanguage } from './command-kit.ts'
import { withHelp } from './help.ts'

/** `--format` may be given several times; commander keeps the last value only, unless told. */
const formatOption = ({ options, values }: CliWords): Option =>
  new Option(`--format <${values.format}>`, options.format).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  )

/** The publisher, as far as the command line names it. */
const withPublisher = (command: Command, { options, values }: CliWords): void => {
  command
    .option(`--role <${values.role}>`, options.role)
    .option(`--agent <${values.agent}>`, options.agent)
    .option(`--name <${values.name}>`, options.name)
    .option(`--instrumental <${values.name}>`, options.instrumental)
    .option(`--genitive <${values.name}>`, options.genitive)
    .option(`--included <${values.date}>`, options.included)
}

const withMending = (command: Command, { options, help }: CliWords): void => {
  command
    .optionsGroup(help.groups.mend)
    .option('--dry-run', options.dryRun)
    .option('--write', options.write)
    .option('--check', options.check)
    .option('--output', options.output)
}

/** A command that works on texts, with all its options. */
export const textCommand = (program: Command, name: TextVerb, words: CliWords): Command => {
  const { options, values, longRun, help } = words
  const { groups, environment } = help
  const command = localize(program.command(name), words)
    .description(words.verbs[name])
    .usage(words.usage.texts)
    .argument('[files...]', words.arguments.files)
  if (name === 'inject') withMending(command, words)
  command
    .optionsGroup(groups.read)
    .option(`--stdin-filename <${values.file}>`, options.stdinFilename)
    .option('--no-ignore', options.noIgnore)
    .optionsGroup(groups.text)
    .option(`--date <${values.date}>`, options.date)
    .option(`--title <${values.title}>`, options.title)
    .optionsGroup(groups.publisher)
  if (name !== 'detect') withPublisher(command, words)
  command
    .option(`--register <${values.file}>`, options.register)
    .optionsGroup(groups.report)
    .addOption(formatOption(words))
    .option('--json', options.json)
    .option('--quiet', options.quiet)
    .option(`--max-warnings <${values.count}>`, options.maxWarnings)
  // All labels found are an answer: `detect` tells of every text.
  if (name !== 'detect') command.option('--all', options.all)
  command
    .optionsGroup(groups.long)
    .option('--cache', longRun.cache)
    .option('--no-cache', longRun.noCache)
    .option(`--cache-location <${values.file}>`, longRun.cacheLocation)
    .option('--no-progress', longRun.noProgress)
    .optionsGroup(groups.general)
    .option(`--config <${values.file}>`, options.config)
    .option(`--print-config <${values.file}>`, words.settled.option)
  withHelp(withLanguage(command, words), {
    examples: help.examples[name],
    exit: help.exit[name === 'detect' ? 'texts' : name],
    environment: [environment.lang, environment.noColor, environment.forceColor, environment.ci],
    configuration: help.configuration,
  })
  return command
}
