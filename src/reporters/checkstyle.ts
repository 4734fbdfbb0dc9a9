import { flat } from '../messages/words.ts'
import { placed } from './placed.ts'
import { reportPath } from './report-path.ts'
import type { Reporter } from './reporter.ts'
import { xmlDocument, xmlElement, xmlLines } from './xml.ts'

/**
 * The XML of Checkstyle, which Jenkins and many others read: an element for each text, also for
 * one without findings. `source` is `plashka.<rule>.<code>`, taken apart at its dots.
 */
export const checkstyle: Reporter = (results, { version, base }) => {
  const files = results.map(placed).map(({ path, findings }) => {
    const errors = findings.map(({ line, column, severity, message, rule, code }) =>
      xmlElement('error', {
        line,
        column,
        severity,
        message: flat(message),
        source: `plashka.${rule}.${code}`,
      }),
    )
    return xmlElement('file', { name: reportPath(path, base).path }, xmlLines(errors))
  })
  return xmlDocument(xmlElement('checkstyle', { version }, xmlLines(files)))
}
