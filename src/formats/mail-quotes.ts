import { endOfLine, startOfLine } from '../reading/lines.ts'
import { afterBreak } from './text-blocks.ts'

const mark = /[>\t ]*>[>\t ]*/y

/**
 * A text with spaces in place of the `>` with which a mail program begins every line of a letter that
 * it quotes: they are no part of the words, which may go on in the next line. One line alone with
 * such a mark is no letter. No unit moves, and most texts come back as they are. Linear.
 */
export function withoutMailQuotes(text: string): string {
  if (!/[\r\n]>/.test(text)) return text
  const marks: { at: number; end: number; isLetter: boolean }[] = []
  let before: { isLetter: boolean } | undefined
  for (let at = 0; at < text.length; at = afterBreak(text, endOfLine(text, at))) {
    mark.lastIndex = at
    const own = mark.test(text)
      ? { at, end: mark.lastIndex, isLetter: before !== undefined }
      : undefined
    if (own !== undefined) marks.push(own)
    if (own !== undefined && before !== undefined) before.isLetter = true
    before = own
  }
  const parts: string[] = []
  let kept = 0
  for (const { at, end, isLetter } of marks) {
    if (!isLetter) continue
    parts.push(text.slice(kept, at), ' '.repeat(end - at))
    kept = end
  }
  return parts.join('') + text.slice(kept)
}

/** The marks before the words of the line at `offset`, where they are those of a quoted letter. */
export function mailQuoteAt(source: string, text: string, offset: number): string {
  const start = startOfLine(source, offset)
  let end = start
  while (end < offset && source[end] !== text[end]) end++
  if (end === start) return ''
  while (source[end] === ' ') end++
  return source.slice(start, end)
}
