import type { Element } from 'hast'
import type { Range } from '../../../reading/source-map.ts'
import type { DressedElement } from '../hast-reading.ts'
import { declarations } from './visibility.ts'

/** HTML Standard, 15.3.4: elements that browsers strike through. */
export const struck: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** What strikes through any part of a displayed range; undefined where nothing does. */
export function strikeOf(elements: readonly DressedElement[], range: Range): string | undefined {
  for (const { node, content, hiddenBy } of elements) {
    if (hiddenBy !== undefined || content.start >= range.end || range.start >= content.end) continue
    if (struck.has(node.tagName)) return `<${node.tagName}>`
    if (isStruckByStyle(node)) return 'line-through'
  }
  return undefined
}

function isStruckByStyle({ properties: { style } }: Element): boolean {
  if (typeof style !== 'string') return false
  const set = declarations(style)
  return ['text-decoration', 'text-decoration-line'].some((name) =>
    set.get(name)?.includes('line-through'),
  )
}
