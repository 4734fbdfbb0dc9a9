import type { CheckContext } from '../checks/context.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import { isEmpty } from '../reading/ranges.ts'
import type { Range } from '../reading/source-map.ts'
import { withCompanions } from './companions.ts'
import { type Place, placeOf } from './place.ts'

/** One change of a document, in terms of labels: a format or a tree knows how to carry it out. */
export type Step =
  /** A new label after the headline (a range of the displayed text) or before the text. */
  | {
      readonly kind: 'write'
      readonly headline: Range | undefined
      readonly label: string
      /** BCP 47 tag of the label's language. */
      readonly language: string
    }
  | { readonly kind: 'replace'; readonly place: Place; readonly label: string }
  | { readonly kind: 'cut'; readonly place: Place }
  /** Text right after a label. */
  | { readonly kind: 'append'; readonly place: Place; readonly text: string }

/** A label with other words, in its place; of a torn one in that of its first piece. */
export function rewritten(
  { reading }: CheckContext,
  label: FoundLabel,
  text: string,
): readonly Step[] {
  // Another sentence of the line stays parted from the label.
  const stop = isEmpty(label.textAfter) || reading.text[label.visible.end - 1] !== '.' ? '' : '.'
  return [{ kind: 'replace', place: placeOf(label), label: text + stop }, ...cutsBehind(label)]
}

/** Takes out a label with its mark, piece by piece where it is torn. */
export function cuts(context: CheckContext, label: FoundLabel): readonly Step[] {
  return [{ kind: 'cut', place: withCompanions(context, label) }, ...cutsBehind(label)]
}

function cutsBehind({ pieces = [] }: FoundLabel): readonly Step[] {
  return pieces
    .slice(1)
    .map(({ start, end, visible }) => ({ kind: 'cut', place: { source: { start, end }, visible } }))
}
