import type { Edit } from '../messages/finding.ts'
import { lineIndex } from '../reading/lines.ts'
import type { ReportedFinding, ReportedResult } from './reported.ts'

/** A finding on the text as it stands in the file. */
export interface PlacedFinding extends ReportedFinding {
  /** Where the range ends: 1-based line and column, the column exclusive. */
  readonly endLine: number
  readonly endColumn: number
  /** The edits of the text that do away with it, among others; undefined where none does. */
  readonly edits: readonly Edit[] | undefined
}

/** What a tool that reads the file beside the report must be told of it. */
export interface PlacedResult {
  readonly path: string
  /** Undefined where the text could not be read. */
  readonly format: string | undefined
  readonly source: string
  readonly findings: readonly PlacedFinding[]
}

const isSame = (a: ReportedFinding, b: ReportedFinding): boolean =>
  a.code === b.code && a.rule === b.rule && a.start === b.start && a.end === b.end

/** Where an offset of the new text was in the old one; what was put in answers with its place. */
const comeFrom = (offset: number, edits: readonly Edit[]): number => {
  let by = 0
  for (const { start, end, text } of edits) {
    if (offset < start + by) break
    if (offset < start + by + text.length) return start
    by += text.length - (end - start)
  }
  return offset - by
}

/** The findings on the text as it was before `inject`: those it mends, and what remains of them. */
const onOriginal = ({ findings, mending }: ReportedResult) => {
  if (mending === undefined) return findings.map((finding) => ({ ...finding, edits: undefined }))
  const { edits, mended } = mending
  const left = findings.map((finding) => {
    const start = comeFrom(finding.start, edits)
    return { ...finding, start, end: Math.max(start, comeFrom(finding.end, edits)) }
  })
  return [
    ...mended.map((finding) => ({ ...finding, edits })),
    ...left.map((finding) => ({ ...finding, edits: undefined })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * The findings as they stand in the file: after `inject --write` on the new text, else on the old
 * one. A text is mended as a whole, so each finding that can be mended carries all its edits: half
 * of them could take a label out and not put it back.
 */
export const placed = (result: ReportedResult): PlacedResult => {
  const { verb, path, format, mending } = result
  const source = verb === 'inject' && mending?.written === false ? mending.before : result.source
  const findings =
    verb === 'inject' && mending?.written !== true
      ? onOriginal(result)
      : result.findings.map((finding) => {
          const mends = verb === 'validate' && mending?.mended.some((one) => isSame(one, finding))
          return { ...finding, edits: mends === true ? mending?.edits : undefined }
        })
  const pointOf = lineIndex(source)
  return {
    path,
    format,
    source,
    findings: findings.map((finding) => {
      const from = pointOf(finding.start)
      const to = pointOf(finding.end)
      return {
        ...finding,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
      }
    }),
  }
}
