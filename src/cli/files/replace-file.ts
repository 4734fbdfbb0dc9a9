import {
  chmodSync,
  closeSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { removeLeftovers, temporaryPath } from './leftovers.ts'

/** The owner matters when root mends the file of another; nobody else may give files away. */
const keepOwner = (file: number, { uid, gid }: Stats): void => {
  if (process.getuid?.() === 0) fchownSync(file, uid, gid)
}

const writeWhole = (
  path: string,
  pieces: Iterable<string | Uint8Array>,
  like: Stats | undefined,
): void => {
  const file = openSync(path, 'wx', like?.mode)
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    if (like !== undefined) keepOwner(file, like)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // The mode given to open() is cut by the umask, and a change of the owner may cut it too.
  if (like !== undefined) chmodSync(path, like.mode)
}

/** Removes what was not renamed, if it can be removed. */
const discard = (temporary: string): void => {
  try {
    rmSync(temporary, { force: true })
  } catch {
    // Why nothing was written is being said; what is left is swept away by the next run.
  }
}

/**
 * Puts a text, whole or in pieces, in the place of a file in one step: written beside it, flushed to
 * the disk, renamed over it, so that a crash leaves either the old file or the new one. `old` is what
 * stood there: its owner and mode are kept. `agree` is asked last; where it says no, nothing is
 * replaced. A link is replaced itself: resolve it before, where its target is meant.
 * Returns whether the file was replaced.
 * @throws the system's error; the old file is then untouched.
 */
export const replaceFile = (
  target: string,
  text: string | Iterable<string | Uint8Array>,
  old: Stats | undefined,
  agree: () => boolean = () => true,
): boolean => {
  removeLeftovers(dirname(target))
  const temporary = temporaryPath(target)
  let replaced = false
  try {
    writeWhole(temporary, typeof text === 'string' ? [text] : text, old)
    // The last moment: whoever writes between this line and the next one loses against us.
    if (agree()) {
      renameSync(temporary, target)
      replaced = true
    }
    return replaced
  } finally {
    if (!replaced) discard(temporary)
  }
}
