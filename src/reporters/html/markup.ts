import { printable } from '../display-width.ts'

/** HTML that is safe to put into a page as it stands. Only `markup` and its neighbours here make it. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

export type Content = Markup | string | number | undefined | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes a text mean itself between tags and in a quoted attribute alike. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (one) => entities[one] ?? one)

/** All that `printable` replaces but tabs and line feeds, which do no harm in a page; lone surrogates too. */
const unsafe = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu
const safe = (character: string): string =>
  /\p{Cs}/u.test(character) ? '\ufffd' : printable(character)

const toHtml = (content: Content): string => {
  if (content === undefined) return ''
  if (content instanceof Markup) return content.html
  if (typeof content === 'object') return content.map(toHtml).join('')
  return escapeHtml(String(content).replace(unsafe, safe))
}

/**
 * Writes HTML. The literal parts are markup; of the values only `Markup` is, every text among them
 * is escaped, and its control and bidi characters are replaced. Attributes must stand in quotes.
 */
export const markup = (parts: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + toHtml(values[index])).join(''))

/** A text for a quoted attribute that a script reads back as it was, line ends included. */
export const exactly = (text: string): Markup =>
  new Markup(escapeHtml(text).replace(/[\r\n]/gu, (end) => (end === '\r' ? '&#13;' : '&#10;')))
