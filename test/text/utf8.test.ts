import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/text/utf8.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function byPlatform(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const edges = [
  0, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xee,
]
const byte = fc.oneof(fc.constantFrom(...edges, 0xef, 0xf0, 0xf4, 0xf5, 0xff), fc.nat(0xff))
const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => [...new TextEncoder().encode(text)]),
    fc.array(byte, { maxLength: 5 }),
    fc
      .constantFrom('\uFEFF', 'ё', '\u0800', '\uFFFF', '🦊')
      .map((text) => [...new TextEncoder().encode(text)]),
  ),
)

it('decodes what the platform decodes, and refuses what it refuses', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const bytes = Uint8Array.from(parts.flat())
      expect(decodeUtf8(bytes)).toBe(byPlatform(bytes))
    }),
    { numRuns: 5_000 },
  )
})

it('knows every sequence of four bytes around the bounds', () => {
  const next = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0]
  for (let first = 0; first < 0x100; first++)
    for (const second of next)
      for (const third of next)
        for (const fourth of next)
          for (const length of [1, 2, 3, 4]) {
            const bytes = Uint8Array.of(first, second, third, fourth).subarray(0, length)
            expect(decodeUtf8(bytes)).toBe(byPlatform(bytes))
          }
})

it('keeps texts longer than its buffer', () => {
  const text = 'Заречье, 🦊 '.repeat(20_000)
  expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
})
