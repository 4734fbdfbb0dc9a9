import { join, resolve } from 'node:path'
import { isFolder } from '../files/is-folder.ts'

const fileName = '.plashkacache'

/**
 * Where the cache lies: in the file given, or in the folder given; else where the tools of Node keep
 * theirs, if there is a `node_modules` in the current folder; else in the current folder.
 */
export const cachePlace = (given: string | undefined): string => {
  if (given !== undefined)
    return resolve(
      isFolder(given) === true || /[\\/]$/u.test(given) ? join(given, fileName) : given,
    )
  const place = isFolder('node_modules') === true ? 'node_modules/.cache/plashka/results' : fileName
  return resolve(place)
}
