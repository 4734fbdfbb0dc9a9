import { endOfLine, lineIndex, lineStarts } from '../../reading/lines.ts'

/** A range of the source to show; 0-based, `end` exclusive, empty for a point. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A line of the source, or a part of a long one. Offsets are of the source, without the line end. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Lines that are shown together. */
interface Shown {
  readonly kind: 'shown'
  readonly lines: readonly Line[]
}

/** Whole lines between them: a range of the source, and how many lines of it from which number. */
export interface Folded extends Place {
  readonly kind: 'folded'
  readonly number: number
  readonly count: number
}

type Stretch = Shown | Folded

/** Lines before and after a place; what lies between two stretches and is no longer is shown too. */
const context = 2
/** A place that goes on for longer is shown by its beginning. */
const longestPlace = 20
/** A longer line is cut: pages without line ends are common. */
const longestLine = 1500
const reach = 300

const isLow = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= '\udc00' && unit <= '\udfff'

/** The borders of all lines, without their ends: LF, CRLF or a lone CR. */
const linesOf = (source: string): readonly Place[] =>
  lineStarts(source).map((start) => ({ start, end: endOfLine(source, start) }))

/** Parts of a long line around its places; its beginning where it has none. */
const windows = (source: string, line: Place, places: readonly Place[]): readonly Place[] => {
  const around = places
    .filter(({ start, end }) => start <= line.end && end >= line.start)
    .map(({ start, end }) => {
      const from = Math.max(line.start, start)
      const to = Math.min(line.end, Math.max(from, end), from + longestLine)
      return { start: Math.max(line.start, from - reach), end: Math.min(line.end, to + reach) }
    })
    .sort((a, b) => a.start - b.start)
  const parts: { start: number; end: number }[] = []
  for (const { start, end } of around) {
    const last = parts.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else parts.push({ start, end })
  }
  if (parts.length === 0) parts.push({ start: line.start, end: line.start + reach })
  // A border must not cut a surrogate pair.
  return parts.map(({ start, end }) => ({
    start: start > line.start && isLow(source[start]) ? start - 1 : start,
    end: end < line.end && isLow(source[end]) ? end + 1 : end,
  }))
}

/** The last line of a place that is shown, 1-based: its last one, unless it goes on for long. */
const lastShown = (pointOf: ReturnType<typeof lineIndex>, { start, end }: Place): number => {
  const first = pointOf(start).line
  // A range that ends with its line end does not stand in the next line.
  return Math.max(first, Math.min(pointOf(Math.max(start, end - 1)).line, first + longestPlace))
}

/** The source cut into what is shown around the places and what is folded between. */
export const excerpt = (source: string, places: readonly Place[]): readonly Stretch[] => {
  if (source === '') return []
  const lines = linesOf(source)
  const pointOf = lineIndex(source)
  const isShown = new Uint8Array(lines.length)
  for (const place of places) {
    const from = Math.max(0, pointOf(place.start).line - 1 - context)
    const to = Math.min(lines.length, lastShown(pointOf, place) + context)
    isShown.fill(1, from, to)
  }
  fillShort(isShown)
  const stretches: Stretch[] = []
  for (let from = 0; from < lines.length; ) {
    const to = endOfRun(isShown, from)
    const run = lines.slice(from, to)
    const start = run[0]?.start ?? 0
    const end = run.at(-1)?.end ?? start
    const number = from + 1
    stretches.push(
      isShown[from] === 0
        ? { kind: 'folded', number, count: to - from, start, end }
        : {
            kind: 'shown',
            lines: run.flatMap((line, index) => partsOf(source, line, number + index, places)),
          },
    )
    from = to
  }
  return stretches
}

/** Where a run of lines ends that are all shown or all not. */
const endOfRun = (isShown: Uint8Array, from: number): number => {
  let to = from
  while (to < isShown.length && isShown[to] === isShown[from]) to += 1
  return to
}

const partsOf = (
  source: string,
  line: Place,
  number: number,
  places: readonly Place[],
): readonly Line[] => {
  const parts = line.end - line.start <= longestLine ? [line] : windows(source, line, places)
  return parts.map(({ start, end }) => ({
    number,
    start,
    end,
    cutBefore: start > line.start,
    cutAfter: end < line.end,
  }))
}

/** Shows what is not worth folding. */
const fillShort = (isShown: Uint8Array): void => {
  for (let from = 0; from < isShown.length; ) {
    const to = endOfRun(isShown, from)
    const isBetween = from > 0 || to < isShown.length
    if (isShown[from] === 0 && isBetween && to - from <= context) isShown.fill(1, from, to)
    from = to
  }
}

/**
 * After which of the lines shown a place is spoken of: that of its end, or of what is shown of it.
 * @returns the index among `lines`; undefined where none of them shows the place.
 */
export const spokenAfter = (lines: readonly Line[], { start, end }: Place): number | undefined => {
  const last = Math.max(start, end - 1)
  const index = lines.findLastIndex((line) => line.start <= last && line.end >= start)
  return index === -1 ? undefined : index
}
