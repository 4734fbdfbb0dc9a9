import { formatFor } from '../../formats/formats.ts'
import { flat } from '../../messages/words.ts'
import type { ReportedResult } from '../reported.ts'

/** A label as plashka writes it into a text, for an editor to copy. */
interface MendedLabel {
  /** What a reader sees of it. */
  readonly text: string
  /** As it stands in the source, where that differs: with entities and escapes. */
  readonly source: string | undefined
  readonly rule: string
}

/** The labels of the rules mended, in their order; those that touch, such as an age mark, as one. */
export const mendedLabels = ({ format, mending }: ReportedResult): readonly MendedLabel[] => {
  if (mending === undefined) return []
  const { output, labels } = mending
  const joined: { start: number; end: number; rule: string }[] = []
  for (const { start, end, rule } of labels.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && output.slice(last.end, start).trim() === '')
      last.end = Math.max(last.end, end)
    else joined.push({ start, end, rule })
  }
  return joined.map(({ start, end, rule }) => {
    const source = output.slice(start, end)
    const text = flat(formatFor(format, undefined)?.read(source, {}).text ?? source)
    return { text, source: text === source ? undefined : source, rule }
  })
}
