/** How blocks of HTML begin that a blank line does not end, and what ends them. */
const lasting: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

/** Whether a block of HTML goes on to the end of the file, whatever follows. */
export function isOpenHtml(html: string): boolean {
  const text = html.trimStart()
  const kind = lasting.find(([begins]) => begins.test(text))
  return kind !== undefined && !kind[1].test(text)
}
