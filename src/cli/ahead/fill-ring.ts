import { unitsOf } from '../../text/utf8.ts'
import { guessUtf16 } from '../files/guess-encoding.ts'
import { readWhole } from '../files/read-text.ts'
import { placeSize, RingFiller, type RingMemory } from './ring.ts'

/** What the thread is given. */
export interface ReadAheadJob {
  readonly memory: RingMemory
  /** The files by the numbers of their texts; an empty path is not read. */
  readonly paths: readonly string[]
}

const bytes = Buffer.allocUnsafeSlow(placeSize + 1)

/** How many units a file's text has, in `place`; -1 for whatever is not a short text in UTF-8. */
const readInto = (path: string, place: Uint16Array): number => {
  const read = path === '' ? undefined : readWhole(path, placeSize, bytes)
  // What is wrong with it is for the other side to find, and to say.
  if (!(read instanceof Uint8Array) || guessUtf16(read) !== undefined) return -1
  return unitsOf(read, place)
}

/** Reads one text after another into the ring, as long as they are wanted. */
export const fillRing = ({ memory, paths }: ReadAheadJob): void => {
  const ring = new RingFiller(memory)
  for (let text = ring.next(); text < paths.length; text = ring.next()) {
    ring.waitFor(text)
    if (ring.isOver) return
    const size = readInto(paths[text] ?? '', ring.placeOf(text))
    if (size >= 0) ring.hand(text, size)
  }
}
