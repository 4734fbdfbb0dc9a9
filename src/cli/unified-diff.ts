import { createTwoFilesPatch, OMIT_HEADERS } from 'diff'
import { printable } from '../reporters/display-width.ts'
import type { Paint, Style } from '../reporters/look.ts'
import { shortPath } from './files/short-path.ts'

/** Names with these would be read wrongly by `patch` and `git apply`, so git's quoting is used. */
const needsQuotes = /["\\\p{Cc}]/u

const headerName = (side: 'a' | 'b', path: string): string => {
  const name = `${side}/${path.replace(/^\/+/u, '')}`
  if (needsQuotes.test(name)) return JSON.stringify(name)
  // A tab tells the tools that a name with spaces ends here.
  return name.includes(' ') ? `${name}\t` : name
}

/** The change as a unified diff for `patch -p1` and `git apply`; Cyrillic names stay readable. */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  const name = path === '-' ? 'stdin' : shortPath(path)
  const body = createTwoFilesPatch('', '', before, after, undefined, undefined, {
    context: 3,
    headerOptions: OMIT_HEADERS,
  })
  return `--- ${headerName('a', name)}\n+++ ${headerName('b', name)}\n${body}`
}

const styleOf = (line: string): Style | undefined => {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return 'bold'
  if (line.startsWith('@@')) return 'cyan'
  if (line.startsWith('-')) return 'red'
  return line.startsWith('+') ? 'green' : undefined
}

/**
 * The same diff for a terminal: removed lines red, added ones green, and nothing in them that moves
 * the cursor. Without colours the diff stays what `patch` takes, byte for byte.
 */
export const colouredDiff = (diff: string, paint: Paint): string => {
  if (paint('red', '') === '') return diff
  return diff
    .split('\n')
    .map((line) => {
      const style = styleOf(line)
      const safe = line.split('\t').map(printable).join('\t')
      return style === undefined ? safe : paint(style, safe)
    })
    .join('\n')
}
