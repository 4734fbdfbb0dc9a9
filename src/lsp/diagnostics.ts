import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../messages/finding.ts'
import type { ConfigPlace, ConfigProblem } from './host.ts'
import { type OpenText, reasonOf, validateOpen } from './open-text.ts'
import { lspWords } from './words.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

const source = 'plashka'

/** Offsets as an editor wants them: 0-based lines, and UTF-16 code units within the line. */
export const rangeOf = (
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range => ({ start: document.positionAt(start), end: document.positionAt(end) })

const describe = (url: string | undefined): { codeDescription?: CodeDescription } =>
  url === undefined ? {} : { codeDescription: { href: url } }

/** A finding as editors show it; `data` is the finding itself, for clients that pass it on. */
export const toDiagnostic = (
  document: TextDocument,
  finding: Finding,
  message: string,
): Diagnostic => ({
  range: rangeOf(document, finding),
  severity: severities[finding.severity],
  code: finding.code,
  ...describe(finding.url),
  source,
  message,
  data: finding,
})

export const diagnose = (open: OpenText): Diagnostic[] => {
  const { document } = open
  const result = validateOpen(open)
  if ('refused' in result)
    return [toDiagnostic(document, result.refused, reasonOf(result.refused, open))]
  const all = result.findings.map(({ data, reason }) => toDiagnostic(document, data, reason))
  if (open.settings.hasPublisher) return all
  // Nobody asked for this folder to be checked: a text without a label is not bothered.
  if (result.labels.length === 0) return []
  return all.map((each) => ({ ...each, severity: DiagnosticSeverity.Information }))
}

/** On a text that cannot be judged: it must not look as if it had been found clean. */
export const diagnoseConfig = ({ problem, lang }: ConfigProblem): Diagnostic[] => [
  {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Error,
    code: 'config',
    source,
    message: lspWords(lang).configBroken(problem),
  },
]

/** On the configuration or rule file itself, at the place that is wrong. */
export const diagnosePlace = (place: ConfigPlace): Diagnostic => {
  const document = TextDocument.create(place.uri, 'yaml', 0, place.text)
  return {
    range: rangeOf(document, place),
    severity: DiagnosticSeverity.Error,
    code: 'config',
    source,
    message: place.message,
  }
}
