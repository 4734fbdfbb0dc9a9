import native, { dirname, type PlatformPath, resolve } from 'node:path'
import picomatch from 'picomatch'
import { compileGlob } from './glob.ts'
import { aroundContents, IgnoreReader, isIgnoredByOwn, ownIgnoreFile } from './ignore-files.ts'
import { isFolder } from './is-folder.ts'
import { nearPath } from './near-path.ts'
import { withSlashes } from './paths.ts'
import { type FoundText, textEndings, walkTexts } from './walk-texts.ts'

export interface FindOptions {
  /** Whether `.gitignore` and `.plashkaignore` count; default true. */
  readonly ignore?: boolean
  /** Files, absolute, that are no texts wherever they are found: reports of this very run. */
  readonly without?: ReadonlySet<string>
}

const endings = textEndings.join(' ')
const noTexts = (path: string, pattern = false): FoundText => ({
  path,
  problem: { code: 'input-no-texts', args: { endings, ...(pattern ? { pattern: path } : {}) } },
})

const ignoredText = (path: string): FoundText => ({
  path,
  problem: { code: 'input-ignored', args: { by: ownIgnoreFile } },
})

interface Search {
  /** Undefined reads no ignore files. */
  readonly reader: IgnoreReader | undefined
  readonly without: ReadonlySet<string>
}

const findInFolder = (folder: string, search: Search): readonly FoundText[] => {
  const found = walkFolder(folder, search)
  const { without } = search
  return without.size === 0 ? found : found.filter(({ path }) => !without.has(resolve(path)))
}

const walkFolder = (folder: string, { reader }: Search): readonly FoundText[] => {
  if (reader === undefined) return [...walkTexts(folder, undefined)]
  const known = reader.around(folder)
  if (isIgnoredByOwn(known, folder, true)) return [ignoredText(folder)]
  // Read though git leaves it out, such as the folder a site is built into: it was named.
  return [...walkTexts(folder, aroundContents(known, folder))]
}

/** A file named outright: read, unless `.plashkaignore` says never to. */
const findFile = (path: string, { reader }: Search): FoundText => {
  const known = reader?.within(dirname(path))
  return known !== undefined && isIgnoredByOwn(known, path, false) ? ignoredText(path) : { path }
}

/** A pattern taken apart: the folder to look in, and what fits. */
interface FilePattern {
  readonly folder: string
  readonly fits: (path: string) => boolean
}

/** Undefined where the path is no pattern. No shell of Windows expands them, and `\\` parts names there. */
export const patternOf = (path: string, system: PlatformPath = native): FilePattern | undefined => {
  const plain = withSlashes(path, system)
  const { base, isGlob } = picomatch.scan(plain)
  if (!isGlob) return undefined
  const windows = system.sep !== '/'
  const matches = compileGlob(plain.replace(/^(?:\.\/)+/u, ''), { windows })
  return {
    folder: base === '' ? '.' : base,
    fits: (found) => matches(withSlashes(found, system)),
  }
}

/** The texts that fit a pattern, as a shell would list them: names with a leading dot stay out. */
const findByPattern = (
  pattern: string,
  { folder, fits }: FilePattern,
  search: Search,
): readonly FoundText[] => {
  const found = isFolder(folder) === true ? findInFolder(folder, search) : []
  const fitting = found.filter(({ path }) => fits(path))
  return fitting.length === 0 ? [noTexts(pattern, true)] : fitting
}

const findOne = (path: string, search: Search): readonly FoundText[] => {
  if (path === '-') return [{ path }]
  const folder = isFolder(path)
  if (folder === true) {
    const texts = findInFolder(path, search)
    return texts.length === 0 ? [noTexts(path)] : texts
  }
  if (folder === false) return [findFile(path, search)]
  // A file may have brackets in its name; a pattern is what no file is called.
  const pattern = patternOf(path)
  if (pattern !== undefined) return findByPattern(path, pattern, search)
  const near = nearPath(path)
  const args = { detail: 'ENOENT', ...(near === undefined ? {} : { near }) }
  return [{ path, problem: { code: 'input-unreadable', args } }]
}

/**
 * Lists the texts that the arguments name: files as given, folders with all texts in them,
 * patterns with the texts that fit; each file once. What is not there is listed too, with why.
 */
export const findTexts = (
  paths: readonly string[],
  { ignore = true, without = new Set() }: FindOptions = {},
): readonly FoundText[] => {
  const search: Search = { reader: ignore ? new IgnoreReader() : undefined, without }
  const [only, ...more] = paths
  // One folder holds each file once.
  if (only !== undefined && more.length === 0) return findOne(only, search)
  const seen = new Set<string>()
  const found: FoundText[] = []
  for (const text of paths.flatMap((path) => findOne(path, search))) {
    const key = text.path === '-' ? '-' : resolve(text.path)
    if (seen.has(key)) continue
    seen.add(key)
    found.push(text)
  }
  return found
}
