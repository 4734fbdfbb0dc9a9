import { flat } from '../../messages/words.ts'
import { placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import type { ReportedResult } from '../reported.ts'
import type { Reporter } from '../reporter.ts'
import { xmlElement, xmlLines, xmlPieces } from '../xml.ts'

/**
 * The XML of Checkstyle, which Jenkins and many others read: an element for each text, also for
 * one without findings. `source` is `plashka.<rule>.<code>`, taken apart at its dots.
 */
export const checkstyle: Reporter = ({ version, base }, keep) => {
  const files = keep()
  const add = (result: ReportedResult): void => {
    const { path, findings } = placed(result)
    const errors = findings.map(({ line, column, severity, message, rule, code }) =>
      xmlElement('error', {
        line,
        column,
        severity,
        message: flat(message),
        source: `plashka.${rule}.${code}`,
      }),
    )
    const file = xmlElement('file', { name: reportPath(path, base).path }, xmlLines(errors))
    files.add(`${file}\n`)
  }
  return { add, pieces: () => xmlPieces('checkstyle', { version }, files) }
}
