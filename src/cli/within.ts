import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

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
  return folders.some((folder) => {
    const way = relative(folder, target)
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  })
}
