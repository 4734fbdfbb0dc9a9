import { flat } from '../messages/words.ts'
import { printable } from './display-width.ts'
import { inTurn } from './in-turn.ts'
import { placed } from './placed.ts'
import type { ReportedFinding } from './reported.ts'
import type { Reporter } from './reporter.ts'

/** A finding in one line, without a line end: `path:line:column: severity code message`. */
export const compactLine = (path: string, finding: ReportedFinding): string => {
  const { line, column, severity, code, message } = finding
  return `${printable(path)}:${line}:${column}: ${severity} ${code} ${printable(flat(message))}`
}

/**
 * One line for each finding, as editors and `grep` read it. The severity is the word of the code
 * (`error`, `warning`, `info`) in every language.
 */
export const compact: Reporter = (_options, keep) =>
  inTurn(keep(), (result) => {
    const { path, findings } = placed(result)
    return findings.map((finding) => `${compactLine(path, finding)}\n`).join('')
  })
