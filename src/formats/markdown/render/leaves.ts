import type { Token } from './events.ts'
import { masked, writeExpression, writeTag } from './mdx.ts'
import type { PageWriter } from './page-writer.ts'

const links = /^(?:autolinkProtocol|autolinkEmail|literalAutolink(?:Http|Www|Email))$/

/**
 * Writes what displays by itself: text, escapes, references, breaks, tags. `text` is the source
 * with the expressions of MDX masked.
 */
export function writeLeaf(
  page: PageWriter,
  { type, start, end }: Token,
  source: string,
  text: string,
  mdx: boolean,
): void {
  if (type === 'data') {
    if (mdx) writeText(page, source, text, start, end)
    else page.verbatim(start, end, 'text')
  } else if (type === 'codeTextData' || type === 'codeFlowValue' || links.test(type)) {
    page.verbatim(start, end, 'text')
  } else if (type === 'htmlFlowData' || type === 'htmlTextData') {
    if (mdx) writeTag(page, text, start, end)
    else page.verbatim(start, end, 'markup')
  } else if (type === 'characterEscape') {
    page.whole(`&#${source.charCodeAt(start + 1)};`, start, end)
  } else if (type === 'characterReference') {
    page.whole(referenceOf(source.slice(start, end)), start, end)
  } else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') {
    page.whole('<br>', start, end)
  } else if (type === 'lineEnding') {
    // The token may reach over the marks of the blocks around it.
    const length = source.startsWith('\r\n', start) ? 2 : 1
    page.verbatim(start, start + length, 'markup')
  }
}

/** Text; the expressions of MDX in it are not displayed. */
function writeText(
  page: PageWriter,
  source: string,
  text: string,
  start: number,
  end: number,
): void {
  const isMasked = (at: number): boolean => text[at] === masked && source[at] !== masked
  let from = start
  while (from < end) {
    const expression = isMasked(from)
    let to = from + 1
    while (to < end && isMasked(to) === expression) to++
    if (expression) writeExpression(page, source, from, to)
    else page.verbatim(from, to, 'text')
    from = to
  }
}

/** HTML reads a number that Markdown refuses as a character of an old code page. */
function referenceOf(reference: string): string {
  const digits = /^&#(x?)([\da-f]+);$/i.exec(reference)
  if (digits === null) return reference
  const code = Number.parseInt(digits[2] ?? '', digits[1] === '' ? 10 : 16)
  const isRefused =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    code > 0x10ffff
  return isRefused ? '&#xFFFD;' : reference
}
