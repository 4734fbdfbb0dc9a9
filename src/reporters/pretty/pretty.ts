import type { Language } from '../../messages/sentence.ts'
import { printable } from '../display-width.ts'
import type { Look } from '../look.ts'
import { isChanged, type ReportedResult } from '../reported.ts'
import { isRefused } from '../tally.ts'
import { reportWords } from '../words/words.ts'
import { prettyFindings } from './finding.ts'
import { prettyLabels } from './labels.ts'
import { prettyVerdicts } from './verdicts.ts'

/** What became of the text: only `inject` has something to say here. */
const notesOf = (result: ReportedResult, language: Language): readonly string[] => {
  const words = reportWords(language)
  if (result.verb !== 'inject' || result.format === undefined) return []
  if (result.mending?.written === true) return [words.changed]
  if (isChanged(result)) return [words.wouldChange]
  return isRefused(result) ? [] : [words.notChanged]
}

/** The findings that the edits do away with, a line each: they are no longer anybody's task. */
const mendedLines = ({ verb, path, mending }: ReportedResult, look: Look): readonly string[] => {
  if (verb !== 'inject' || mending === undefined || mending.mended.length === 0) return []
  const words = reportWords(look.language)
  const mark = look.paint('green', mending.written ? words.mendedMark : words.mendableMark)
  return mending.mended.map(
    ({ line, column, rule, code }) =>
      `  ${mark}  ${printable(path)}:${line}:${column}  ${look.paint('dim', `${rule}  ${code}`)}`,
  )
}

/** The report of one text: a heading, what was mended, the verdict of every rule, every finding. */
const prettyJudged = (result: ReportedResult, look: Look): string => {
  const heading = [
    look.paint('underline', printable(result.path)),
    ...notesOf(result, look.language).map((note) => `  ${note}`),
    ...mendedLines(result, look),
    ...(result.verb === 'inject' && isChanged(result) && result.mending?.written === false
      ? [`  ${reportWords(look.language).afterwards}`]
      : []),
    ...(result.format === undefined ? [] : prettyVerdicts(result.verdicts, look)),
  ]
  return `${[heading.join('\n'), ...prettyFindings(result, look)].join('\n\n')}\n`
}

/** The report of one text, for a person. */
export const prettyText = (result: ReportedResult, look: Look): string =>
  result.verb === 'detect' ? prettyLabels(result, look) : prettyJudged(result, look)
