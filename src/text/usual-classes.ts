/** The blocks rules are written in, and the punctuation: their classes and folds are always known. */
export const usualBlocks: readonly (readonly [from: number, to: number])[] = [
  [0, 0x0590],
  [0x1e00, 0x2100],
  [0xff01, 0xff5f],
]

/**
 * The classes of `usualBlocks` as Unicode has them, written down: asking it about each unit took
 * longer than reading a document. A letter is a class, the number after it says for how many units
 * in a row, over the ends of blocks too; `test/text/characters.test.ts` holds it to Unicode.
 */
const runs =
  'm9 s l s2 l m18 s m15 w10 m7 w26 m6 w26 m10 s m26 s m9 w m2 i m4 w2 m w m3 w2 m w3 m w23 m ' +
  'w31 m w458 m4 w12 m14 w5 m7 w m w m17 i112 w5 m w2 m2 w4 m w m6 w m w3 m w m w20 m w83 ' +
  'm w139 m i7 w166 m w38 m2 w m6 w41 m7 w278 m2 w6 m2 w38 m2 w6 m2 w8 m w m w m w m w31 m2 w53 ' +
  'm w7 m w m3 w3 m w7 m3 w4 m2 w6 m4 w13 m5 w3 m w7 m3 s11 i5 m24 l2 i4 m s m47 s i5 m i10 w2 m2 ' +
  'w6 m5 w11 m6 w13 m51 i13 m4 i m3 i12 m30 w10 m7 w26 m6 w26 m4'

const letters = 'mwsli'

/** The class of each unit of `usualBlocks`, one of `characterClass`, one block behind the other. */
export function usualClasses(): Uint8Array {
  const classes = new Uint8Array(usualBlocks.reduce((sum, [from, to]) => sum + to - from, 0))
  let at = 0
  for (const run of runs.split(' ')) {
    const end = at + Number(run.slice(1) || 1)
    classes.fill(letters.indexOf(run.charAt(0)), at, end)
    at = end
  }
  return classes
}
