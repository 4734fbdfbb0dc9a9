import { closeSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { InputProblem } from './read-text.ts'
import { replaceFile } from './replace-file.ts'
import { replaceProblem } from './replace-problem.ts'

/**
 * Replaces the text of a file in one step. A symbolic link stays a link and its target is written;
 * mode and owner are kept. Refuses when the file is no longer `before`, and when the file itself may
 * not be written, though its folder may. Never throws: a problem comes back and the old file is
 * untouched.
 */
export const writeText = (
  path: string,
  before: Uint8Array,
  text: string,
): InputProblem | undefined =>
  replaceProblem(() => {
    const target = realpathSync(path)
    // A folder that may be written is not enough; access() would ask for another user than open().
    closeSync(openSync(target, 'r+'))
    const isStill = () => readFileSync(target).equals(before)
    return replaceFile(target, text, statSync(target), isStill)
  })
