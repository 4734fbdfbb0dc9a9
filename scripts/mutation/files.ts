import { readdirSync } from 'node:fs'

export const rooms = ['text', 'labels', 'checks', 'edits'] as const

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`.replaceAll('\\', '/'))
    .toSorted()

/** The sources of a room: all of them, or those whose paths begin as asked. */
export const sourcesOf = (room: string, only: readonly string[]): string[] =>
  pathsIn(`src/${room}`).filter(
    (path) =>
      path.endsWith('.ts') && (only.length === 0 || only.some((start) => path.startsWith(start))),
  )

/** What the verbs say of whole texts; the rest of `test/core` takes minutes where a mutant takes seconds. */
const verbs = /^test\/core\/(?:examples|inject|validate|said|register\/names)\.test\.ts$/u
/** All that may be wrong with a label, for mutants that nothing smaller notices. */
const long = /core\/said/u

/**
 * The tests that mutants of a room are tried on: its own, and those of the verbs, for which `text/`
 * is too far below. A mutant is done with at the first test that fails, so the quickest come first.
 */
export const testsFor = (room: string): string[] => {
  const own = pathsIn(`test/${room}`).filter((path) => path.endsWith('.test.ts'))
  if (room === 'text') return own
  const core = pathsIn('test/core').filter((path) => verbs.test(path))
  return [...own, ...core.toSorted((a, b) => Number(long.test(a)) - Number(long.test(b)))]
}
