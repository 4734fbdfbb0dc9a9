/** A part of a block: text and line breaks that show as they stand, or markup and its HTML. */
export interface PlainPiece {
  readonly start: number
  readonly end: number
  readonly as: 'text' | 'break' | { readonly html: string }
}

/** What may mean more than itself somewhere in a line. */
const marks = /[\\`*_~[\]<&|{}@\t\0\uFEFF\r\u2028\u2029]|:\/\/|www\./i
/** Emphasis that only opens on the left and only closes on the right, with nothing inside. */
const emphasis =
  /(\*\*?|__?)([\p{L}\p{N}][^\\`*_~[\]<&|{}@]*?[\p{L}\p{N}]|[\p{L}\p{N}])\1(?=$|[ .,;:!?)»“"—–…])/uy
const beforeEmphasis = /[ («„“"—–]/
/** A link in a line, with an address that shows nothing and needs no escape. */
const link =
  /\[([\p{L}\p{N}«„“"](?:[^\\`*_~[\]<&|{}@]*[^\\`*_~[\]<&|{}@\s])?)\]\((?:https?:\/)?\/[\w./%#?=+:,;-]*\)/uy

/**
 * Takes a line of text apart. Undefined where a mark is not one of simple emphasis or a simple link.
 */
export function plainLine(source: string, from: number, to: number): PlainPiece[] | undefined {
  const line = source.slice(from, to)
  if (!marks.test(line)) return [{ start: from, end: to, as: 'text' }]
  const pieces: PlainPiece[] = []
  let done = 0
  const textUntil = (end: number): boolean => {
    if (end > done) pieces.push({ start: from + done, end: from + end, as: 'text' })
    return !marks.test(line.slice(done, end))
  }
  for (let at = nextMark(line, 0); at !== -1; at = nextMark(line, done)) {
    const found = emphasisAt(line, at) ?? linkAt(line, at)
    if (found === undefined || !textUntil(at) || marks.test(found.text)) return undefined
    const start = from + at
    const inner = start + found.lead
    const innerEnd = inner + found.text.length
    const { opening, closing } = found
    done = at + found.length
    pieces.push(
      { start, end: inner, as: { html: opening } },
      { start: inner, end: innerEnd, as: 'text' },
      { start: innerEnd, end: from + done, as: { html: closing } },
    )
  }
  return textUntil(line.length) ? pieces : undefined
}

interface Marked {
  /** Units before the text, and of the whole. */
  readonly lead: number
  readonly length: number
  readonly text: string
  readonly opening: string
  readonly closing: string
}

function emphasisAt(line: string, at: number): Marked | undefined {
  if (at > 0 && !beforeEmphasis.test(line.charAt(at - 1))) return undefined
  emphasis.lastIndex = at
  const found = emphasis.exec(line)
  if (found === null) return undefined
  const [whole, { length: lead } = '', text = ''] = found
  const name = lead === 1 ? 'em' : 'strong'
  return { lead, length: whole.length, text, opening: `<${name}>`, closing: `</${name}>` }
}

function linkAt(line: string, at: number): Marked | undefined {
  if (line.charAt(at - 1) === '!') return undefined
  link.lastIndex = at
  const found = link.exec(line)
  if (found === null) return undefined
  const [whole, text = ''] = found
  return { lead: 1, length: whole.length, text, opening: '<a href="#">', closing: '</a>' }
}

function nextMark(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit === 0x2a || unit === 0x5f || unit === 0x5b) return at
  }
  return -1
}
