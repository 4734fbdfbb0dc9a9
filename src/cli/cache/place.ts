import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const fileName = '.plashkacache'

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    // What cannot be looked at is no folder to write into; the write says why.
    return false
  }
}

/**
 * Where the cache lies: in the file given, or in the folder given; else where the tools of Node keep
 * theirs, if there is a `node_modules` in the current folder; else in the current folder.
 */
export const cachePlace = (given: string | undefined): string => {
  if (given !== undefined)
    return resolve(isFolder(given) || /[\\/]$/u.test(given) ? join(given, fileName) : given)
  const place = isFolder('node_modules') ? 'node_modules/.cache/plashka/results' : fileName
  return resolve(place)
}
