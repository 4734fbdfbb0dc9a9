import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemCode } from './read-text.ts'

/** The name tells who writes the file, and no format has its ending: it is never read as a text. */
const shape = /^\..*\.plashka-(\d+)-[0-9a-f]{12}\.tmp$/su

/** Bytes; the name of a file has at most 255 on most disks. */
const longestName = 120

const cut = (name: string): string => {
  let kept = name
  while (Buffer.byteLength(kept) > longestName) kept = [...kept].slice(0, -1).join('')
  return kept
}

/** Where the new text of a file is written before it takes the place of the old one. */
export const temporaryPath = (target: string): string => {
  const unique = `${process.pid}-${randomBytes(6).toString('hex')}`
  return join(dirname(target), `.${cut(basename(target))}.plashka-${unique}.tmp`)
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be asked, and so is there.
    return systemCode(error) !== 'ESRCH'
  }
}

const swept = new Set<string>()

/**
 * Removes what a killed run has left in a folder: new texts that never took their places. Those of
 * a run that is still at work stay. Each folder is looked through once.
 */
export const removeLeftovers = (folder: string): void => {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of readdirSync(folder)) {
    const pid = shape.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}
