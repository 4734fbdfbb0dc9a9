import type { Language } from '../messages/sentence.ts'
import { verdictWords } from '../messages/verdicts.ts'
import type { RuleVerdict } from '../plashka.ts'
import { printable } from './display-width.ts'
import { type Look, plainLook } from './look.ts'
import { prettyFindings } from './pretty-finding.ts'
import { prettyLabels } from './pretty-labels.ts'
import { isChanged, type ReportedResult } from './reported.ts'
import type { Reporter } from './reporter.ts'
import { summary } from './summary.ts'
import { calm, isRefused, tallyOf } from './tally.ts'
import { reportWords } from './words/words.ts'
import { padTo } from './wrap.ts'

const prettyVerdicts = (verdicts: readonly RuleVerdict[], look: Look): readonly string[] => {
  const words = reportWords(look.language)
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

/** The report of all texts as a terminal without colours shows it. */
export const pretty: Reporter = (results, { language, verb }) => {
  const texts = results.map((result) => `${prettyText(result, plainLook(language))}\n`)
  return texts.join('') + summary(tallyOf(results), verb, language)
}
