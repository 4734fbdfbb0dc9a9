import type { AlignText } from '../formats/hast/hast-reading.ts'
import { alignHtmlText } from '../formats/html/align-text.ts'

/**
 * Maps a text of a rendered tree to the leaf it came from: the same text, or the leaf's text with
 * white space trimmed at its lines, or raw HTML that displays it.
 */
export const alignLeaf: AlignText = (raw, value) => {
  if (raw === value) return [{ at: 0, length: value.length, start: 0, end: raw.length }]
  return trimmed(raw, value) ?? alignHtmlText(raw, value)
}

function trimmed(raw: string, value: string): ReturnType<AlignText> {
  const segments: { at: number; length: number; start: number; end: number }[] = []
  let at = 0
  let offset = 0
  while (at < value.length) {
    while (raw[offset] !== value[at]) {
      if (offset >= raw.length || !/\s/.test(raw[offset] ?? '')) return undefined
      offset++
    }
    let length = 0
    while (at + length < value.length && raw[offset + length] === value[at + length]) length++
    segments.push({ at, length, start: offset, end: offset + length })
    at += length
    offset += length
  }
  return /\S/.test(raw.slice(offset)) ? undefined : segments
}
