import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { InputProblem } from './read-text.ts'
import { replaceFile } from './replace-file.ts'
import { replaceProblem } from './replace-problem.ts'

/**
 * Writes a file that is not there yet, and the folders it lies in, in one step as `writeText` does:
 * after a crash the file is there whole or not at all. Refuses when it has appeared meanwhile.
 * Never throws.
 */
export const createText = (path: string, text: string): InputProblem | undefined =>
  replaceProblem(() => {
    const target = resolve(path)
    mkdirSync(dirname(target), { recursive: true })
    return replaceFile(target, text, undefined, () => !existsSync(target))
  })
