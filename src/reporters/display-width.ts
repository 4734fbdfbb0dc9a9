/** First and last code points of the ranges that fill two columns of a terminal. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
]

const isWide = (code: number): boolean =>
  code >= 0x1100 && wideRanges.some(([first, last]) => code >= first && code <= last)

/**
 * Whether a UTF-16 unit is printed as it is, in one column: Latin and Cyrillic letters, digits and
 * usual marks. Asking the expressions below of each costs more than all checks of a text.
 */
export const isSimple = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0x0400 && unit < 0x0483) ||
  (unit >= 0xa0 && unit < 0x0300 && unit !== 0xad) ||
  (unit >= 0x2010 && unit < 0x2028) ||
  unit === 0x2116

/** Whether all of a text is printed as it is, a unit a column. */
export const isSimpleText = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (!isSimple(text.charCodeAt(at))) return false
  return true
}

const zeroWidth = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u
const emoji = /^\p{Emoji_Presentation}$/u

/** How many columns of a terminal one character fills: 0, 1 or 2. */
const characterWidth = (character: string): number => {
  if (isSimple(character.charCodeAt(0))) return 1
  if (zeroWidth.test(character)) return 0
  return isWide(character.codePointAt(0) ?? 0) || emoji.test(character) ? 2 : 1
}

/** How many columns a text without control characters fills. */
export const displayWidth = (text: string): number => {
  if (isSimpleText(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** What moves the cursor or turns the direction of writing, and so must not reach a terminal. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

/** Makes a text from a file safe to print: control characters become their pictures or �. */
export const printable = (text: string): string =>
  isSimpleText(text)
    ? text
    : text.replace(unsafe, (character) => {
        const code = character.charCodeAt(0)
        if (code < 0x20) return String.fromCharCode(0x2400 + code)
        return code === 0x7f ? '\u2421' : '\ufffd'
      })
