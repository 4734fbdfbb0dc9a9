import type { Language } from '../../messages/sentence.ts'
import { createPlashka, type Plashka, PlashkaError, type PlashkaOptions } from '../../plashka.ts'
import type { Rule } from '../../rules/types.ts'
import type { Settings } from '../config/settings.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import { agentProblem } from '../register/report/agent-problem.ts'
import { UsageError } from '../usage-error.ts'

/** What the library is made with for texts of these settings. `now` is today, `YYYY-MM-DD`. */
export const plashkaOptions = (
  { publisher, rules, use, html, fields, agents, register }: Settings,
  language: Language,
  now: string,
): PlashkaOptions => ({
  publisher: publisher ?? 'unknown',
  rules,
  use,
  ...(html === undefined ? {} : { html }),
  ...(fields === undefined ? {} : { fields }),
  ...(agents === undefined ? {} : { agents }),
  // A date in the text itself comes before today; `--date` and the configuration before both.
  date: now,
  today: now,
  lang: language,
  ...(register.snapshot === undefined ? {} : { register: register.snapshot }),
  registerAge: register.age,
})

/** Compiles each set of settings once, however many texts share it. */
export class Compiler {
  readonly #made = new Map<readonly Rule[], Map<string, Plashka>>()
  readonly #keys = new WeakMap<Settings, string>()
  readonly #language: Language
  readonly #now: string

  constructor(language: Language, now: string) {
    this.#language = language
    this.#now = now
  }

  /** What was stopped in the middle of its work is not trusted with the next text. */
  forget({ rules }: Settings): void {
    this.#made.delete(rules)
  }

  of(settings: Settings): Plashka {
    const { publisher, rules, register, config } = settings
    const ofRules = this.#made.get(rules) ?? new Map<string, Plashka>()
    this.#made.set(rules, ofRules)
    const key = this.#keyOf(settings)
    const known = ofRules.get(key)
    if (known !== undefined) return known
    try {
      const plashka = createPlashka(plashkaOptions(settings, this.#language, this.#now))
      ofRules.set(key, plashka)
      return plashka
    } catch (error) {
      if (!(error instanceof PlashkaError)) throw error
      const { library, notUsable } = cliWords(this.#language).errors
      const agent = agentProblem(error, publisher, register.places, this.#language)
      const path = config === undefined ? undefined : shortPath(config.path)
      throw new UsageError(agent ?? notUsable(library[error.code] ?? error.message, path))
    }
  }

  /** What tells settings apart that name the same rules; texts share settings, so it is kept. */
  #keyOf(settings: Settings): string {
    const known = this.#keys.get(settings)
    if (known !== undefined) return known
    const { publisher, use, html, fields, agents, register } = settings
    const { age, snapshot } = register
    const { hash, retrieved } = snapshot ?? {}
    const key = JSON.stringify([publisher, use, html, fields, agents, age, hash, retrieved])
    this.#keys.set(settings, key)
    return key
  }
}
