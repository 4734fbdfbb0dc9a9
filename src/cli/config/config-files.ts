import { readFileSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { snapshotPlaces } from '../register/snapshot/place.ts'

const ending = String.raw`\.(?:ya?ml|json|[cm]?[jt]s)`
const fileNames = new RegExp(`(['"])([^'"\\n]+${ending})\\1|([^\\s'"[\\]{},:]+${ending})`, 'gu')

interface Known {
  readonly stamp: string
  readonly names: readonly string[]
}

const stampOf = (path: string): string => {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? 'absent' : `${stats.mtimeMs} ${stats.size}`
}

/** Only configurations and rule files name others; a register is data, and large. */
const namesIn = (path: string): readonly string[] => {
  if (extname(path) === '.json' && !path.endsWith('.config.json')) return []
  try {
    const found = [...readFileSync(path, 'utf8').matchAll(fileNames)]
    return found.map(([, , quoted, plain]) => resolve(dirname(path), quoted ?? plain ?? ''))
  } catch {
    // Gone since it was looked at: the next look sees that it is absent.
    return []
  }
}

/**
 * Tells whether a configuration has changed, with the rule files, their bases and the register that
 * it names. Whatever in it looks like the name of a file counts, so that a file that is broken, or
 * not yet there, counts as well.
 */
export class ConfigFiles {
  readonly #known = new Map<string, Known>()

  /** Differs from an earlier answer when one of the files has changed since. */
  stamp(config: string): string {
    // A snapshot that nobody names counts too where it is looked for.
    const unnamed = snapshotPlaces(undefined, { path: config, file: undefined })
    const seen = new Set([config, ...unnamed.map(({ path }) => path)])
    // A set hands out what is added to it while it is walked.
    for (const path of seen) for (const name of this.#look(path).names) seen.add(name)
    return [...seen].map((path) => `${path} ${this.#look(path).stamp}`).join('\n')
  }

  #look(path: string): Known {
    const stamp = stampOf(path)
    const known = this.#known.get(path)
    if (known?.stamp === stamp) return known
    const names = stamp === 'absent' ? [] : namesIn(path)
    const looked = { stamp, names }
    this.#known.set(path, looked)
    return looked
  }
}
