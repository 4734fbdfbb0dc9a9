import type { Format } from '../formats/format.ts'
import type { Edit } from '../messages/finding.ts'
import type { Reading } from '../reading/reading.ts'
import type { Step } from './plan.ts'

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
  for (const step of steps) {
    const edit = splice(step, reading, format)
    if (edit === undefined) return { refused: step }
    edits.push(edit)
  }
  return { edits }
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
