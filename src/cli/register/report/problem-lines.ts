import type { RegisterProblem } from '../../../register/import/problem.ts'
import { problemText } from '../../../register/import/problem-text.ts'
import { printable } from '../../../reporters/display-width.ts'
import type { Look } from '../../../reporters/look.ts'
import { wrap } from '../../../reporters/wrap.ts'
import { cliWords } from '../../language.ts'

/** More would hide the summary; `--json` has them all. */
const shown = 20

const colours = { error: 'red', warning: 'yellow' } as const

/** What is wrong with an import, errors first, one thing each. */
export const problemLines = (
  problems: readonly RegisterProblem[],
  look: Look,
): readonly string[] => {
  const words = cliWords(look.language).register
  const sorted = (['error', 'warning'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  )
  const lines = sorted.slice(0, shown).map((problem) => {
    const word = words.severities[problem.severity]
    const text = wrap(
      `${word}  ${printable(problemText(problem, look.language))}`,
      look.columns,
      '  ',
    )
    return text.replace(word, look.paint(colours[problem.severity], word))
  })
  const rest = sorted.length - shown
  return rest > 0 ? [...lines, `  ${words.report.moreProblems(rest)}`] : lines
}
