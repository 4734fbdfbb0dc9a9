import type { Options } from '../../src/cli/program/options.ts'

/** The options of a run over files that asks for nothing special but `more`. */
export const plainOptions = (files: readonly string[], more: Partial<Options> = {}): Options => ({
  files,
  stdinFilename: undefined,
  date: undefined,
  config: undefined,
  formats: [],
  quiet: false,
  all: false,
  maxWarnings: undefined,
  dryRun: false,
  title: undefined,
  publisher: {},
  write: false,
  check: false,
  output: false,
  progress: false,
  cache: undefined,
  ignore: true,
  register: undefined,
  language: 'ru',
  ...more,
})
