import { writesToOutput } from './formats.ts'
import type { Options } from './options.ts'
import type { Progress, Standing } from './standing.ts'
import type { CliWords } from './words/cli-words.ts'

export type ProgressKind = 'bar' | 'lines' | 'none'

/** Milliseconds after which a person begins to wonder. */
const patience = 1_000

/**
 * A bar for a person at a terminal, a line a minute in the log of a machine. Nothing where nothing
 * was asked for, where a program reads the report, and for one text.
 */
export const progressKind = (
  { progress, quiet, formats }: Pick<Options, 'progress' | 'quiet' | 'formats'>,
  total: number,
  { isTTY }: { readonly isTTY?: boolean },
  { CI = '', TERM }: Readonly<Record<string, string | undefined>>,
): ProgressKind => {
  if (!progress || quiet || writesToOutput(formats) || total < 2) return 'none'
  // The log of a machine may be kept by something that calls itself a terminal.
  const isMachine = CI !== '' && CI !== 'false'
  return isTTY === true && TERM !== 'dumb' && !isMachine ? 'bar' : 'lines'
}

/** Loads what shows the progress once a run turns out to be long: most are over before. */
export class LateProgress {
  #progress: Progress | undefined
  readonly #kind: ProgressKind
  readonly #words: CliWords

  constructor(kind: ProgressKind, words: CliWords) {
    this.#kind = kind
    this.#words = words
  }

  async show(standing: Standing): Promise<void> {
    if (this.#kind === 'none' || standing.elapsed < patience) return
    this.#progress ??= await this.#load()
    this.#progress.show(standing)
  }

  hide(): void {
    this.#progress?.hide()
  }

  async #load(): Promise<Progress> {
    const words = this.#words.longRun
    if (this.#kind === 'bar') {
      const { ProgressBar } = await import('./progress-bar.ts')
      return new ProgressBar(process.stderr, words)
    }
    const { ProgressLines } = await import('./progress-lines.ts')
    return new ProgressLines(process.stderr, words)
  }
}
