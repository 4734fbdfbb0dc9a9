import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../../rules/nearest.ts'

const exists = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // What may not be looked at is nothing to suggest.
    return false
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that may not be listed has no names to suggest; what is wrong is said elsewhere.
    return []
  }
}

/**
 * The path that is there and was perhaps meant by one that is not: one mistyped name in it, of a
 * file or a folder. Undefined when nothing is near enough.
 */
export const nearPath = (path: string): string | undefined => {
  const folder = dirname(path)
  if (folder === path) return undefined
  const known = exists(folder) ? folder : nearPath(folder)
  if (known === undefined) return undefined
  const name = basename(path)
  if (known !== folder && exists(join(known, name))) return join(known, name)
  // A link that leads nowhere is there and was not meant.
  const names = namesIn(known).filter((one) => known !== folder || one !== name)
  const meant = nearest(name, names)
  return meant === undefined ? undefined : join(known, meant)
}
