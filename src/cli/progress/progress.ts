import { writesToOutput } from '../program/formats.ts'
import type { Options } from '../program/options.ts'
import type { CliWords } from '../words/cli-words.ts'
import { ProgressBar } from './progress-bar.ts'
import { ProgressLines } from './progress-lines.ts'
import type { Progress, Standing } from './standing.ts'

type ProgressKind = 'bar' | 'lines' | 'none'

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

/** Shows the progress once a run turns out to be long: most are over before. */
export class LateProgress {
  #progress: Progress | undefined
  readonly #kind: ProgressKind
  readonly #words: CliWords

  constructor(kind: ProgressKind, words: CliWords) {
    this.#kind = kind
    this.#words = words
  }

  show(standing: Standing): void {
    if (this.#kind === 'none' || standing.elapsed < patience) return
    this.#progress ??= this.#make()
    this.#progress.show(standing)
  }

  hide(): void {
    this.#progress?.hide()
  }

  #make(): Progress {
    const words = this.#words.longRun
    return this.#kind === 'bar'
      ? new ProgressBar(process.stderr, words)
      : new ProgressLines(process.stderr, words)
  }
}
