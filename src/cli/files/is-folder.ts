import { statSync } from 'node:fs'

/** Undefined when nothing is there; what cannot be looked at is a file, whose reading says why. */
export const isFolder = (path: string): boolean | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory()
  } catch {
    return false
  }
}
