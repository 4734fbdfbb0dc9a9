import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { removeLeftovers, temporaryPath } from './leftovers.ts'
import { type InputProblem, systemCode } from './read-text.ts'
import { discard } from './write-text.ts'

/**
 * Writes a file that is not there yet, and the folders it lies in, in one step as `writeText` does:
 * after a crash the file is there whole or not at all. Refuses when it has appeared meanwhile.
 * Never throws.
 */
export const createText = (path: string, text: string): InputProblem | undefined => {
  const target = resolve(path)
  let temporary: string | undefined
  let problem: InputProblem | undefined
  try {
    mkdirSync(dirname(target), { recursive: true })
    removeLeftovers(dirname(target))
    temporary = temporaryPath(target)
    writeWhole(temporary, text)
    if (existsSync(target)) problem = { code: 'output-stale', args: {} }
    else {
      renameSync(temporary, target)
      temporary = undefined
    }
  } catch (error) {
    problem = { code: 'output-unwritten', args: { detail: systemCode(error) } }
  }
  if (temporary !== undefined) discard(temporary)
  return problem
}

const writeWhole = (path: string, text: string): void => {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, text, 'utf8')
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
