import type { Language } from '../messages/sentence.ts'
import type { Plashka, RuleUse } from '../plashka.ts'
import type { Rule } from '../rules/types.ts'

export type Uses = Readonly<Record<string, RuleUse>>

/** What holds for one text, as the command line would judge it. */
export interface TextSettings {
  readonly rules: readonly Rule[]
  readonly use: Uses
  /** Without one, labels are judged by themselves, and nothing can be mended. */
  readonly hasPublisher: boolean
  readonly lang: Language
  /** The date the configuration gives the text; it comes before the text's own. */
  readonly date: string | undefined
  /** The largest text judged, in bytes. */
  readonly bytes: number
  /** Seconds a text may take in an editor, where everything else waits for it. */
  readonly seconds: number
  /**
   * Does something with a text of `length` units, by the compiled rules and publisher; `use` stands
   * in for the configuration's own. Undefined when it took too long and was stopped.
   */
  run<T>(length: number, job: (plashka: Plashka) => T, use?: Uses): T | undefined
}

/** A place in a configuration or rule file: the file's text is given, so that lines can be told. */
export interface ConfigPlace {
  readonly uri: string
  readonly text: string
  /** 0-based UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly message: string
}

/** Why texts cannot be judged: settings that do not hold, in the user's words. */
export interface ConfigProblem {
  readonly problem: string
  readonly lang: Language
  readonly places: readonly ConfigPlace[]
}

/** What the server needs of the machine it runs on; without a file system it would be another. */
export interface LspHost {
  readonly version: string
  readonly lang: Language
  /** A file's path; undefined where the address is not a file's. */
  pathOf(uri: string): string | undefined
  /** The path a text without a file would have in that folder, for finding its configuration. */
  inFolder(folder: string): string
  /** Why a text is left alone, where it is. Never rejects for a wrong configuration. */
  settings(path: string): Promise<TextSettings | ConfigProblem | 'ignored'>
  /** Differs from an earlier answer when the configuration of the text has changed since. */
  stamp(path: string): string
  /** Calls back now and then, so that changes nobody announces are noticed. Returns what ends it. */
  every(call: () => void): () => void
  /** Calls back once, after so many milliseconds. Returns what calls it off. */
  after(milliseconds: number, call: () => void): () => void
  /** Milliseconds since some moment, to measure how long something took. */
  clock(): number
}
