import type { Language } from '../messages/sentence.ts'
import { printable } from './display-width.ts'
import { cliWords } from './language.ts'
import type { Tally } from './tally.ts'

/** The last lines of a report: the registers used, and the counts with what a verb adds to them. */
export const summary = (tally: Tally, language: Language, extra: readonly string[]): string => {
  const words = cliWords(language).report
  const counts = words.counts(tally.errors, tally.warnings, tally.remarks)
  const unread = tally.unread === 0 ? [] : [words.unread(tally.unread)]
  const parts = [words.texts(tally.texts), ...unread, ...extra].join(', ')
  const registers = [...tally.registers.values()].map((register) => {
    const { published, retrieved, hash, entries, inForce } = register
    const day = published ?? retrieved.slice(0, 10)
    return `${printable(words.register(day, entries, inForce, hash.slice(0, 19)))}\n`
  })
  return `${registers.join('')}${parts}: ${counts}.\n`
}
