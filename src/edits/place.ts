import type { FoundLabel } from '../labels/found-label.ts'
import type { Range } from '../reading/source-map.ts'

/** A stretch of a document, in its source and in what it displays. */
export interface Place {
  readonly source: Range
  readonly visible: Range
}

/** Where a label stands; of a torn one its first piece. */
export function placeOf({ start, end, visible, pieces }: FoundLabel): Place {
  const [first] = pieces ?? []
  return first === undefined
    ? { source: { start, end }, visible }
    : { source: { start: first.start, end: first.end }, visible: first.visible }
}
