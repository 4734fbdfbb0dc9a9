import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PackedText } from '../../src/cli/texts/packed-text.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const whole = (kept: PackedText): string =>
  Buffer.concat([...kept.pieces()].map((piece) => Buffer.from(piece))).toString()

it('gives back what was put into it, in its order', () => {
  const size = fc.oneof(fc.nat(40), fc.nat(400), fc.nat(90_000))
  const text = fc.tuple(fc.constantFrom('a', 'я', '漢', '📰', '\r\n', ''), size)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (parts) => {
      const texts = parts.map(([unit, count], index) => `${index}${unit.repeat(count)}`)
      const kept = new PackedText()
      for (const each of texts) kept.add(each)
      expect(whole(kept)).toBe(texts.join(''))
    }),
    { numRuns: 50 },
  )
})

it('takes a small part of the room of what it keeps', () => {
  const held = (): number => {
    collect()
    return process.memoryUsage().arrayBuffers
  }
  const before = held()
  const kept = new PackedText()
  for (let count = 0; count < 100_000; count += 1)
    kept.add(`<file name="тексты/${count}.txt" severity="error" message="Указания нет."/>\n`)
  expect(held() - before).toBeLessThan(2_000_000)
  expect(whole(kept).length).toBeGreaterThan(7_000_000)
})
