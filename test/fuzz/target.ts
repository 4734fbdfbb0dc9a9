/** One of our parsers, as a fuzzer sees it. */
export interface FuzzTarget {
  readonly name: string
  /** Pieces the input is likely to hold: a dictionary for the fuzzers. */
  readonly words: readonly string[]
  /** Whether `run` gives a promise: fuzzers must wait for it. */
  readonly isAsync?: true
  /** Judges one input. @throws whatever shows that a promise was broken. */
  run(bytes: Uint8Array): void | Promise<void>
}

/** What the parser was given as text; bytes that are no UTF-8 become marks of replacement. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Runs what may refuse its input by errors of these kinds; any other error gets out. */
export const orRefuse = <T>(
  kinds: readonly (new (...args: never[]) => Error)[],
  call: () => T,
): T | undefined => {
  try {
    return call()
  } catch (error) {
    if (kinds.some((kind) => error instanceof kind) && (error as Error).message !== '')
      return undefined
    throw error
  }
}
