import { severityWords } from '../../messages/verdicts.ts'
import { Memory } from '../../text/memory.ts'
import { printable } from '../display-width.ts'
import type { Look } from '../look.ts'
import type { ReportedFinding, ReportedResult } from '../reported.ts'
import { shownFindings } from '../shown-findings.ts'
import { reportWords } from '../words/words.ts'
import { wrap } from '../wrap.ts'
import { codeFrame } from './code-frame.ts'

const severityColours = { error: 'red', warning: 'yellow', info: 'cyan' } as const

const findingHead = (path: string, finding: ReportedFinding, look: Look): string => {
  const place = `${printable(path)}:${finding.line}:${finding.column}`
  const word = severityWords[look.language][finding.severity]
  return `  ${look.paint(severityColours[finding.severity], word)}  ${place}`
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

/** Of texts of one publisher most sentences are the same, and as long to break as a label is to find. */
const broken = new Memory<string>(200)

const sentenceLines = (text: string, { columns }: Look): string =>
  broken.of(`${columns} ${text}`, () => wrap(printable(text), columns, '    '))

/** One finding: severity and place, the line with its mark, the sentence, background and law. */
const prettyFinding = (
  path: string,
  source: string,
  finding: ReportedFinding,
  look: Look,
): string => {
  const note = finding.note === undefined ? [] : [sentenceLines(finding.note, look)]
  return [
    findingHead(path, finding, look),
    sentenceLines(finding.message, look),
    ...frameLines(source, finding, look),
    ...note.map((text) => look.paint('dim', text)),
    `    ${look.paint('dim', `${finding.rule}  ${finding.code}`)}`,
    ...(finding.url === undefined ? [] : [`    ${look.paint('dim', printable(finding.url))}`]),
  ].join('\n')
}

/** The findings of a text for a person, and a last line where some are left out. */
export const prettyFindings = (
  { path, source, findings: all, shown = Number.POSITIVE_INFINITY }: ReportedResult,
  look: Look,
): readonly string[] => {
  // That nobody knows the publisher is said once for all texts, not under each.
  const findings = all.filter(({ code }) => code !== 'publisher-unknown')
  const drawn = shownFindings(findings, shown).map((finding) =>
    prettyFinding(path, source, finding, look),
  )
  if (findings.length <= shown) return drawn
  return [
    ...drawn,
    wrap(reportWords(look.language).more(shown, findings.length), look.columns, '  '),
  ]
}
