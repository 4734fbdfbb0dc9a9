import type { Verdict } from '../checks/verdict.ts'
import type { Severity } from '../messages/finding.ts'
import type { Language } from '../messages/sentence.ts'
import { severityWords, verdictWords } from '../messages/verdicts.ts'
import type { RuleVerdict } from '../plashka.ts'
import { codeFrame } from './code-frame.ts'
import { printable } from './display-width.ts'
import { cliWords } from './language.ts'
import type { Paint } from './paint.ts'
import { judgedText, type ReportedFinding, type TextOutcome } from './reported.ts'
import { padTo, wrap } from './wrap.ts'

/** How wide and in which colours and language a person reads the report. */
export interface Look {
  readonly language: Language
  readonly paint: Paint
  readonly columns: number
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const severityColours = { error: 'red', warning: 'yellow', info: 'cyan' } as const

const calm: readonly Verdict[] = ['clean', 'not-applicable']

const findingHead = (path: string, finding: ReportedFinding, look: Look): string => {
  const place = `${printable(path)}:${finding.line}:${finding.column}`
  const severity: Severity = finding.severity
  const word = severityWords[look.language][severity]
  return `  ${look.paint(severityColours[severity], word)}  ${place}`
}

const frameLines = (source: string, finding: ReportedFinding, look: Look): readonly string[] => {
  if (source === '') return []
  const gutter = `${finding.line}`
  const room = Math.max(20, look.columns - gutter.length - 12)
  const { line, marks } = codeFrame(source, finding.start, finding.end, room)
  return [
    `    ${look.paint('dim', `${gutter} │`)} ${line}`,
    `    ${look.paint('dim', `${' '.repeat(gutter.length)} │`)} ${look.paint(severityColours[finding.severity], marks)}`,
  ]
}

/** One finding: severity and place, the line with its mark, the sentence, background and law. */
export const prettyFinding = (
  path: string,
  source: string,
  finding: ReportedFinding,
  look: Look,
): string => {
  const note =
    finding.note === undefined ? [] : [wrap(printable(finding.note), look.columns, '    ')]
  return [
    findingHead(path, finding, look),
    wrap(printable(finding.message), look.columns, '    '),
    ...frameLines(source, finding, look),
    ...note.map((text) => look.paint('dim', text)),
    `    ${look.paint('dim', `${finding.rule}  ${finding.code}`)}`,
    ...(finding.url === undefined ? [] : [`    ${look.paint('dim', printable(finding.url))}`]),
  ].join('\n')
}

const prettyVerdicts = (verdicts: readonly RuleVerdict[], look: Look): readonly string[] => {
  const words = cliWords(look.language).report
  if (verdicts.length === 0) return [`  ${words.noRules}`]
  const names = verdicts.map(({ rule, edition }) =>
    edition === undefined ? rule : `${rule} (${words.edition(edition)})`,
  )
  const width = Math.max(...names.map((name) => name.length))
  return verdicts.map(({ verdict }, index) => {
    const word = verdictWords[look.language][verdict]
    const colour = verdict === 'clean' ? 'green' : calm.includes(verdict) ? 'dim' : 'bold'
    return `  ${padTo(names[index] ?? '', width)}  ${look.paint(colour, word)}`
  })
}

/** A person reads some; the errors come first, so that what is left out weighs no more. */
export const shownFindings = ({ findings, shown }: TextOutcome): readonly ReportedFinding[] => {
  if (findings.length <= shown) return findings
  const weight = ({ severity }: ReportedFinding) => severities.indexOf(severity)
  return findings.toSorted((a, b) => weight(a) - weight(b)).slice(0, shown)
}

/** What says that findings were left out. */
export const cutNote = ({ findings, shown }: TextOutcome, look: Look): readonly string[] =>
  findings.length <= shown
    ? []
    : [wrap(cliWords(look.language).report.more(shown, findings.length), look.columns, '  ')]

/** The report of one text: a heading, the verdict of every rule, every finding. */
export const prettyText = (outcome: TextOutcome, look: Look, notes: readonly string[]): string => {
  const verdicts = outcome.result === undefined ? [] : prettyVerdicts(outcome.result.verdicts, look)
  const findings = shownFindings(outcome).map((finding) =>
    prettyFinding(outcome.path, judgedText(outcome), finding, look),
  )
  const rest = cutNote(outcome, look)
  const heading = look.paint('underline', printable(outcome.path))
  return `${[[heading, ...notes.map((note) => `  ${note}`), ...verdicts].join('\n'), ...findings, ...rest].join('\n\n')}\n`
}
