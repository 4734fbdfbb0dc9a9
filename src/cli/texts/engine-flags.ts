import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Of fewer texts the engine compiles next to nothing, and needs little room. */
const fewest = 50

/** The last release of Node whose engine is known to have the flags: one without would complain aloud. */
const lastKnown = 26

const setFlags = (flags: readonly string[]): void => {
  if (Number.parseInt(process.versions.node, 10) > lastKnown) return
  for (const flag of flags) setFlagsFromString(flag)
}

/**
 * A run over a folder is over in a second, and compiling took half as much processor time as all
 * that was compiled: V8's threads kept ours waiting where there are two cores. So functions are
 * compiled together with less of what they call (920 bytes of bytecode as a rule), and no loop twice.
 */
const less = ['--max-inlined-bytecode-size-cumulative=200', '--no-turbo-loop-peeling']

/** Has the engine compile less, for a run over so many texts. Changes nothing but time. */
export const compileLess = (texts: number): void => {
  if (texts >= fewest) setFlags(less)
}

/**
 * The engine's room for new objects grows each time so many of them have lived on as fill it: with
 * the number of texts, up to 32 MB (Node 24: 128), and texts are done no faster in it.
 */
const growth = { none: ['--semi-space-growth-factor=1'], usual: ['--semi-space-growth-factor=2'] }

/** Bytes of that room, both halves of it, in which texts are worked on. */
const enough = 8 * 2 ** 20

/** Makes a list of nobody knows how many texts: it lives on, and is to make no room for what does not. */
export const withoutGrowth = async <List>(list: () => Promise<List>): Promise<List> => {
  setFlags(growth.none)
  try {
    return await list()
  } finally {
    setFlags(growth.usual)
  }
}

/**
 * Ends the growth of the room for new objects when there is enough of it. To be called now and then
 * while so many texts are worked on: a thread that starts allows it again.
 */
export const endGrowth = (texts: number): void => {
  if (texts < fewest) return
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  if (young !== undefined && young.space_size >= enough) setFlags(growth.none)
}
