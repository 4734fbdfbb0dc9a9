/** A stretch of a name: words outside quotes and brackets, or what stands in either. */
export interface Segment {
  readonly kind: 'words' | 'quoted' | 'bracketed'
  /** As it stands, with its quotes or brackets; all segments together are the name. */
  readonly text: string
  /** Without them. */
  readonly inner: string
  /** Offset in the name. */
  readonly start: number
  /** Its closing mark is there; words always are closed. */
  readonly closed: boolean
}

/** A quotation mark that is opened by nothing and closes nothing. */
interface StrayQuote {
  readonly at: number
}

export interface Cut {
  readonly segments: readonly Segment[]
  readonly strays: readonly StrayQuote[]
}

/**
 * Cuts a name at its quotes and brackets. The register closes nested guillemets once («Центр
 * «Досье»), so the last closing mark of an unclosed run ends it. Linear but for unclosed marks,
 * which are looked at twice.
 */
export function cutName(text: string): Cut {
  const segments: Segment[] = []
  const strays: StrayQuote[] = []
  let words = 0
  let offset = 0
  const add = (kind: Segment['kind'], start: number, end: number, closed: boolean): void => {
    if (start === end) return
    const whole = text.slice(start, end)
    const inner = kind === 'words' ? whole : whole.slice(1, closed ? -1 : undefined)
    segments.push({ kind, text: whole, inner, start, closed })
  }
  while (offset < text.length) {
    const isBracket = text[offset] === '('
    if (!isBracket && quoteAt(text, offset) !== 'opening') {
      offset++
      continue
    }
    if (!isBracket && isStray(text, offset)) {
      strays.push({ at: offset++ })
      continue
    }
    const { end, closed } = isBracket ? closingBracket(text, offset) : closingQuote(text, offset)
    add('words', words, offset, true)
    add(isBracket ? 'bracketed' : 'quoted', offset, end, closed)
    words = offset = end
  }
  add('words', words, text.length, true)
  return { segments, strays }
}

/** Whether the mark at `at` opens or closes a quotation; straight quotes are told by what is near. */
export function quoteAt(text: string, at: number): 'opening' | 'closing' | undefined {
  const mark = text[at] ?? ''
  if (mark === '«' || mark === '„') return 'opening'
  if (mark === '»' || mark === '”') return 'closing'
  if (mark !== '"' && mark !== '“') return undefined
  return /[\s(«"“„/]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? '')
    ? 'opening'
    : 'closing'
}

interface Closing {
  readonly end: number
  readonly closed: boolean
}

function closingBracket(text: string, from: number): Closing {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return { end: at + 1, closed: true }
  }
  return { end: text.length, closed: false }
}

function closingQuote(text: string, from: number): Closing {
  let depth = 0
  let brackets = 0
  let last: number | undefined
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') brackets++
    if (text[at] === ')' && --brackets < 0) break
    const quote = quoteAt(text, at)
    if (quote === 'opening') depth++
    if (quote !== 'closing') continue
    if (--depth === 0) return { end: at + 1, closed: true }
    if (brackets === 0) last = at
  }
  return last === undefined ? { end: text.length, closed: false } : { end: last + 1, closed: true }
}

/** A straight quote that no other follows, before guillemets: a slip of the pen. */
function isStray(text: string, at: number): boolean {
  if (text[at] !== '"') return false
  return text.indexOf('"', at + 1) === -1 && text.indexOf('«', at + 1) !== -1
}
