import type { Format } from '../formats/format.ts'
import type { Edit } from '../messages/finding.ts'
import type { Reading } from '../reading/reading.ts'
import type { Step } from './steps.ts'

/**
 * Carries out steps as splices on the source. Out: the edits, or the step that would lose more
 * than a label.
 */
export function splices(
  steps: readonly Step[],
  reading: Reading,
  format: Format,
): { readonly edits: readonly Edit[] } | { readonly refused: Step } {
  const edits: Edit[] = []
  for (const series of inSeries(steps, reading)) {
    const edit = series.length > 1 ? cutAll(series, reading, format) : undefined
    if (edit !== undefined) {
      edits.push(edit)
      continue
    }
    for (const step of series) {
      const own = splice(step, reading, format)
      if (own === undefined) return { refused: step }
      edits.push(own)
    }
  }
  return { edits }
}

type Cut = Extract<Step, { readonly kind: 'cut' }>

/** Cuts of labels with nothing between them are one series: what holds no more than them goes, too. */
function inSeries(steps: readonly Step[], { text }: Reading): readonly (readonly Step[])[] {
  const cuts = steps
    .filter((step) => step.kind === 'cut')
    .toSorted((a, b) => a.place.visible.start - b.place.visible.start)
  const series: Cut[][] = []
  for (const cut of cuts) {
    const before = series.at(-1)?.at(-1)?.place.visible.end
    const isNext = before !== undefined && !ink.test(text.slice(before, cut.place.visible.start))
    if (isNext) series.at(-1)?.push(cut)
    else series.push([cut])
  }
  return [...steps.filter((step) => step.kind !== 'cut').map((step) => [step]), ...series]
}

const ink = /[^\s\p{Cf}]/u

function cutAll(series: readonly Step[], reading: Reading, format: Format): Edit | undefined {
  const places = series.flatMap((step) => (step.kind === 'cut' ? [step.place.source] : []))
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  return format.cut(reading, { start, end })
}

function splice(step: Step, reading: Reading, format: Format): Edit | undefined {
  switch (step.kind) {
    case 'write':
      return format.write(reading, step.headline, step.label, step.language)
    case 'replace':
      return format.replace(reading, step.place.source, step.label)
    case 'cut':
      return format.cut(reading, step.place.source)
    case 'append':
      return format.append(reading, step.place.source.end, step.text)
  }
}
