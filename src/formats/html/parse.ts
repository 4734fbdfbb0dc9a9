import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { TooDeepError } from '../too-deep.ts'
import { checkDepth } from './depth.ts'
import { regularTree } from './regular/tree.ts'

/** Parses a page or a fragment; every place in the tree is one in `source`. Throws TooDeepError. */
export function parseHtml(source: string): { tree: Root; isFragment: boolean } {
  const isFragment = !startsPage(source)
  const regular = regularTree(source, isFragment)
  if (regular !== undefined) return { tree: regular, isFragment }
  checkDepth(source)
  // A byte order mark is no text, but the parser takes it for some: a space keeps the offsets.
  const text = source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source
  try {
    return { tree: fromHtml(text, { fragment: isFragment, verbose: true }), isFragment }
  } catch (error) {
    // What the count before did not see coming: the only RangeError is the end of the stack.
    if (error instanceof RangeError) throw new TooDeepError()
    throw error
  }
}

/** Whether a source is a page of its own: it starts with a doctype, `html`, `head` or `body`. */
export function startsPage(source: string): boolean {
  const space = /[\s\uFEFF]*/y
  for (let at = 0; at < source.length; ) {
    space.lastIndex = at
    at += space.exec(source)?.[0].length ?? 0
    const isComment = source.startsWith('<!--', at)
    if (!isComment && !source.startsWith('<?', at)) {
      return /^<(?:!doctype|html|head|body)[\s/>]/i.test(source.slice(at, at + 12))
    }
    const end = source.indexOf(isComment ? '-->' : '>', at)
    if (end === -1) return false
    at = end + (isComment ? 3 : 1)
  }
  return false
}
