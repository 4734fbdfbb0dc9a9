import { lstatSync } from 'node:fs'
import { type Language, sentence } from '../../messages/sentence.ts'
import { createText } from '../files/create-text.ts'
import { readWhole } from '../files/read-text.ts'
import { writeText } from '../files/write-text.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'

/** Whether anything has this name, a link that leads nowhere too. */
export const isTaken = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false }) !== undefined

const put = (path: string, text: string) => {
  if (!isTaken(path)) return createText(path, text)
  const before = readWhole(path)
  return before instanceof Uint8Array ? writeText(path, before, text) : before
}

/**
 * Writes a file in one step, in place of the one that may be there: whoever breaks off has the old
 * file or the new one. @throws UsageError with the reason when it cannot be written.
 */
export const putFile = (path: string, text: string, language: Language): void => {
  const problem = put(path, text)
  if (problem === undefined) return
  const { fileProblem } = cliWords(language).errors
  throw new UsageError(fileProblem(path, sentence(problem, language).reason))
}
