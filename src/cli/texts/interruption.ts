import { constants } from 'node:os'

/** The signals by which a person or a machine asks a run to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type EndSignal = (typeof signals)[number]

/** A run that a signal has ended: the message is ready to be shown. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
  /** 128 and the number of the signal, as shells have it: 130, 143, 129. */
  readonly exitCode: number

  constructor(message: string, signal: EndSignal) {
    super(message)
    this.exitCode = 128 + constants.signals[signal]
  }
}

/**
 * Takes signals while texts are worked on, so that none ends the program with a file half-way: a
 * text is done without a break, and between texts the run asks whether to go on.
 */
export class Interruption {
  #caught: EndSignal | undefined
  readonly #controller = new AbortController()
  readonly #take = (signal: NodeJS.Signals): void => {
    const known = signals.find((each) => each === signal)
    if (known !== undefined) this.take(known)
  }

  /** From here on the signals only leave a note. */
  listen(): void {
    for (const signal of signals) process.on(signal, this.#take)
  }

  /** From here on the signals end the program at once, as they do without us. */
  stop(): void {
    for (const signal of signals) process.off(signal, this.#take)
  }

  /** Notes that the run is to end. */
  take(signal: EndSignal): void {
    this.#caught ??= signal
    this.#controller.abort()
  }

  /** The first signal that came. */
  get caught(): EndSignal | undefined {
    return this.#caught
  }

  /** For what waits, as for standard input: it must not wait on. */
  get aborted(): AbortSignal {
    return this.#controller.signal
  }
}
