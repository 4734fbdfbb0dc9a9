import { setImmediate } from 'node:timers/promises'
import { milliseconds } from './milliseconds.ts'

/** Milliseconds between two breaths: short for a person, and nothing beside what is done in them. */
const interval = 50

/**
 * Lets the event loop have its turn now and then. Texts are worked on without a break, and signals
 * are told only between two turns of the loop.
 */
export class Breath {
  #last: number
  readonly #clock: () => number

  constructor(clock: () => number = milliseconds) {
    this.#clock = clock
    this.#last = clock()
  }

  /** Whether it is time for one. */
  get isDue(): boolean {
    return this.#clock() - this.#last >= interval
  }

  async take(): Promise<void> {
    await setImmediate()
    this.#last = this.#clock()
  }
}
