import type { Verdict } from '../../checks/verdict.ts'
import { compactLine } from '../compact.ts'
import { type PlacedFinding, placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import type { ReportedResult } from '../reported.ts'
import type { Reporter } from '../reporter.ts'
import { xmlElement, xmlLines, xmlPieces, xmlText } from '../xml.ts'

interface Suite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

const unjudged: readonly Verdict[] = ['not-applicable', 'not-judged', 'unsupported']

const codesOf = (findings: readonly PlacedFinding[]): string =>
  [...new Set(findings.map(({ code }) => code))].join(', ')

const listOf = (path: string, findings: readonly PlacedFinding[]): string =>
  findings
    .map((finding) => {
      const note = finding.note === undefined ? '' : `\n${finding.note}`
      return `${compactLine(path, finding)}${note}\n`
    })
    .join('')

/** One case: passed, skipped or failed; what is no error is told beside it. */
const caseOf = (
  path: string,
  name: string,
  findings: readonly PlacedFinding[],
  kind: 'failure' | 'error',
  isSkipped: boolean,
) => {
  const wrong = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  const [first] = wrong
  const skipped = isSkipped && first === undefined
  const problem = (message: string) =>
    xmlElement(kind, { message, type: codesOf(wrong) }, [xmlText(listOf(path, wrong))])
  const children = [
    ...(skipped ? [xmlElement('skipped', {})] : []),
    ...(first === undefined ? [] : [problem(first.message)]),
    ...(others.length === 0 ? [] : [xmlElement('system-out', {}, [xmlText(listOf(path, others))])]),
  ]
  return {
    xml: xmlElement('testcase', { name, classname: path }, xmlLines(children)),
    isWrong: first !== undefined,
    isSkipped: skipped,
  }
}

/**
 * A suite for each text and a case for each rule it was judged by: a viewer then shows whether this
 * text meets this rule, now and in the runs before. What concerns the file is a case `plashka/input`.
 */
const suiteOf = (result: ReportedResult, base: string | undefined): Suite => {
  const { path: named, findings } = placed(result)
  const { path } = reportPath(named, base)
  const skipped = new Set(
    result.verdicts.flatMap(({ rule, verdict }) => (unjudged.includes(verdict) ? rule : [])),
  )
  const judged = new Set([
    ...result.verdicts.map(({ rule }) => rule),
    ...findings.map(({ rule }) => rule),
  ])
  // A suite without a case looks as if nothing had been done.
  const names = judged.size === 0 ? ['plashka/input'] : [...judged]
  // Not to be read is an error of the test, in JUnit's words, and not its failure.
  const kind = result.format === undefined ? 'error' : 'failure'
  const cases = names.map((name) => {
    const own = findings.filter(({ rule }) => rule === name)
    return caseOf(path, name, own, kind, skipped.has(name))
  })
  const wrong = cases.filter(({ isWrong }) => isWrong).length
  const skippedCases = cases.filter((one) => one.isSkipped).length
  const failures = kind === 'failure' ? wrong : 0
  const errors = wrong - failures
  const values = { name: path, tests: cases.length, failures, errors, skipped: skippedCases }
  const xml = xmlElement('testsuite', values, xmlLines(cases.map((one) => one.xml)))
  return { xml, tests: cases.length, failures, errors }
}

/** The XML of JUnit, in the dialect of Jenkins, which GitLab and most others read too. */
export const junit: Reporter = ({ base }, keep) => {
  const suites = keep()
  const totals = { tests: 0, failures: 0, errors: 0 }
  const add = (result: ReportedResult): void => {
    const { xml, tests, failures, errors } = suiteOf(result, base)
    totals.tests += tests
    totals.failures += failures
    totals.errors += errors
    suites.add(`${xml}\n`)
  }
  return { add, pieces: () => xmlPieces('testsuites', { name: 'plashka', ...totals }, suites) }
}
