import { openedBy } from '../../formats/markdown/front-matter/front-matter.ts'

/** A key of YAML or TOML: what stands between rules of dashes in prose is none. */
const key = /^[ \t]*["']?[\p{L}\p{N}_][\p{L}\p{N}_.-]*["']?[ \t]*(?:=|:(?:\s|$))/u
const passedOver = /^[ \t]*(?:#.*)?$/
/** Front matter is short, and the rest of a long text need not be looked through. */
const longest = 100_000

/**
 * The format of a text that nothing names, from standard input: one that begins with front matter
 * is Markdown, since plain text and HTML know none. Undefined where the text does not tell.
 */
export const formatOfUnnamed = (text: string): 'markdown' | undefined => {
  const opened = openedBy(text)
  if (opened === undefined) return undefined
  const lines = text.slice(opened.end, longest).split(/\r\n|\r|\n/)
  const end = lines.findIndex((line) => line.trimEnd() === opened.fence)
  const first = lines.slice(0, Math.max(0, end)).find((line) => !passedOver.test(line))
  return first !== undefined && key.test(first) ? 'markdown' : undefined
}
