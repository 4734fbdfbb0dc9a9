import { Script } from 'node:vm'

/** Shorter texts cannot take long, whatever they hold; guarding ten thousand of them would. */
const shortest = 64_000

const key = Symbol.for('plashka.within-time')
const call = new Script(`globalThis[Symbol.for('plashka.within-time')]()`)

/** What is done did not end in time; it may have stopped anywhere. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError'
}

/** Somebody at the terminal did not want to wait for what was being done. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError'
}

const isStop = (error: unknown, why: 'TIMEOUT' | 'INTERRUPTED'): boolean =>
  error instanceof Error && 'code' in error && error.code === `ERR_SCRIPT_EXECUTION_${why}`

/**
 * Does something with a text of `length` units and stops it after `seconds`: the engine itself
 * ends what never returns. The core has no clock, so the command line watches over it.
 * With `breaksOff` Ctrl-C ends it too, and is then taken: no listener hears of it.
 * @throws TooSlowError when the time is over, BrokenOffError upon Ctrl-C; what was being done must
 * not be used further.
 */
export const withinTime = <T>(
  seconds: number,
  length: number,
  job: () => T,
  breaksOff = false,
): T => {
  if (length < shortest) return job()
  let done: { readonly value: T } | undefined
  Reflect.set(globalThis, key, () => {
    done = { value: job() }
  })
  try {
    call.runInThisContext({ timeout: seconds * 1000, breakOnSigint: breaksOff })
  } catch (error) {
    if (isStop(error, 'TIMEOUT')) throw new TooSlowError()
    if (isStop(error, 'INTERRUPTED')) throw new BrokenOffError()
    throw error
  } finally {
    Reflect.deleteProperty(globalThis, key)
  }
  if (done === undefined) throw new Error('The job ended without a value.')
  return done.value
}
