import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Language, sentence } from '../../messages/sentence.ts'
import type { Piece } from '../../reporters/reporter.ts'
import { systemCode } from '../files/read-text.ts'
import { replaceFile } from '../files/replace-file.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'

const writeThrough = (path: string, pieces: Iterable<Piece>): void => {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Writes a report to a stream no faster than it is read: what waits in the stream takes memory. */
export const streamReport = async (
  stream: NodeJS.WriteStream,
  pieces: Iterable<Piece>,
): Promise<void> => {
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
}

/**
 * Writes a report to a file in one step, making the folders on the way to it. A link is followed;
 * what is no ordinary file (`/dev/stdout`, a pipe) is written to as it is.
 * @throws UsageError that names the file and the reason.
 */
export const writeReport = (path: string, pieces: Iterable<Piece>, language: Language): void => {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true })
    const old = statSync(path, { throwIfNoEntry: false })
    if (old === undefined) replaceFile(resolve(path), pieces, undefined)
    else if (old.isFile()) replaceFile(realpathSync(path), pieces, old)
    else writeThrough(path, pieces)
  } catch (error) {
    const problem = { code: 'output-unwritten', args: { detail: systemCode(error) } } as const
    const { reason } = sentence(problem, language)
    throw new UsageError(cliWords(language).formats.notWritten(path, reason))
  }
}
