import type { Deviation, Label } from '../labels/label.ts'
import { sentence } from '../messages/sentence.ts'
import { codeFrame } from './code-frame.ts'
import { printable } from './display-width.ts'
import { cliWords } from './language.ts'
import type { Look } from './pretty.ts'
import type { TextOutcome } from './reported.ts'
import { wrap } from './wrap.ts'

/** 1-based line and column in UTF-16 code units; CR, LF and CRLF end a line. */
const positionOf = (source: string, offset: number) => {
  let line = 1
  let start = 0
  for (let index = 0; index < offset; index += 1) {
    const code = source.charCodeAt(index)
    if (code !== 0x0a && code !== 0x0d) continue
    if (code === 0x0d && source.charCodeAt(index + 1) === 0x0a) index += 1
    line += 1
    start = index + 1
  }
  return { line, column: Math.max(1, offset - start + 1) }
}

const prettyDeviation = (deviation: Deviation, look: Look): string => {
  const { reason } = sentence(deviation, look.language)
  const text = wrap(`— ${printable(reason)}`, look.columns, '      ')
  return `${text} ${look.paint('dim', deviation.code)}`
}

/** One label: what it is and where, its line, the values of its slots, its deviations. */
const prettyLabel = (path: string, source: string, label: Label, look: Look): string => {
  const { line, column } = positionOf(source, label.start)
  const room = Math.max(20, look.columns - 12)
  const frame = codeFrame(source, label.start, label.end, room)
  const title = cliWords(look.language).report.label(label.rule, label.edition)
  return [
    `  ${look.paint('bold', title)}  ${printable(path)}:${line}:${column}`,
    `    ${look.paint('dim', `${line} │`)} ${frame.line}`,
    ...label.slots.map(({ name, value }) => `    ${name}: ${printable(value) || '—'}`),
    ...label.deviations.map((deviation) => prettyDeviation(deviation, look)),
  ].join('\n')
}

/** The report of `detect` on one text. */
export const prettyLabels = (outcome: TextOutcome, look: Look): string => {
  const labels = outcome.result?.labels ?? []
  const heading = look.paint('underline', printable(outcome.path))
  const shown =
    outcome.result !== undefined && labels.length === 0
      ? [`  ${cliWords(look.language).report.noLabels}`]
      : labels.map((label) => prettyLabel(outcome.path, outcome.source, label, look))
  return `${[heading, ...shown].join('\n')}\n`
}
