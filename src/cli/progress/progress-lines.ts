import type { LongRunWords } from '../words/long-run-words.ts'
import type { Progress, Standing } from './standing.ts'
import { timeLeft } from './time-left.ts'

/** Milliseconds between two lines: a log shows that the run is alive, and stays short. */
const interval = 60_000

/** A line a minute, for a log. */
export class ProgressLines implements Progress {
  readonly #stream: { write(text: string): unknown }
  readonly #words: LongRunWords
  #next = interval

  constructor(stream: { write(text: string): unknown }, words: LongRunWords) {
    this.#stream = stream
    this.#words = words
  }

  show({ done, total, elapsed }: Standing): void {
    if (elapsed < this.#next) return
    // After one text that took minutes there is one line, not one for each minute of it.
    this.#next = (Math.floor(elapsed / interval) + 1) * interval
    const left = timeLeft({ done, total, elapsed })
    this.#stream.write(`${this.#words.doneSoFar(done, total, left)}\n`)
  }

  hide(): void {}
}
