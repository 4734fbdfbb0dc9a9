import type { Language } from '../messages/sentence.ts'
import { printable } from './display-width.ts'
import type { TextVerb } from './reported.ts'
import type { Tally } from './tally.ts'
import { reportWords } from './words/words.ts'

const extrasOf = (tally: Tally, verb: TextVerb, language: Language): readonly string[] => {
  const words = reportWords(language)
  if (verb === 'detect') return [words.labels(tally.labels)]
  if (verb === 'validate') return []
  const left = tally.changed - tally.written
  if (tally.written > 0)
    return [words.mended(tally.written), ...(left > 0 ? [words.needChange(left)] : [])]
  return tally.changed === 0 && tally.refused > 0 ? [] : [words.needChange(tally.changed)]
}

/** The last lines of a report: the registers used, what was checked, what the verb did, what was found. */
export const summary = (tally: Tally, verb: TextVerb, language: Language): string => {
  const words = reportWords(language)
  const counts = words.counts(tally.errors, tally.warnings, tally.remarks, tally.isQuiet)
  const unread = tally.unread === 0 ? [] : [words.unread(tally.unread)]
  const unjudged = tally.unjudged === 0 ? [] : [words.unjudged(tally.unjudged)]
  const extras = extrasOf(tally, verb, language)
  const registers = [...tally.registers.values()].map((register) => {
    const { published, retrieved, hash, entries, inForce } = register
    const day = published ?? retrieved.slice(0, 10)
    return `${printable(words.register(day, entries, inForce, hash.slice(0, 19)))}\n`
  })
  const did = [words.texts(tally.texts), ...unread, ...unjudged, ...extras].join(', ')
  // What is counted is what the change would leave; the text itself still has what needs it.
  const isAhead = verb === 'inject' && tally.changed > tally.written
  const found = isAhead ? `; ${words.afterwards} ${counts}` : `: ${counts}`
  return `${registers.join('')}${did}${found}.\n`
}
