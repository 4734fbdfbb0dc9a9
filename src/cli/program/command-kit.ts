import { type Command, Option } from 'commander'
import type { Language } from '../../messages/sentence.ts'
import type { CliWords } from '../words/cli-words.ts'
import { localizeHelp } from './help.ts'

/** What the parser leaves behind: commander's actions cannot return an exit code. */
export interface Exit {
  code: number
}

/** What a command is built with. */
export interface Kit {
  readonly words: CliWords
  /** The language asked for; undefined leaves it to the configuration. */
  readonly language: Language | undefined
  readonly exit: Exit
}

export const withLanguage = (command: Command, words: CliWords): Command =>
  command.option(`--lang <${words.values.lang}>`, words.options.lang)

/** Commander's own texts in the language chosen; its errors are thrown and said by `run`. */
export const localize = (command: Command, words: CliWords): Command =>
  localizeHelp(command, words)
    .addHelpOption(
      new Option('-h, --help', words.options.help).helpGroup(words.help.groups.general),
    )
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .exitOverride()
