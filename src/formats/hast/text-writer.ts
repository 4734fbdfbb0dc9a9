import type { Range, Segment } from '../../reading/source-map.ts'
import type { Flow } from './flow.ts'
import type { HastReadOptions } from './hast-reading.ts'

/** How line ends in a text are shown. */
type Lines = 'space' | 'kept' | 'paragraphs'

const blankLines = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+/g

/** Writes text nodes into a flow. */
export class Writer {
  readonly #source: string
  readonly #alignText: HastReadOptions['alignText']

  constructor(source: string, { alignText }: Pick<HastReadOptions, 'alignText'>) {
    this.#source = source
    this.#alignText = alignText
  }

  /**
   * Writes one text. One without a place in the source is the parser's own. `holes`: places of other
   * texts between its pieces; null: unclear. `wall`: what is done between paragraphs.
   */
  write(
    flow: Flow,
    value: string,
    range: Range | undefined,
    lines: Lines,
    holes?: readonly Range[] | null,
    wall?: () => void,
  ): void {
    if (range === undefined) {
      if (value.trim() === '') pushMark(flow, ' ', undefined)
      return
    }
    const raw = withoutHoles(this.#source.slice(range.start, range.end), range.start, holes ?? [])
    if (raw === value && lines !== 'paragraphs' && holes !== null) {
      flow.push(spaced(value, lines), range.start, range.end)
      return
    }
    const aligned = holes === null ? undefined : this.#alignText(raw, value)
    if (aligned === undefined) {
      pushWhole(flow, spaced(value, lines), range)
      return
    }
    for (const { at, length, start, end } of joined(aligned, raw)) {
      const isVerbatim = end - start === length
      const from = range.start + start
      if (!isVerbatim) {
        pushWhole(flow, spaced(value.slice(at, at + length), lines), {
          start: from,
          end: range.start + end,
        })
        continue
      }
      const text = raw.slice(start, end)
      let done = 0
      for (const gap of lines === 'paragraphs' ? text.matchAll(blankLines) : []) {
        flow.push(text.slice(done, gap.index), from + done, from + gap.index)
        done = gap.index + gap[0].length
        wall?.()
      }
      flow.push(spaced(text.slice(done), lines), from + done, range.start + end)
    }
  }
}

/** Joins what is shown as it stands, CRLF included: its two units are white space each. */
function joined(segments: readonly Segment[], raw: string): readonly Segment[] {
  const runs: Segment[] = []
  for (const segment of segments) {
    const { at, length, start, end } = segment
    const isPair = length === 1 && end - start === 2 && raw.startsWith('\r\n', start)
    const units = isPair ? 2 : length
    const last = runs.at(-1)
    const goesOn =
      end - start === units && last?.end === start && last.end - last.start === last.length
    if (goesOn) runs[runs.length - 1] = { ...last, length: last.length + units, end }
    else runs.push({ at, length: units, start, end })
  }
  return runs
}

const lineEnd = /[\r\n\u2028\u2029]/
const lineEnds = new RegExp(lineEnd, 'g')

/** Source line ends are white space; only `br` and `pre` break lines. */
function spaced(text: string, lines: Lines): string {
  return lines === 'space' && lineEnd.test(text) ? text.replace(lineEnds, ' ') : text
}

/** Text whose units cannot be told apart in the source: each of them stands for all of it. */
function pushWhole(flow: Flow, text: string, { start, end }: Range): void {
  // A run as long as its source would count as verbatim.
  const cut = text.length === end - start ? 1 : 0
  flow.push(text.slice(0, cut), start, end)
  flow.push(text.slice(cut), start, end)
}

/** Writes what the page shows without a text node: a line break, a quotation mark. */
export function pushMark(flow: Flow, text: string, place: Range | undefined): void {
  const end = flow.segments.at(-1)?.end ?? 0
  flow.push(text, place?.start ?? end, place?.end ?? end)
}

function withoutHoles(raw: string, offset: number, holes: readonly Range[]): string {
  if (holes.length === 0) return raw
  let text = ''
  let at = 0
  for (const { start, end } of holes) {
    text += raw.slice(at, start - offset) + '\0'.repeat(end - start)
    at = end - offset
  }
  return text + raw.slice(at)
}
