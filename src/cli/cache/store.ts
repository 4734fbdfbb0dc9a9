import manifest from '../../../package.json' with { type: 'json' }
import { type Language, sentence } from '../../messages/sentence.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { type Entry, readCache, writeCache } from './cache-file.ts'
import { cachePlace } from './place.ts'

/** Days after which an answer that nobody has asked for is dropped. */
const keptFor = 30
const dayMs = 86_400_000

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 10)

/** The answers in one cache file, and whether any is new. */
export class CacheStore {
  readonly #entries: Map<string, Entry>
  readonly #path: string
  #isChanged = false

  /**
   * @param given the file or folder asked for; undefined is the usual place.
   * @throws UsageError when the file asked for is somebody's and no cache: it would be lost.
   */
  constructor(given: string | undefined, language: Language) {
    this.#path = cachePlace(given)
    const read = readCache(this.#path, manifest.version)
    if (read.kind === 'foreign' && given !== undefined)
      throw new UsageError(cliWords(language).longRun.cacheForeign(shortPath(this.#path)))
    this.#entries = read.kind === 'entries' ? read.entries : new Map()
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  set(key: string, entry: Entry): void {
    this.#entries.set(key, entry)
    this.#isChanged = true
  }

  /**
   * Writes the file where something is new in it. `today` is `YYYY-MM-DD`. Returns what to say where
   * that was not possible: the answers of this run are right all the same.
   */
  save(today: string, language: Language): string | undefined {
    if (!this.#isChanged) return undefined
    const oldest = dayBefore(today, keptFor)
    for (const [key, { day, used }] of this.#entries)
      if (used < oldest || (day !== undefined && day !== today)) this.#entries.delete(key)
    const detail = writeCache(this.#path, manifest.version, this.#entries)
    if (detail === undefined) return undefined
    const { reason } = sentence({ code: 'output-unwritten', args: { detail } }, language)
    return cliWords(language).longRun.cacheUnwritten(shortPath(this.#path), reason)
  }
}
