import { existsSync } from 'node:fs'
import type { Language } from '../../../messages/sentence.ts'
import type { Register } from '../../../register/agent.ts'
import type { SnapshotPlace } from './place.ts'

/** Gives texts the snapshot they are judged with; every file is looked for and read once. */
export class RegisterReader {
  readonly #found = new Map<string, string | undefined>()
  readonly #read = new Map<string, Register>()
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  /**
   * The snapshot in the first of the places that has one; undefined where none has and none was
   * named. @throws UsageError when it is damaged, or is not where it was said to be.
   */
  async of(places: readonly SnapshotPlace[]): Promise<Register | undefined> {
    const path = this.#look(places)
    if (path === undefined) return undefined
    const known = this.#read.get(path)
    if (known !== undefined) return known
    // The schema of a snapshot costs time at the start, so it waits until there is one.
    const { openSnapshot } = await import('./open.ts')
    const register = openSnapshot(path, this.#language)
    this.#read.set(path, register)
    return register
  }

  #look(places: readonly SnapshotPlace[]): string | undefined {
    const key = places.map(({ path }) => path).join('\0')
    if (!this.#found.has(key))
      this.#found.set(key, places.find(({ path, named }) => named || existsSync(path))?.path)
    return this.#found.get(key)
  }
}
