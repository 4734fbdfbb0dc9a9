/** Letters that make up more than half of any Russian text. */
const common = new Set('оеаинтсрвлк')

const sampleSize = 65_536

/** The share of the characters above ASCII that are common small Russian letters. */
const russianness = (bytes: Uint8Array, encoding: string): number => {
  let high = 0
  let hits = 0
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    if (character < '\u0080') continue
    high += 1
    if (common.has(character)) hits += 1
  }
  return high === 0 ? 0 : hits / high
}

/**
 * Names UTF-16 by its byte order mark or, without one, by the zero and Cyrillic high bytes on
 * one side of every pair. Russian UTF-16 may be valid UTF-8 by chance, so this is asked first.
 */
export const guessUtf16 = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const sample = bytes.subarray(0, sampleSize)
  // Texts in UTF-8 have neither; looking for one byte costs nothing, counting pairs of them does.
  if (!sample.includes(0) && !sample.includes(4)) return undefined
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    const first = sample[index]
    const second = sample[index + 1]
    if (first === 0 || first === 4) even += 1
    if (second === 0 || second === 4) odd += 1
  }
  if (odd > pairs * 0.8 && even < pairs * 0.4) return 'UTF-16LE'
  if (even > pairs * 0.8 && odd < pairs * 0.4) return 'UTF-16BE'
  return undefined
}

/** Guesses what bytes that are not UTF-8 may be; an empty string where nothing fits. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const utf16 = guessUtf16(bytes)
  if (utf16 !== undefined) return utf16
  const sample = bytes.subarray(0, sampleSize)
  const [best] = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic']
    .map((encoding) => ({ encoding, score: russianness(sample, encoding) }))
    .sort((a, b) => b.score - a.score)
  return best !== undefined && best.score > 0.4 ? best.encoding : ''
}
