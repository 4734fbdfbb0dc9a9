import { hash } from 'node:crypto'
import type { ReportedResult } from '../../reporters/reported.ts'
import type { Settings } from '../config/settings.ts'
import { plashkaOptions } from '../texts/compiler.ts'
import type { Asked } from '../texts/judge-text.ts'
import { freeze, thaw } from './frozen.ts'
import { settingsKey } from './settings-key.ts'
import type { CacheStore } from './store.ts'

/** A text as its answer is looked for. */
interface Asking {
  /** As it was named. */
  readonly path: string
  readonly settings: Settings
  readonly bytes: Uint8Array
  readonly value: string
}

/** The ending chooses the format; of standard input without a name the text itself does. */
const endingOf = (path: string): string =>
  path === '-' ? path : (/\.([^./\\]+)$/u.exec(path)?.[1] ?? '')

/** Answers of earlier runs, found by what they follow from: no name and no time of a file counts. */
export class ResultCache {
  readonly #store: CacheStore
  readonly #asked: Asked
  readonly #keys = new WeakMap<Settings, Map<string, string>>()

  constructor(store: CacheStore, asked: Asked) {
    this.#store = store
    this.#asked = asked
  }

  /** The answer, if it is known and holds today. */
  find(asking: Asking): ReportedResult | undefined {
    const key = this.#keyOf(asking)
    const entry = this.#store.get(key)
    const { now, verb } = this.#asked
    if (entry === undefined || (entry.day !== undefined && entry.day !== now)) return undefined
    if (entry.used !== now) this.#store.set(key, { ...entry, used: now })
    const { path, value, settings } = asking
    return { ...thaw(entry.text, { verb, path, source: value }), shown: settings.limits.findings }
  }

  keep(asking: Asking, result: ReportedResult): void {
    const text = freeze(result)
    if (text === undefined) return
    const { now } = this.#asked
    const isOfToday = result.dateFrom === 'default' || result.dateFrom === undefined
    const day = isOfToday ? now : undefined
    this.#store.set(this.#keyOf(asking), { day, used: now, text })
  }

  #keyOf({ path, settings, bytes }: Asking): string {
    return `${this.#settingsKey(settings, endingOf(path))}.${hash('sha256', bytes, 'base64url')}`
  }

  #settingsKey(settings: Settings, ending: string): string {
    const known = this.#keys.get(settings) ?? new Map<string, string>()
    this.#keys.set(settings, known)
    const made = known.get(ending) ?? this.#makeKey(settings, ending)
    known.set(ending, made)
    return made
  }

  #makeKey(settings: Settings, ending: string): string {
    const { verb, language, now, title, mending } = this.#asked
    const date = this.#asked.date ?? settings.date
    const options = plashkaOptions(settings, language, now)
    return settingsKey(options, { verb, date, title, mending, ending })
  }
}
