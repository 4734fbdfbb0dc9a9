import { displayWidth, printable } from '../../reporters/display-width.ts'
import type { Paint } from '../../reporters/look.ts'
import { painter } from '../paint.ts'
import type { LongRunWords } from '../words/long-run-words.ts'
import type { Progress, Standing } from './standing.ts'
import { timeLeft } from './time-left.ts'

/** The part of a terminal that a bar needs. */
interface BarStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** To the start of the line, and the line emptied: understood by every terminal that has a cursor. */
const emptied = '\r\u001b[2K'
const barWidth = 24
/** Milliseconds between two drawings: smooth enough, and no terminal is kept busy. */
const interval = 100

/** The end of a path is what tells texts apart. */
const shortened = (path: string, columns: number): string => {
  const characters = [...printable(path)]
  if (displayWidth(characters.join('')) <= columns) return characters.join('')
  while (characters.length > 0 && displayWidth(characters.join('')) > columns - 1)
    characters.shift()
  return `…${characters.join('')}`
}

/** A line at the foot of the terminal: a bar, how many of how many, the time left, the text at work. */
export class ProgressBar implements Progress {
  readonly #stream: BarStream
  readonly #words: LongRunWords
  readonly #paint: Paint
  #last = Number.NEGATIVE_INFINITY
  #isShown = false

  constructor(stream: BarStream, words: LongRunWords) {
    this.#stream = stream
    this.#words = words
    this.#paint = painter(stream)
  }

  show(standing: Standing): void {
    if (this.#isShown && standing.elapsed - this.#last < interval) return
    this.#last = standing.elapsed
    this.#isShown = true
    this.#stream.write(emptied + this.#line(standing))
  }

  hide(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#stream.write(emptied)
  }

  #line({ done, total, elapsed, path }: Standing): string {
    const full = Math.floor((done / total) * barWidth)
    const bar = this.#paint('green', '█'.repeat(full)) + '░'.repeat(barWidth - full)
    const said = ` ${done}/${total}  ${this.#words.left(timeLeft({ done, total, elapsed }))}  `
    // A terminal without a size says 0. The last column stays free: some begin a new line there.
    const room = (this.#stream.columns || 80) - 1 - barWidth - displayWidth(said)
    if (room < 8) return `${done}/${total}`
    return `${bar}${said}${this.#paint('dim', shortened(path, room))}`
  }
}
