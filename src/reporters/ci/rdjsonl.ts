import { wholeEdit } from '../../edits/apply.ts'
import { countUntil } from '../../text/count-until.ts'
import { inTurn } from '../in-turn.ts'
import { placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import { checkName } from '../reported.ts'
import type { Reporter } from '../reporter.ts'

const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length

/** Positions as reviewdog counts them: lines end at LF only, columns are bytes of UTF-8 from 1. */
const positionsIn = (source: string) => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  return (offset: number) => {
    const line = countUntil(starts, (start) => start <= offset)
    return { line, column: bytesOf(source.slice(starts[line - 1], offset)) + 1 }
  }
}

/** Lines of JSON in the Diagnostic Format of reviewdog, with what `inject` would write. */
export const rdjsonl: Reporter = ({ base }, keep) =>
  inTurn(keep(), (result) => {
    const { path: named, source, format, findings } = placed(result)
    const { path } = reportPath(named, base)
    const positionOf = positionsIn(source)
    const rangeOf = (start: number, end: number) => ({
      start: positionOf(start),
      end: positionOf(end),
    })
    const diagnostics = findings.map((finding) => {
      // Each suggestion is taken or left by itself.
      const edit = wholeEdit(source, finding.edits ?? [])
      const { start, end, message, note, severity, url } = finding
      // A text that could not be read has no places.
      const range = format === undefined ? {} : { range: rangeOf(start, end) }
      return {
        message: note === undefined ? message : `${message}\n\n${note}`,
        location: { path, ...range },
        severity: severity.toUpperCase(),
        source: { name: 'plashka' },
        code: { value: checkName(finding), ...(url === undefined ? {} : { url }) },
        ...(edit === undefined
          ? {}
          : { suggestions: [{ range: rangeOf(edit.start, edit.end), text: edit.text }] }),
      }
    })
    return diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('')
  })
