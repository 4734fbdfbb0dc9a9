import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { placeIn } from './paths.ts'
import { systemCode } from './read-text.ts'

export const ownIgnoreFile = '.plashkaignore'
const gitIgnoreFile = '.gitignore'

/** The patterns of one folder, over those of the folders above it. */
interface Layer {
  readonly folder: string
  readonly patterns: Ignore
  readonly above: Layer | undefined
}

/** Which patterns hold in a folder. */
export interface Ignored {
  readonly git: Layer | undefined
  readonly own: Layer | undefined
}

const nothingIgnored: Ignored = { git: undefined, own: undefined }

// As git has it where file systems do not tell capitals apart.
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin'

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch (error) {
    // In a folder that may not be entered nothing is read: its texts say so.
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].includes(systemCode(error))) return false
    throw error
  }
}

const readPatterns = (path: string): Ignore | undefined => {
  if (!isFile(path)) return undefined
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')
  return ignore({ ignoreCase }).add(text)
}

const extend = (above: Layer | undefined, folder: string, name: string): Layer | undefined => {
  const patterns = readPatterns(join(folder, name))
  return patterns === undefined ? above : { folder, patterns, above }
}

/** The patterns that hold inside a folder, when those of the folder around it are known. */
export const enterFolder = ({ git, own }: Ignored, folder: string): Ignored => {
  const full = resolve(folder)
  return { git: extend(git, full, gitIgnoreFile), own: extend(own, full, ownIgnoreFile) }
}

/**
 * Up to which folder patterns are looked for: the root of the git repository; outside of one the
 * current folder, where it is above, else the folder itself.
 */
const topOf = (folder: string): string => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) break
  }
  const here = process.cwd()
  return placeIn(here, folder) === undefined ? folder : here
}

/** Reads the ignore files above what is named outright; each folder's once. */
export class IgnoreReader {
  readonly #known = new Map<string, Ignored>()

  /** The patterns that hold around a folder: those of the folders above it. */
  around(folder: string): Ignored {
    const full = resolve(folder)
    const top = topOf(full)
    return top === full ? nothingIgnored : this.#within(dirname(full), top)
  }

  /** The patterns that hold in a folder: its own and those of the folders above it. */
  within(folder: string): Ignored {
    const full = resolve(folder)
    return this.#known.get(full) ?? this.#within(full, topOf(full))
  }

  #within(folder: string, top: string): Ignored {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const isTop = folder === top || dirname(folder) === folder
    const made = enterFolder(isTop ? nothingIgnored : this.#within(dirname(folder), top), folder)
    this.#known.set(folder, made)
    return made
  }
}

/** The deepest patterns that say anything decide: a later `!name` takes a name back in. */
const decision = (
  layer: Layer | undefined,
  full: string,
  isFolder: boolean,
): boolean | undefined => {
  for (let at = layer; at !== undefined; at = at.above) {
    const place = placeIn(at.folder, full)
    if (place === undefined || place === '') continue
    const { ignored, unignored } = at.patterns.test(isFolder ? `${place}/` : place)
    if (ignored) return true
    if (unignored) return false
  }
  return undefined
}

/** Whether `.plashkaignore` leaves a file or folder out. */
export const isIgnoredByOwn = ({ own }: Ignored, path: string, isFolder: boolean): boolean =>
  decision(own, resolve(path), isFolder) ?? false

/**
 * What holds around the contents of a folder that is read: where git leaves the whole folder out,
 * only the ignore files inside it speak of git's mind.
 */
export const aroundContents = (ignored: Ignored, folder: string): Ignored =>
  decision(ignored.git, resolve(folder), true) === true ? { ...ignored, git: undefined } : ignored

/** Whether a walk passes it by; `.plashkaignore` may take back what `.gitignore` left out. */
export const isIgnored = ({ git, own }: Ignored, path: string, isFolder: boolean): boolean => {
  // Nothing is asked of ten thousand paths where no folder has such a file.
  if (git === undefined && own === undefined) return false
  const full = resolve(path)
  return decision(own, full, isFolder) ?? decision(git, full, isFolder) ?? false
}
