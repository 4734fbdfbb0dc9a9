/** How many bytes a sequence that begins with this byte has; 0 for a byte that begins none. */
const lengthOf = (byte: number): number => {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  if (byte >= 0xf0 && byte <= 0xf4) return 4
  return 0
}

/** The second byte has narrower bounds after some first bytes: no overlong forms, no surrogates. */
const secondFits = (first: number, second: number): boolean => {
  if (first === 0xe0) return second >= 0xa0 && second <= 0xbf
  if (first === 0xed) return second >= 0x80 && second <= 0x9f
  if (first === 0xf0) return second >= 0x90 && second <= 0xbf
  if (first === 0xf4) return second >= 0x80 && second <= 0x8f
  return second >= 0x80 && second <= 0xbf
}

/**
 * The offset of the first byte that is not UTF-8, or -1. The decoder only says that there is one,
 * and an editor who looks for the place needs to know where.
 */
export const firstBadByte = (bytes: Uint8Array): number => {
  let index = 0
  while (index < bytes.length) {
    const first = bytes[index] ?? 0
    const length = lengthOf(first)
    if (length === 0 || index + length > bytes.length) return index
    for (let offset = 1; offset < length; offset += 1) {
      const next = bytes[index + offset] ?? 0
      const fits = offset === 1 ? secondFits(first, next) : next >= 0x80 && next <= 0xbf
      if (!fits) return index
    }
    index += length
  }
  return -1
}
