import { formattingElements, voidElements } from '../hast/elements.ts'
import { deepest, TooDeepError } from '../too-deep.ts'
import { wordSet } from '../word-set.ts'
import { tagsOf } from './tags.ts'

/** Elements whose end tag may be left out: the next one closes them, so they do not pile up. */
const closedByNext = wordSet(
  'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp rb rtc',
)

/**
 * Refuses a source that nests too deep before a parser, which recurses, sees it. Linear. The count
 * may run a little behind the parser's; the tree is measured again when it is read.
 * Throws TooDeepError.
 */
export function checkDepth(source: string): void {
  const stack: string[] = []
  const open = new Map<string, number>()
  const left = new Map<string, number>()
  let reopened = 0
  for (const { name, isEnd, start, end } of tagsOf(source)) {
    if (voidElements.has(name) || closedByNext.has(name)) continue
    if (!isEnd) {
      stack.push(name)
      open.set(name, (open.get(name) ?? 0) + 1)
      if (formattingElements.has(name)) {
        // At most three alike are opened again.
        const tag = source.slice(start, Math.min(end, start + 200))
        const alike = (left.get(tag) ?? 0) + 1
        left.set(tag, alike)
        if (alike <= 3) reopened++
      }
      if (stack.length > deepest || reopened > deepest) throw new TooDeepError()
      continue
    }
    if (formattingElements.has(name)) {
      for (const [tag, alike] of left) {
        if (!tag.toLowerCase().startsWith(`<${name}`)) continue
        if (alike <= 3) reopened--
        if (alike === 1) left.delete(tag)
        else left.set(tag, alike - 1)
        break
      }
    }
    if ((open.get(name) ?? 0) === 0) continue
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      open.set(last, (open.get(last) ?? 1) - 1)
      if (last === name) break
    }
  }
}
