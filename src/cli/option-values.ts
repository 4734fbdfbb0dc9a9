import { isDay } from '../text/is-day.ts'
import { UsageError } from './usage-error.ts'
import type { CliWords } from './words/cli-words.ts'

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

/** The one of the known values an option gives. @throws UsageError that names them all. */
export const readChoice = <T extends string>(
  option: string,
  value: string,
  known: readonly T[],
  words: CliWords,
): T => {
  const found = known.find((each) => each === value)
  if (found === undefined) throw new UsageError(words.errors.badChoice(option, value, known))
  return found
}
