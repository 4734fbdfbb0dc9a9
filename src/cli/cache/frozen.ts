import { applyEdits } from '../../edits/apply.ts'
import { isChanged, type Mending, type ReportedResult } from '../../reporters/reported.ts'

type Answer = Pick<
  ReportedResult,
  'format' | 'date' | 'dateFrom' | 'verdicts' | 'labels' | 'findings' | 'register'
>

/** An answer without what its text and its call say anyway. */
interface Frozen extends Answer {
  readonly mending: Pick<Mending, 'edits' | 'mended' | 'labels'> | undefined
}

/** JSON has no `undefined`, and leaving a key out would change its place; no answer holds a null. */
const nullFor = (_key: string, value: unknown): unknown => (value === undefined ? null : value)

const withoutNulls = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    if (each === null) Reflect.set(value, key, undefined)
    else withoutNulls(each)
  }
}

/**
 * Writes an answer as one line; undefined for one that must not be kept: what could not be read, and
 * what `inject` has changed or would change, since the change must be made and not remembered.
 */
export const freeze = (result: ReportedResult): string | undefined => {
  const { format, date, dateFrom, verdicts, labels, findings, register, mending } = result
  if (result.failed || format === undefined) return undefined
  if (result.verb === 'inject' && isChanged(result)) return undefined
  if (mending !== undefined && applyEdits(mending.before, mending.edits) !== mending.output)
    return undefined
  const kept = mending && {
    edits: mending.edits,
    mended: mending.mended,
    labels: mending.labels,
  }
  const answer = { format, date, dateFrom, verdicts, labels, findings, register, mending: kept }
  return JSON.stringify(answer satisfies Frozen, nullFor)
}

/** The answer again, for a text with this source. The line is one that `freeze` wrote. */
export const thaw = (
  line: string,
  { verb, path, source }: Pick<ReportedResult, 'verb' | 'path' | 'source'>,
): ReportedResult => {
  const answer = JSON.parse(line) as Frozen
  withoutNulls(answer)
  const { format, date, dateFrom, verdicts, labels, findings, register, mending } = answer
  const whole = mending && {
    before: source,
    output: applyEdits(source, mending.edits),
    edits: mending.edits,
    mended: mending.mended,
    labels: mending.labels,
    written: false,
  }
  return {
    verb,
    path,
    format,
    date,
    dateFrom,
    source,
    verdicts,
    labels,
    findings,
    register,
    mending: whole,
    failed: false,
  }
}
