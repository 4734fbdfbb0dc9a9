import type { Command, Option } from 'commander'

/** A word that may stand at the cursor, and what it means. */
interface Candidate {
  readonly word: string
  readonly meaning: string
}

interface Candidates {
  readonly words: readonly Candidate[]
  /** Whether the name of a file may stand there, which the shell knows best. */
  readonly files: boolean
}

/** What may stand for an option's value or for an argument. */
export interface Values {
  /** By the long name of the option (`--role`), or by the way to a command (`rules show`). */
  readonly known: Readonly<Record<string, readonly string[]>>
  /** Whether an option takes the name of a file. */
  readonly takesFile: (option: Option) => boolean
}

const nothing: Candidates = { words: [], files: false }

const named = (words: readonly string[]): readonly Candidate[] =>
  words.map((word) => ({ word, meaning: '' }))

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional)

const isCalled =
  (word: string) =>
  ({ long, short }: Option): boolean =>
    word === long || word === short

interface Place {
  readonly command: Command
  /** The names of the commands that lead there. */
  readonly way: string
  readonly positional: number
  /** The option whose value stands at the cursor. */
  readonly open: Option | undefined
}

/** Where the words before the cursor lead. */
const placeAfter = (program: Command, before: readonly string[]): Place => {
  let command = program
  let positional = 0
  let open: Option | undefined
  const way: string[] = []
  for (const word of before) {
    if (open !== undefined) {
      // bash cuts `--format=sarif` into three words.
      if (word !== '=') open = undefined
      continue
    }
    if (word.startsWith('-')) {
      const option = command.options.find(isCalled(word))
      if (takesValue(option)) open = option
      continue
    }
    const next =
      positional === 0 ? command.commands.find((each) => each.name() === word) : undefined
    if (next === undefined) positional += 1
    else {
      command = next
      way.push(word)
    }
  }
  return { command, way: way.join(' '), positional, open }
}

const valuesOf = (option: Option, { known, takesFile }: Values): Candidates => ({
  words: named(known[option.long ?? ''] ?? []),
  files: takesFile(option),
})

const optionsOf = (command: Command): readonly Candidate[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) =>
      long === undefined || long === null ? [] : [{ word: long, meaning: description }],
    )

const commandsOf = (command: Command): readonly Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ word: each.name(), meaning: each.description() }))

const isFor = (current: string) => (each: Candidate) => each.word.startsWith(current)

/**
 * What may stand at the cursor: options, commands, values, files.
 * `before`: the words after `plashka` that are complete; `current`: the one at the cursor, perhaps
 * empty. Of `--option=value` only values are answered, as the shells' scripts expect.
 */
export const candidatesFor = (
  program: Command,
  before: readonly string[],
  current: string,
  values: Values,
): Candidates => {
  const { command, way, positional, open } = placeAfter(program, before)
  const only = ({ words, files }: Candidates, typed: string): Candidates => ({
    words: words.filter(isFor(typed)),
    files,
  })
  if (open !== undefined) return only(valuesOf(open, values), current === '=' ? '' : current)
  if (current.startsWith('-')) {
    const sign = current.indexOf('=')
    if (sign === -1) return only({ words: optionsOf(command), files: false }, current)
    const option = command.options.find(isCalled(current.slice(0, sign)))
    return takesValue(option) ? only(valuesOf(option, values), current.slice(sign + 1)) : nothing
  }
  const argument = command.registeredArguments[positional] ?? command.registeredArguments.at(-1)
  const isFull = argument === undefined || (positional > 0 && !argument.variadic)
  const known = isFull ? [] : (values.known[way] ?? [])
  const commands = positional === 0 ? commandsOf(command) : []
  const files = !isFull && known.length === 0 && commands.length === 0
  return only({ words: [...commands, ...named(known)], files }, current)
}
