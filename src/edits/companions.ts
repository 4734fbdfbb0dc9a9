import type { CheckContext } from '../checks/context.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import { union } from '../reading/ranges.ts'
import { letterOrDigit } from '../text/letters.ts'
import { type Place, placeOf } from './place.ts'

/** Marks that move with a label stand at most this far from it, in units of the displayed text. */
const near = 10

/**
 * The label together with an age mark on its own line: they move as one. Looks only at the labels
 * next to it, so that many of them are not compared with each other.
 */
export function withCompanions({ all, reading }: CheckContext, label: FoundLabel): Place {
  let { source, visible } = placeOf(label)
  const own = indexIn(all, label)
  const take = (other: FoundLabel, from: number, to: number): void => {
    if (other.rule === label.rule) return
    const between = reading.text.slice(from, to)
    if (/[\n\r]/.test(between) || letterOrDigit.test(between)) return
    source = union(source, other)
    visible = union(visible, other.visible)
  }
  for (let at = own - 1; at >= 0; at--) {
    const other = all[at]
    if (other === undefined || other.block !== label.block) break
    if (visible.start - other.visible.end > near) break
    take(other, other.visible.end, visible.start)
  }
  for (let at = own + 1; at < all.length; at++) {
    const other = all[at]
    if (other === undefined || other.block !== label.block) break
    if (other.visible.start - visible.end > near) break
    take(other, visible.end, other.visible.start)
  }
  return { source, visible }
}

/** An age mark that stands in the label, and nowhere else: the form has no place for it. */
export function companionsInside({ all, reading }: CheckContext, label: FoundLabel): string {
  const isInside = ({ visible }: FoundLabel): boolean =>
    visible.start >= label.visible.start && visible.end <= label.visible.end
  const inside = all.find((other) => other.rule !== label.rule && isInside(other))
  if (inside === undefined) return ''
  if (all.some((other) => other.rule === inside.rule && !isInside(other))) return ''
  return ` ${reading.text.slice(inside.visible.start, inside.visible.end)}`
}

/** The labels of a text by their place in the list of all, made once for a text. */
const indices = new WeakMap<readonly FoundLabel[], ReadonlyMap<FoundLabel, number>>()

function indexIn(all: readonly FoundLabel[], label: FoundLabel): number {
  const known = indices.get(all) ?? new Map(all.map((one, index) => [one, index]))
  indices.set(all, known)
  return known.get(label) ?? -1
}
