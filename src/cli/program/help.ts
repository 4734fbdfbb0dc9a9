import { type Command, Help } from 'commander'
import { wrap } from '../../reporters/wrap.ts'
import { painter } from '../paint.ts'
import type { CliWords } from '../words/cli-words.ts'
import type { HelpItem, HelpWords } from '../words/help-words.ts'

/** What stands below the options of one command. */
interface HelpParts {
  /** Command lines; a line with `#` says what the next one does. */
  readonly examples: readonly string[]
  /** A sentence below the examples. */
  readonly remark?: string
  readonly exit: readonly HelpItem[]
  readonly environment: readonly HelpItem[]
  /** Where the configuration is looked for, if the command reads one. */
  readonly configuration?: string
}

const parts = new WeakMap<Command, HelpParts>()

/** Gives a command what stands below its options. */
export const withHelp = (command: Command, given: HelpParts): Command => {
  parts.set(command, given)
  return command
}

/** Wider lines are hard to read, and a terminal without a size says 0. */
const widest = 100
const widthOf = ({ columns }: { readonly columns?: number }): number =>
  Math.min(columns || 80, widest)

const listOf = (items: readonly HelpItem[], helper: Help): string => {
  const width = Math.max(...items.map(([term]) => helper.displayWidth(term)))
  return items.map(([term, text]) => helper.formatItem(term, width, text, helper)).join('\n')
}

const below = (
  { examples, remark, exit, environment, configuration }: HelpParts,
  { headings }: HelpWords,
  helper: Help,
): readonly string[] => {
  const columns = helper.helpWidth ?? 80
  const sections: readonly (readonly [heading: string, text: string | undefined])[] = [
    [headings.examples, examples.map((line) => `  ${line}`).join('\n')],
    ['', remark && wrap(remark, columns, '')],
    [headings.configuration, configuration && wrap(configuration, columns, '  ')],
    [headings.environment, environment.length === 0 ? undefined : listOf(environment, helper)],
    [headings.exit, listOf(exit, helper)],
  ]
  return sections.flatMap(([heading, text]) => {
    if (text === undefined) return []
    return [heading === '' ? text : `${helper.styleTitle(heading)}\n${text}`]
  })
}

/** The line that says what a command is for, as a sentence: in the list of commands it is none. */
const asSentence = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/[^.]$/u, '$&.')

/** Commander's own help in the language chosen, with all that it does not know below it. */
export const localizeHelp = (command: Command, words: CliWords): Command => {
  // Whether colours reach the reader is commander's to say: it takes them out where they do not.
  const bold = painter({ isTTY: true })
  return command
    .configureHelp({
      styleTitle: (title) => bold('bold', words.headings[title] ?? title),
      commandDescription: (each) => asSentence(each.description()),
      optionDescription: (option) => option.description,
      // Commander would add its English [options].
      subcommandTerm: (each) => each.name(),
      argumentTerm: (argument) => words.help.terms[argument.name()] ?? argument.name(),
      argumentDescription: (argument) => argument.description,
      formatHelp: (each, helper) => {
        const own = Help.prototype.formatHelp.call(helper, each, helper).trimEnd()
        const given = parts.get(each)
        const more = given === undefined ? [] : below(given, words.help, helper)
        return `${[own, ...more].join('\n\n')}\n`
      },
    })
    .configureOutput({
      getOutHelpWidth: () => widthOf(process.stdout),
      getErrHelpWidth: () => widthOf(process.stderr),
    })
}
