import type { RuleProblem, RuleProblemCode } from '../problems/problem.ts'
import { problemText } from '../problems/problem-text.ts'
import { excerpt, lineAndColumn } from './excerpt.ts'
import type { Place } from './located.ts'

/** A problem at its place; the place is unknown only for a value that no file wrote. */
export interface PlacedProblem {
  readonly problem: RuleProblem
  readonly place: Place
}

/** More would bury the first, which is the one to mend. */
const shown = 10

/** A rule file that cannot be used. Its fields tell of the first problem, its message of all. */
export class RuleFileError extends Error {
  override readonly name = 'RuleFileError'
  readonly code: RuleProblemCode
  readonly path: string | undefined
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  readonly problems: readonly PlacedProblem[]

  constructor(problems: readonly [PlacedProblem, ...PlacedProblem[]], lang: 'ru' | 'en') {
    super(
      problems
        .slice(0, shown)
        .map((each) => describe(each, lang))
        .join('\n\n'),
    )
    const [{ problem, place }] = problems
    const { line, column } = lineAndColumn(place.file.text, place.start)
    this.code = problem.code
    this.path = place.file.path
    this.line = line
    this.column = column
    this.problems = problems
  }
}

function describe({ problem, place }: PlacedProblem, lang: 'ru' | 'en'): string {
  const { line, column } = lineAndColumn(place.file.text, place.start)
  const name = place.file.path ?? '<rule>'
  const head = `${name}:${line}:${column}: ${problemText(problem, lang)}`
  const frame = excerpt(place.file.text, place.start, place.end)
  return frame === '' ? head : `${head}\n${frame}`
}
