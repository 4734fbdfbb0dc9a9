import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { aroundContents, enterFolder, type Ignored, isIgnored } from './ignore-files.ts'
import { type InputProblem, systemCode } from './read-text.ts'
import { isWithin, realPath } from './within.ts'

/**
 * The endings looked for in a folder: those of the formats, which a run without texts does not load.
 * A file named outright is read whatever its ending.
 */
export const textEndings = [
  ...['.txt', '.text', '.html', '.htm', '.xhtml'],
  ...['.md', '.markdown', '.mdown', '.mkd', '.mdx'],
] as const

export interface FoundText {
  readonly path: string
  readonly problem?: InputProblem
  /** Why the file must not be written, though it may be read. */
  readonly readOnly?: InputProblem
}

const skipped = new Set(['node_modules', '.git'])

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const endings = new Set<string>(textEndings)

const isText = (name: string): boolean => endings.has(extname(name).toLowerCase())

/** A link in a folder may have been put there by anyone, and lead to a file of anyone's. */
const linked = (path: string, root: string): FoundText => {
  if (isWithin([realPath(root)], path)) return { path }
  return { path, readOnly: { code: 'output-outside', args: { target: realPath(path) } } }
}

/**
 * The texts in a folder and below it, by name. `ignored` holds around the folder; undefined reads
 * no ignore files. What git or `.plashkaignore` leave out is not walked into.
 */
export function* walkTexts(
  folder: string,
  ignored: Ignored | undefined,
  root = folder,
): Generator<FoundText> {
  let entries: ReturnType<typeof listFolder>
  try {
    entries = listFolder(folder)
  } catch (error) {
    const args = { detail: systemCode(error) }
    yield { path: folder, problem: { code: 'input-unreadable', args } }
    return
  }
  const here = ignored === undefined ? undefined : enterFolder(ignored, folder)
  // Names of entries need no more than to be put behind it, and there may be many.
  const inside = join(folder, '_').slice(0, -1)
  for (const entry of entries) {
    const path = inside + entry.name
    // A link to a folder is not followed: it may lead back up.
    const isFolder = entry.isDirectory()
    if (isFolder ? skipped.has(entry.name) : !isText(entry.name)) continue
    if (here !== undefined && isIgnored(here, path, isFolder)) continue
    if (isFolder) yield* walkTexts(path, here && aroundContents(here, path), root)
    else yield entry.isSymbolicLink() ? linked(path, root) : { path }
  }
}

const listFolder = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name))
