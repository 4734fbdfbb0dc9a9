import type { Language } from '../messages/sentence.ts'
import { cliWords } from './language.ts'
import type { Tally } from './tally.ts'

/** The last line of a report, with what a verb adds to the counts. */
export const summary = (tally: Tally, language: Language, extra: readonly string[]): string => {
  const words = cliWords(language).report
  const counts = words.counts(tally.errors, tally.warnings, tally.remarks)
  const unread = tally.unread === 0 ? [] : [words.unread(tally.unread)]
  const parts = [words.texts(tally.texts), ...unread, ...extra].join(', ')
  return `${parts}: ${counts}.\n`
}
