import { flat } from '../messages/words.ts'
import { printable } from './display-width.ts'
import { placed } from './placed.ts'
import type { Reporter } from './reporter.ts'

/**
 * One line for each finding, `path:line:column: severity code message`, as editors and `grep` read
 * it. The severity is the word of the code (`error`, `warning`, `info`) in every language.
 */
export const compact: Reporter = (results) =>
  results
    .map(placed)
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ line, column, severity, code, message }) =>
          `${printable(path)}:${line}:${column}: ${severity} ${code} ${printable(flat(message))}\n`,
      ),
    )
    .join('')
