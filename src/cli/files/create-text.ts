import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type InputProblem, systemCode } from './read-text.ts'
import { replaceFile } from './replace-file.ts'

/**
 * Writes a file that is not there yet, and the folders it lies in, in one step as `writeText` does:
 * after a crash the file is there whole or not at all. Refuses when it has appeared meanwhile.
 * Never throws.
 */
export const createText = (path: string, text: string): InputProblem | undefined => {
  const target = resolve(path)
  try {
    mkdirSync(dirname(target), { recursive: true })
    return replaceFile(target, text, undefined, () => !existsSync(target))
      ? undefined
      : { code: 'output-stale', args: {} }
  } catch (error) {
    return { code: 'output-unwritten', args: { detail: systemCode(error) } }
  }
}
