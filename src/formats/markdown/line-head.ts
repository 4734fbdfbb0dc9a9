/** What stands before the text of a line. */
interface LineHead {
  /** Offset of the line's own text. */
  readonly end: number
  /** Marks of quotations, lists and footnotes. */
  readonly marks: number
  /** Lists that the line can continue by its indentation. */
  readonly carried: number
  /** The marks that open or close a block of code, or nothing. */
  readonly fence: string
}

/** Reads the marks at the beginning of the line `start`..`lineEnd`. Linear. */
export function lineHead(source: string, start: number, lineEnd: number): LineHead {
  const isRule = ruleFinder(source, lineEnd)
  let at = start
  let marks = 0
  let columns = 0
  while (at < lineEnd) {
    const unit = source[at] ?? ''
    if (unit === ' ') columns++
    else if (unit === '\t') columns += 4
    else {
      const length = unit === '>' ? 1 : isRule(at) ? 0 : markAt(source, at, lineEnd)
      if (length === 0) break
      marks++
      at += length - 1
      // One space belongs to the mark.
      columns--
    }
    at++
  }
  return {
    end: at,
    marks,
    carried: Math.ceil(Math.max(0, columns) / 2),
    fence: fenceAt(source, at, lineEnd),
  }
}

/** `* * *` is one line, not three lists. Remembers what it has read: a line is read once a mark. */
function ruleFinder(source: string, end: number): (start: number) => boolean {
  const stops = new Map<string, number>()
  return (start) => {
    const mark = source[start] ?? ''
    if (mark !== '*' && mark !== '-') return false
    if (start < (stops.get(mark) ?? 0)) return false
    let count = 0
    for (let at = start; at < end; at++) {
      const unit = source[at]
      if (unit === mark) count++
      else if (unit !== ' ' && unit !== '\t') {
        stops.set(mark, at)
        return false
      }
    }
    return count > 2
  }
}

/** Length of a list's mark or of the head of a footnote. */
function markAt(source: string, start: number, end: number): number {
  if (source.startsWith('[^', start)) {
    const head = source.slice(start, Math.min(end, start + 1_000))
    return /^\[\^[^\]\s]+\]:/.exec(head)?.[0].length ?? 0
  }
  const head = source.slice(start, Math.min(end, start + 12))
  return /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(head)?.[0].length ?? 0
}

function fenceAt(source: string, start: number, end: number): string {
  const head = source.slice(start, Math.min(end, start + 1_000))
  return /^(?:`{3,}(?![^`]*`)|~{3,})/.exec(head)?.[0] ?? ''
}
