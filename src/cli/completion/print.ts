import { ShellCompDirective } from '@bomb.sh/tab'
import type { Command } from 'commander'
import type { CliWords } from '../words/cli-words.ts'
import { candidatesFor } from './candidates.ts'
import { valuesFor } from './values.ts'

/**
 * Answers a shell's script: a line for each candidate with its meaning after a tab, and in the end
 * whether the shell may offer files. `typed` are the words after `plashka`, the last at the cursor.
 */
export const printCandidates = (
  program: Command,
  typed: readonly string[],
  words: CliWords,
): void => {
  const before = typed.slice(0, -1)
  const { words: found, files } = candidatesFor(
    program,
    before,
    typed.at(-1) ?? '',
    valuesFor(words),
  )
  const { ShellCompDirectiveDefault: offer, ShellCompDirectiveNoFileComp: none } =
    ShellCompDirective
  const lines = found.map(({ word, meaning }) => `${word}\t${meaning}\n`)
  process.stdout.write(`${lines.join('')}:${files ? offer : none}\n`)
}
