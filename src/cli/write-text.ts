import {
  chmodSync,
  closeSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { removeLeftovers, temporaryPath } from './leftovers.ts'
import { type InputProblem, systemCode } from './read-text.ts'

/**
 * Replaces the text of a file in one step: the new text is written beside it, flushed to the disk
 * and renamed over it, so that a crash leaves either the old file or the new one. A symbolic link
 * stays a link and its target is written; mode and owner are kept. Refuses when the file is no
 * longer `before`, and when the file itself may not be written, though its folder may. Never
 * throws: a problem comes back and the old file is untouched.
 */
export const writeText = (
  path: string,
  before: Uint8Array,
  text: string,
): InputProblem | undefined => {
  let temporary: string | undefined
  let problem: InputProblem | undefined
  try {
    const target = realpathSync(path)
    const stats = statSync(target)
    // A folder that may be written is not enough; access() would ask for another user than open().
    closeSync(openSync(target, 'r+'))
    removeLeftovers(dirname(target))
    temporary = temporaryPath(target)
    writeWhole(temporary, text, stats)
    // The last moment: whoever writes between this line and the next one loses against us.
    if (readFileSync(target).equals(before)) {
      renameSync(temporary, target)
      temporary = undefined
    } else problem = { code: 'output-stale', args: {} }
  } catch (error) {
    problem = { code: 'output-unwritten', args: { detail: systemCode(error) } }
  }
  if (temporary !== undefined) discard(temporary)
  return problem
}

const writeWhole = (path: string, text: string, like: Stats): void => {
  const file = openSync(path, 'wx', like.mode)
  try {
    writeFileSync(file, text, 'utf8')
    keepOwner(file, like)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // The mode given to open() is cut by the umask, and a change of the owner may cut it too.
  chmodSync(path, like.mode)
}

/** The owner matters when root mends the file of another; nobody else may give files away. */
const keepOwner = (file: number, { uid, gid }: Stats): void => {
  if (process.getuid?.() === 0) fchownSync(file, uid, gid)
}

/** Removes what was not renamed, if it can be removed. */
export const discard = (temporary: string): void => {
  try {
    rmSync(temporary, { force: true })
  } catch {
    // Why nothing was written has been said; what is left is swept away by the next run.
  }
}
