import type { Options } from './program/options.ts'
import { exitCodeOf, runTexts } from './texts/run-texts.ts'

/** `plashka detect`: lists the labels of texts, whole and damaged. Returns the exit code. */
export const detect = async (options: Options): Promise<number> =>
  exitCodeOf(await runTexts('detect', options, { stream: process.stdout }), options)
