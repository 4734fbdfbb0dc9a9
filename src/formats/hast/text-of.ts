import type { Element, Root } from 'hast'
import { contentOf } from './survey.ts'

/** The text in a node, hidden parts included, up to about `limit` units. */
export function textOf(node: Element | Root, limit: number): string {
  let text = ''
  const pending: (Element | Root | Root['children'][number])[] = [node]
  for (let next = pending.pop(); next !== undefined && text.length < limit; next = pending.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element' || next.type === 'root') {
      if (next.type === 'element' && next.tagName === 'br') text += ' '
      const { children } = contentOf(next)
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at]
        if (child !== undefined) pending.push(child)
      }
    }
  }
  return text
}
