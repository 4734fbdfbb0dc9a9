import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { placeIn } from './paths.ts'

/** Where a path leads when all links are followed; what is not there stays as it is written. */
export const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    // Whoever reads it will say that it is not there.
    return resolve(path)
  }
}

/** Whether a path leads into one of the folders, however many links it goes through. */
export const isWithin = (folders: readonly string[], path: string): boolean => {
  const target = realPath(path)
  return folders.some((folder) => placeIn(folder, target) !== undefined)
}
