import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type InputProblem, systemCode } from './read-text.ts'

/**
 * Replaces the text of a file in one step: the new text is written beside it, flushed to the disk
 * and renamed over it, so that a crash leaves either the old file or the new one. A symbolic link
 * stays a link and its target is written; the mode is kept. Refuses when the file is no longer
 * `before`. Never throws: a problem comes back and the old file is untouched.
 */
export const writeText = (
  path: string,
  before: Uint8Array,
  text: string,
): InputProblem | undefined => {
  let temporary: string | undefined
  try {
    const target = realpathSync(path)
    const { mode } = statSync(target)
    temporary = join(
      dirname(target),
      `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`,
    )
    const file = openSync(temporary, 'wx', mode)
    try {
      writeFileSync(file, text, 'utf8')
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    // The mode given to open() is cut by the umask.
    chmodSync(temporary, mode)
    if (!readFileSync(target).equals(before)) return { code: 'output-stale', args: {} }
    renameSync(temporary, target)
    temporary = undefined
    return undefined
  } catch (error) {
    return { code: 'output-unwritten', args: { detail: systemCode(error) } }
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true })
  }
}
