import { setFlagsFromString } from 'node:v8'

/** Of fewer texts the engine compiles next to nothing. */
const fewest = 50

/** The last release of Node whose engine is known to have the flag: one without it would complain aloud. */
const lastKnown = 26

/**
 * Bytes of bytecode of the functions that one is compiled together with, 920 as a rule. A run over a
 * folder is over in a second: with so much, compiling (judging a text is one deep call) took half as
 * much processor time as all that was compiled, and V8's threads kept ours waiting where there are
 * two cores.
 */
const inlined = 200

/** Has the engine compile smaller pieces, for a run over so many texts. Changes nothing but time. */
export const compileLess = (texts: number): void => {
  if (texts < fewest || Number.parseInt(process.versions.node, 10) > lastKnown) return
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`)
}
