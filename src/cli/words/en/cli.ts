import { enRules } from '../../../explain/rule-words-en.ts'
import { formatNames } from '../../program/format-names.ts'
import type { CliWords } from '../cli-words.ts'
import { completionEn } from './completion.ts'
import { explainEn } from './explain.ts'
import { enFormats } from './formats.ts'
import { helpEn } from './help.ts'
import { initEn } from './init.ts'
import { longRunEn } from './long-run.ts'
import { registerEn } from './register.ts'
import { settledEn } from './settled.ts'

export const enCli: CliWords = {
  headings: {},
  usage: {
    program: '<command> [options] [files…]',
    texts: '[options] [files…]',
    rules: '[options] [command]',
    rulesShow: '[options] <id>',
  },
  program: 'Finds the mandatory foreign-agent label in texts, checks it and puts it in its place.',
  verbs: {
    validate: 'check the labels of texts',
    inject: 'put in or mend labels; without --write only shows the change',
    detect: 'list the labels that texts have',
    rules: 'list the rules',
    rulesShow: 'show one rule with its editions and sources',
  },
  arguments: {
    files: 'files, folders and patterns (“texts/**/*.md”); “-” reads standard input',
    id: 'id of a rule, for instance ru/foreign-agent',
  },
  values: {
    file: 'file',
    date: 'date',
    lang: 'lang',
    title: 'text',
    role: 'role',
    agent: 'entry',
    name: 'name',
    format: 'name[=file]',
    count: 'number',
  },
  options: {
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    stdinFilename:
      'read standard input as a file of this name (without it: plain text, with front matter Markdown)',
    date: 'date of the text, YYYY-MM-DD (default: today)',
    config:
      'configuration file (default: the nearest plashka.config.* in the folder of the text or above)',
    noIgnore: 'also read what .gitignore and .plashkaignore leave out',
    format: `form of the report: ${formatNames.join(', ')}; “=file” writes it to a file; may be repeated (default: pretty)`,
    json: 'print the result as JSON, like --format json',
    all: 'report texts that nothing was found in too, however many there are (without it, of more than twenty texts these are only counted)',
    quiet: 'report errors only: no warnings, no remarks, no texts without errors',
    maxWarnings: 'exit 1 when there are more warnings than this',
    dryRun: 'only show the change, write nothing (the default); with --check exit 1 too',
    lang: 'language of messages: ru or en (default: PLASHKA_LANG or ru)',
    title: 'the headline, where it is not part of the text',
    role: 'role of the publisher: agent, agent-member, redistributor, media, other (default: agent)',
    agent: 'number or name of the publisher in the register, which gives name, cases and dates',
    name: 'name of the publisher as the register has it',
    instrumental: 'name of the publisher in the instrumental case',
    genitive: 'name of the publisher in the genitive case',
    included: 'date of the publisher’s inclusion in the register, YYYY-MM-DD',
    write: 'write the mended texts to their files',
    check: 'write nothing; exit 1 when a text needs a change',
    output: 'print the whole new text instead of the change (one text only)',
    register: 'file of the register’s snapshot (default: as configured)',
  },
  formats: enFormats,
  longRun: longRunEn,
  help: helpEn,
  errors: {
    unknownOption: (flag) => `Unknown option ${flag}.`,
    unknownCommand: (name) => `Unknown command “${name}”.`,
    fileAsCommand: (path) => `“${path}” is no command. To check it: plashka validate ${path}`,
    missingArgument: (name) => `The argument <${name}> is missing.`,
    optionMissingArgument: (flags) => `The option ${flags} needs a value.`,
    excessArguments: 'Too many arguments.',
    didYouMean: (names) => `Did you mean: ${names.join(', ')}?`,
    seeHelp: (command) => `Help: ${command} --help`,
    badDate: (option, value) =>
      `${option}: “${value}” is no date. A date of the calendar is needed, as YYYY-MM-DD.`,
    badChoice: (option, value, known) =>
      `${option}: the value “${value}” is unknown. Known: ${known.join(', ')}.`,
    badEnvironment: (name, value, known) =>
      `Environment variable ${name}: the value “${value}” is unknown. Known: ${known.join(', ')}.`,
    together: (first, second) => `The options ${first} and ${second} exclude each other. Keep one.`,
    noFiles: 'No text was named. Name files, folders, or “-” for standard input.',
    stdinAndFiles:
      'With --stdin-filename only standard input is read. Drop the option or the file names.',
    stdinNotWritten:
      'Standard input cannot be written to a file. Use --output instead of --write: the new text goes to standard output.',
    outputOneText: 'The option --output prints one text, but several were named. Keep one file.',
    noPublisher: (path) =>
      `The publisher of the text “${path}” is unknown, so it cannot be checked. Name the publisher in a plashka.config.yaml beside the text (key publisher) or with --agent or --name. To write a configuration: plashka init.`,
    noName: 'The publisher is incomplete: the name is needed. Add --agent or --name.',
    unknownRule: (id) => `There is no rule “${id}”.`,
    library: {
      'rules-empty': 'every rule is off, there is nothing to check by; switch one on',
      'publisher-unnamed':
        'the publisher has no name; give it as the register has it (publisher.name, option --name)',
      'publisher-days':
        'the publisher’s day of exclusion is not after the day of inclusion; correct included or excluded',
      'publisher-no-agent':
        'a publisher of the role media or other is no agent and has no entry in the register; take agent out or name another role',
    },
    notUsable: (detail, path) =>
      `The configuration${path === undefined ? '' : ` “${path}”`} cannot be used: ${detail}`,
    configMissing: (path) =>
      `There is no configuration file “${path}”. Check the path after --config.`,
    configEmpty:
      'the file is empty, a configuration was expected; name the publisher under publisher',
    configNotMap:
      'a configuration was expected: keys with values, for instance publisher and rules',
    configTwice: (first, second) =>
      `Two configurations in one folder: “${first}”, “${second}”. Keep one, or name the one meant with --config.`,
    configThrows: (detail) => `the configuration module failed: ${detail}`,
    configNoDefault:
      'the configuration module has no default export; an object was expected: export default defineConfig({ … })',
    needsJiti: (path, node) =>
      `${path}: Node ${node} does not run TypeScript. Use Node 22.18 or newer, install the package jiti (npm install --save-dev jiti), or write the configuration as .mjs or .yaml.`,
    fileProblem: (path, sentence) => `${path}: ${sentence}`,
    sameRule: (id, first, second) =>
      `The rule “${id}” is described twice: “${first}”, “${second}”. Keep one file.`,
    extendsOutside: (target) =>
      `the file ${target} lies outside of the folders of the configuration and of the rules it names; put it beside them`,
    reportUnwritten: (detail) =>
      detail === 'ENOSPC'
        ? 'The report could not be written to its end: the disk is full. Make room and run the command again.'
        : `The report could not be written to its end: ${detail}. Run the command again.`,
    unexpected: (detail) =>
      `Internal error of plashka, the work was broken off: ${detail}. Please report it.`,
  },
  rules: enRules,
  explain: explainEn,
  completion: completionEn,
  register: registerEn,
  init: initEn,
  settled: settledEn,
}
