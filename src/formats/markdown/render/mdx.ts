import type { PageWriter } from './page-writer.ts'

/** Stands for each unit of an expression while the Markdown around it is parsed. */
export const masked = '\uE000'

const esm =
  /import\s*(?:['"]|[\w$*{][^'"`\n]*?\sfrom\s*['"])|export\s+(?:(?:default|const|let|var|function|async|class)\b|[{*])/y

/** Whether an import or an export of MDX begins there; no prose does. */
export function isEsm(source: string, start: number): boolean {
  esm.lastIndex = start
  return esm.test(source)
}

/**
 * Puts a filler of the same length in place of each `{expression}` outside code, so that no unit
 * moves. An expression without an end is left as it is. Linear.
 */
export function maskExpressions(source: string): string {
  const parts: string[] = []
  const unclosed = new Set<number>()
  let from = 0
  let at = 0
  while (at < source.length) {
    const unit = source[at]
    if (unit === '\\') at += 2
    else if (unit === '`' || unit === '~') at = afterCode(source, at, unclosed)
    else if (unit === '{') {
      const end = endOfExpression(source, at)
      if (end === undefined) break
      // A spread in a tag stands where an attribute's name does.
      const filler = source.startsWith('{...', at) ? 'x' : masked
      parts.push(source.slice(from, at), filler.repeat(end - at))
      from = at = end
    } else at++
  }
  return from === 0 ? source : parts.join('') + source.slice(from)
}

function endOfExpression(source: string, start: number): number | undefined {
  let depth = 0
  let at = start
  while (at < source.length) {
    const unit = source[at] ?? ''
    if (unit === '/' && source[at + 1] === '*') {
      const end = source.indexOf('*/', at + 2)
      if (end === -1) return undefined
      at = end + 2
      continue
    }
    if (unit === '"' || unit === "'" || unit === '`') {
      at = endOfString(source, at, unit)
      continue
    }
    if (unit === '{') depth++
    if (unit === '}' && --depth === 0) return at + 1
    at++
  }
  return undefined
}

function endOfString(source: string, start: number, quote: string): number {
  for (let at = start + 1; at < source.length; at++) {
    const unit = source[at]
    if (unit === '\\') at++
    else if (unit === quote) return at + 1
    // An apostrophe in the text of a tag, not a string.
    else if (unit === '\n' && quote !== '`') return start + 1
  }
  return start + 1
}

/** Offset after the code that the run of marks at `start` opens, or after the run. */
function afterCode(source: string, start: number, unclosed: Set<number>): number {
  const mark = source[start] ?? ''
  let at = start
  while (source[at] === mark) at++
  const length = at - start
  if (mark === '~' && length < 3) return at
  if (unclosed.has(length)) return at
  const fence = mark.repeat(length)
  for (let end = source.indexOf(fence, at); end !== -1; end = source.indexOf(fence, end)) {
    let to = end
    while (source[to] === mark) to++
    if (to - end === length) return to
    end = to
  }
  unclosed.add(length)
  return at
}

/** An expression shows nothing that is in the source; a comment of MDX is a comment. */
export function writeExpression(
  page: PageWriter,
  source: string,
  start: number,
  end: number,
): void {
  if (!source.startsWith('{/*', start)) return
  page.whole('<!--', start, start)
  page.whole(source.slice(start, end).replace(/[>\0]/g, ' '), start, end)
  page.whole('-->', end, end)
}

const tag = /<(\/?)([A-Za-z][\w.:-]*)([^<>]*?)(\/?)>/g
const native = /^[a-z][\w-]*$/

/**
 * Writes a line of tags of MDX as HTML: a component, whose name is not HTML's (`<Title>` is no
 * `<title>`), becomes an element without a meaning, and `/>` ends an element.
 */
export function writeTag(page: PageWriter, text: string, start: number, end: number): void {
  const line = text.slice(start, end)
  let from = start
  for (const match of line.matchAll(tag)) {
    const [whole, slash = '', name = '', , closing = ''] = match
    const nameAt = start + match.index + 1 + slash.length
    const known = native.test(name)
    if (known && closing === '') continue
    page.verbatim(from, nameAt, 'markup')
    page.whole(known ? name : 'x-component', nameAt, nameAt + name.length)
    from = start + match.index + whole.length
    page.verbatim(nameAt + name.length, from, 'markup')
    if (closing !== '' && slash === '') page.whole(`</${known ? name : 'x-component'}>`, from, from)
  }
  page.verbatim(from, end, 'markup')
}
