import type { Root } from 'hast'

/**
 * Whether a fragment is what the classic editor of WordPress stores: paragraphs by blank lines,
 * without `p` and without block comments. When it is displayed, blank lines become paragraphs.
 */
export function isClassic({ children }: Root): boolean {
  let hasBlankLine = false
  let hasText = false
  for (const node of children) {
    if (node.type === 'element' && node.tagName === 'p') return false
    if (node.type === 'comment' && /^\s*\/?wp:/.test(node.value)) return false
    if (node.type !== 'text') continue
    if (/\S/.test(node.value)) hasText = true
    if (/\n[ \t]*\n/.test(node.value)) hasBlankLine = true
  }
  return hasText && hasBlankLine
}
