import { mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Language, sentence } from '../../messages/sentence.ts'
import { systemCode } from '../files/read-text.ts'
import { replaceFile } from '../files/replace-file.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Writes a report to a file in one step, making the folders on the way to it. A link is followed;
 * what is no ordinary file (`/dev/stdout`, a pipe) is written to as it is.
 * @throws UsageError that names the file and the reason.
 */
export const writeReport = (path: string, text: string, language: Language): void => {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true })
    const old = statSync(path, { throwIfNoEntry: false })
    if (old === undefined) replaceFile(resolve(path), text, undefined)
    else if (old.isFile()) replaceFile(realpathSync(path), text, old)
    else writeFileSync(path, text)
  } catch (error) {
    const problem = { code: 'output-unwritten', args: { detail: systemCode(error) } } as const
    const { reason } = sentence(problem, language)
    throw new UsageError(cliWords(language).formats.notWritten(path, reason))
  }
}
