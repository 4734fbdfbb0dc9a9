import type { Options } from './program/options.ts'
import { exitCodeOf, runTexts } from './texts/run-texts.ts'

/** `plashka validate`: says what is wrong with the labels of texts. Returns the exit code. */
export const validate = async (options: Options): Promise<number> =>
  exitCodeOf(await runTexts('validate', options, { stream: process.stdout }), options)
