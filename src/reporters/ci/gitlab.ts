import type { Severity } from '../../messages/finding.ts'
import { fingerprintsOf } from '../fingerprints.ts'
import { JsonList } from '../json/json-list.ts'
import { placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import { checkName, type ReportedResult } from '../reported.ts'
import type { Reporter } from '../reporter.ts'

/** Of `info`, `minor`, `major`, `critical` and `blocker`; plashka fails on what is `major`. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/**
 * The report of GitLab's Code Quality, a subset of Code Climate's: paths relative to the repository,
 * fingerprints that stay when lines move.
 */
export const gitlab: Reporter = ({ base }, keep) => {
  const issues = new JsonList(1, keep())
  const add = (result: ReportedResult): void => {
    const { path: named, findings } = placed(result)
    const { path } = reportPath(named, base)
    const fingerprints = fingerprintsOf(path, findings)
    for (const [index, finding] of findings.entries())
      issues.add({
        description: finding.message,
        check_name: checkName(finding),
        fingerprint: fingerprints[index],
        severity: severities[finding.severity],
        location: { path, lines: { begin: finding.line, end: finding.endLine } },
      })
  }
  const pieces = function* () {
    yield* issues.pieces()
    yield '\n'
  }
  return { add, pieces }
}
