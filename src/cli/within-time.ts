import { Script } from 'node:vm'

/** Shorter texts cannot take long, whatever they hold; guarding ten thousand of them would. */
const shortest = 64_000

const key = Symbol.for('plashka.within-time')
const call = new Script(`globalThis[Symbol.for('plashka.within-time')]()`)

/** What is done did not end in time; it may have stopped anywhere. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError'
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/**
 * Does something with a text of `length` units and stops it after `seconds`: the engine itself
 * ends what never returns. The core has no clock, so the command line watches over it.
 * @throws TooSlowError when the time is over; what was being done must not be used further.
 */
export const withinTime = <T>(seconds: number, length: number, job: () => T): T => {
  if (length < shortest) return job()
  let done: { readonly value: T } | undefined
  Reflect.set(globalThis, key, () => {
    done = { value: job() }
  })
  try {
    call.runInThisContext({ timeout: seconds * 1000 })
  } catch (error) {
    if (isTimeout(error)) throw new TooSlowError()
    throw error
  } finally {
    Reflect.deleteProperty(globalThis, key)
  }
  if (done === undefined) throw new Error('The job ended without a value.')
  return done.value
}
