import { readdirSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { type InputProblem, systemCode } from './read-text.ts'

/** The endings looked for in a folder; a file named outright is read whatever its ending. */
export const textEndings = ['.txt', '.text', '.md', '.markdown', '.html', '.htm'] as const

const skipped = new Set(['node_modules', '.git'])

export interface FoundText {
  readonly path: string
  readonly problem?: InputProblem
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function* walk(folder: string): Generator<FoundText> {
  let entries: ReturnType<typeof listFolder>
  try {
    entries = listFolder(folder)
  } catch (error) {
    const args = { detail: systemCode(error) }
    yield { path: folder, problem: { code: 'input-unreadable', args } }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // A link to a folder is not followed: it may lead back up.
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walk(path)
    } else if (textEndings.some((ending) => ending === extname(entry.name).toLowerCase()))
      yield { path }
  }
}

const listFolder = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name))

/**
 * Lists the texts that the arguments name: files as given, folders with all texts in them, each
 * file once. What is not there is listed too, so that its reading says so.
 */
export const findTexts = (paths: readonly string[]): readonly FoundText[] => {
  const seen = new Set<string>()
  const found: FoundText[] = []
  const add = (text: FoundText) => {
    const key = text.path === '-' ? '-' : resolve(text.path)
    if (seen.has(key)) return
    seen.add(key)
    found.push(text)
  }
  for (const path of paths) {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory() !== true) {
      add({ path })
      continue
    }
    const texts = [...walk(path)]
    const args = { endings: textEndings.join(' ') }
    if (texts.length === 0) add({ path, problem: { code: 'input-no-texts', args } })
    texts.forEach(add)
  }
  return found
}
