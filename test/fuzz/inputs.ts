import fc from 'fast-check'
import { seedsOf } from './seeds.ts'
import type { FuzzTarget } from './target.ts'

interface Change {
  /** Where, as a share of the input. */
  readonly at: number
  readonly length: number
  readonly how: 'insert' | 'delete' | 'repeat' | 'byte' | 'cross' | 'cut'
  readonly word: Uint8Array
  readonly other: Uint8Array
  readonly byte: number
}

const changed = (input: Uint8Array, change: Change): Uint8Array => {
  const { how, word, other, byte } = change
  const at = Math.floor(change.at * input.length)
  const before = input.subarray(0, at)
  const part = input.subarray(at, at + change.length)
  const after = input.subarray(at + change.length)
  if (how === 'insert') return Buffer.concat([before, word, part, after])
  if (how === 'delete') return Buffer.concat([before, after])
  if (how === 'repeat') return Buffer.concat([before, part, part, part, after])
  if (how === 'byte') return Buffer.concat([before, Uint8Array.of(byte), input.subarray(at + 1)])
  if (how === 'cross') return Buffer.concat([before, other.subarray(at)])
  return before
}

/** Seeds of a target with a few changes, or a handful of its words: like real input, and not quite. */
export const inputsOf = ({ name, words }: FuzzTarget): fc.Arbitrary<Uint8Array> => {
  const seed = fc.constantFrom(...seedsOf(name))
  const word = fc.constantFrom(...words.map((each) => new TextEncoder().encode(each)))
  const change = fc.record<Change>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(4), fc.nat(200)),
    how: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'byte', 'cross', 'cut'),
    word,
    other: seed,
    byte: fc.nat(255),
  })
  const grown = fc
    .tuple(seed, fc.array(change, { maxLength: 5 }))
    .map(([start, changes]) => changes.reduce(changed, start))
  const spelt = fc.array(word, { maxLength: 24 }).map((parts) => Buffer.concat(parts))
  return fc.oneof({ weight: 3, arbitrary: grown }, { weight: 1, arbitrary: spelt })
}
