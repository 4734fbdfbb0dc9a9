import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8, firstBadByte, textMaker } from '../../src/text/utf8.ts'

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
      .constantFrom('\uFEFF', 'ё', 'Заречье', 'plain', '\u0800', '\uFFFF', '🦊')
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

it('makes the same of units where there is no Buffer, as in browsers', () => {
  const inBrowsers = textMaker({})
  const inNode = textMaker({ Buffer })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, more) => {
      const units = Uint16Array.from((text + 'x'.repeat(more)).split(''), (unit) =>
        unit.charCodeAt(0),
      )
      for (const make of [inBrowsers, inNode]) expect(make(units, text.length)).toBe(text)
    }),
    { numRuns: 1_000 },
  )
})

it('knows every sequence of four bytes around the bounds', () => {
  const next = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0]
  const wrong: number[][] = []
  for (let first = 0; first < 0x100; first++)
    for (const second of next)
      for (const third of next)
        for (const fourth of next)
          for (const length of [1, 2, 3, 4]) {
            const bytes = Uint8Array.of(first, second, third, fourth).subarray(0, length)
            if (decodeUtf8(bytes) !== byPlatform(bytes)) wrong.push([...bytes])
          }
  expect(wrong).toEqual([])
})

it('keeps texts longer than its buffer', () => {
  const text = 'Заречье, 🦊 '.repeat(20_000)
  expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
})

it.each([
  ['nothing', [], -1],
  ['letters of every length', [0x41, 0xd1, 0x91, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xa6, 0x8a], -1],
  ['a bad first byte', [0xff], 0],
  ['a bad byte after good ones', [0x41, 0xd1, 0x91, 0xc0, 0x41], 3],
  ['half a letter at the end', [0x41, 0xd1], 1],
  ['the start of a sequence of three', [0xd1, 0x91, 0xe2, 0x82], 2],
  ['half a pair of surrogates', [0x41, 0xed, 0xa0, 0x80], 1],
  ['a point past the last', [0x41, 0x41, 0xf4, 0x90, 0x80, 0x80], 2],
])('finds the first byte that is not UTF-8: %s', (_, bytes, place) => {
  expect(firstBadByte(Uint8Array.from(bytes))).toBe(place)
})
