import { fuzzTargets } from './targets.ts'

const name = process.env.PLASHKA_FUZZ_TARGET
const target = fuzzTargets.find((each) => each.name === name)
if (target === undefined) throw new Error(`No target is called «${name}».`)

/** What the coverage-guided fuzzer calls, with bytes of its choosing. */
export const fuzz = (bytes: Uint8Array): void | Promise<void> => target.run(new Uint8Array(bytes))
