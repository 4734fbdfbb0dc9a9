import { nearest } from '../../rules/nearest.ts'
import { isDay } from '../../text/is-day.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'

/** The day an option gives, `YYYY-MM-DD`, or undefined without it. @throws UsageError for no day. */
export const readDay = (
  option: string,
  value: string | undefined,
  words: CliWords,
): string | undefined => {
  if (value !== undefined && !isDay(value))
    throw new UsageError(words.errors.badDate(option, value))
  return value
}

/** Says that an option knows no such value: which it knows, and which was perhaps meant. */
export const unknownChoice = (
  option: string,
  value: string,
  known: readonly string[],
  { errors }: CliWords,
): UsageError => {
  const near = nearest(value, known)
  const hint = near === undefined ? '' : ` ${errors.didYouMean([near])}`
  return new UsageError(errors.badChoice(option, value, known) + hint)
}

/** The one of the known values an option gives. @throws UsageError that names them all. */
export const readChoice = <T extends string>(
  option: string,
  value: string,
  known: readonly T[],
  words: CliWords,
): T => {
  const found = known.find((each) => each === value)
  if (found === undefined) throw unknownChoice(option, value, known, words)
  return found
}
