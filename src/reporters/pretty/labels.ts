import type { Deviation, Label } from '../../labels/label.ts'
import { sentence } from '../../messages/sentence.ts'
import { lineIndex } from '../../reading/lines.ts'
import { printable } from '../display-width.ts'
import type { Look } from '../look.ts'
import type { ReportedResult } from '../reported.ts'
import { reportWords } from '../words/words.ts'
import { wrap } from '../wrap.ts'
import { codeFrame } from './code-frame.ts'
import { prettyFindings } from './finding.ts'

const prettyDeviation = (deviation: Deviation, look: Look): string => {
  const { reason } = sentence(deviation, look.language)
  const text = wrap(`— ${printable(reason)}`, look.columns, '      ')
  return `${text} ${look.paint('dim', deviation.code)}`
}

/** One label: what it is and where, its line, the values of its slots, its deviations. */
const prettyLabel = (path: string, source: string, label: Label, look: Look): string => {
  const { line, column } = lineIndex(source)(label.start)
  const room = Math.max(20, look.columns - 12)
  const frame = codeFrame(source, label.start, label.end, room)
  const title = reportWords(look.language).label(label.rule, label.edition)
  return [
    `  ${look.paint('bold', title)}  ${printable(path)}:${line}:${column}`,
    `    ${look.paint('dim', `${line} │`)} ${frame.line}`,
    ...label.slots.map(({ name, value }) => `    ${name}: ${printable(value) || '—'}`),
    ...label.deviations.map((deviation) => prettyDeviation(deviation, look)),
  ].join('\n')
}

/** The report of `detect` on one text: its labels, and what kept it from being read. */
export const prettyLabels = (result: ReportedResult, look: Look): string => {
  const heading = look.paint('underline', printable(result.path))
  const shown =
    result.format !== undefined && result.labels.length === 0
      ? [`  ${reportWords(look.language).noLabels}`]
      : result.labels.map((label) => prettyLabel(result.path, result.source, label, look))
  return `${[[heading, ...shown].join('\n'), ...prettyFindings(result, look)].join('\n\n')}\n`
}
