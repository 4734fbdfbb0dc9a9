import { severityOf } from '../src/checks/severity.ts'
import { verdictOf } from '../src/checks/verdict.ts'
import { codeNotes } from '../src/explain/code-notes.ts'
import { explainCode } from '../src/explain/explain-code.ts'
import { docsPath } from '../src/messages/docs-path.ts'
import type { Finding, FindingCode } from '../src/messages/finding.ts'
import { builtinRules } from '../src/rules/builtin.ts'
import { findingCodes } from '../src/rules/finding-codes.ts'
import { generatedBy, table } from './docs-markdown.ts'
import { explainedPage } from './docs-pages.ts'

const usual = (code: FindingCode) => severityOf(code, undefined, undefined, {})

/** Findings of the library about a whole text: then no rule is judged. */
const judgedUnsupported: ReadonlySet<FindingCode> = new Set([
  'input-empty',
  'input-not-utf8',
  'input-too-deep',
  'input-unsupported',
])

const verdictWith = (code: FindingCode): string => {
  const severity = usual(code)
  // These concern a file, not a rule.
  if (severity === 'off' || /^(?:input|output|register|publisher)-/u.test(code)) {
    return judgedUnsupported.has(code) ? '`unsupported`' : '—'
  }
  return `\`${verdictOf([{ code, severity } as Finding])}\``
}

/** `docs/findings.md`: every code with its page. */
export const findingsPage = (): string =>
  [
    '# Findings',
    '',
    generatedBy,
    '',
    'Every finding has a code, a rule, a weight (`error`, `warning`, `info`), a range in the source, the words found and, where there is one right answer, the words expected. The sentence says what was found, what was expected and what to do. Each code has a page with an example that plashka has judged; `plashka explain CODE` prints the same text.',
    '',
    'A weight is changed by code, in the configuration (`rules`, `severities`) or in a rule file (`tolerated`, `severities`); `off` silences the code. `inject` mends errors only and leaves warnings alone.',
    '',
    ...table(
      ['code', 'weight', 'verdict', 'what it is', 'что это'],
      findingCodes.map((code) => {
        const severity = usual(code)
        const isNamed = severity === 'off' || code === 'tolerated'
        return [
          `[\`${code}\`](findings/${code}.md)`,
          isNamed ? '—' : severity,
          isNamed ? '—' : verdictWith(code),
          codeNotes[code].en,
          codeNotes[code].ru,
        ]
      }),
    ),
    '',
  ].join('\n')

/** `docs/findings/<code>.md`, for every code. */
export const findingPages = (): Readonly<Record<string, () => string>> =>
  Object.fromEntries(
    findingCodes.map((code) => [
      docsPath(code),
      () => explainedPage((lang) => explainCode(code, builtinRules, lang)),
    ]),
  )
