import { styleText } from 'node:util'
import type { Paint } from '../reporters/look.ts'

/**
 * Colours only for a person at a terminal, and not for one who asked for none (no-color.org).
 * FORCE_COLOR asks for them anywhere, as Node's own tools have it.
 */
export const painter = (stream: { readonly isTTY?: boolean }): Paint => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0'
  const wanted = forced || (stream.isTTY === true && TERM !== 'dumb')
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== '')) return (_style, text) => text
  // The decision is made above, so styleText must not make its own.
  return (style, text) => styleText(style, text, { validateStream: false })
}
