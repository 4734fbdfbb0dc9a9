import { type Content, type Markup, markup } from './markup.ts'

/**
 * What displays nothing, or turns the direction of what follows: control and format characters,
 * separators of lines, lone surrogates and what is no character. A joiner that holds an emoji
 * together may stay, and so may a tab and a line feed.
 */
const invisible =
  /(?![\t\n])(?:[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]|(?!\u200d)\p{Cf}|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d)/gu

const name = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Soft hyphens may stand in every word, so theirs is a small sign. */
const sign = (character: string): string => (character === '\u00ad' ? '‧' : name(character))

/** A text of somebody else's, each invisible character shown by its number. */
export const visible = (text: string): Markup => {
  const parts: Content[] = []
  let from = 0
  for (const { 0: character, index } of text.matchAll(invisible)) {
    parts.push(
      text.slice(from, index),
      markup`<span class="invisible" title="${name(character)}">${sign(character)}</span>`,
    )
    from = index + character.length
  }
  return markup`${[...parts, text.slice(from)]}`
}
