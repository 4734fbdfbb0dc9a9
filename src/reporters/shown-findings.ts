import type { Severity } from '../messages/finding.ts'
import type { ReportedFinding } from './reported.ts'

/** The heaviest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** A person reads some; the errors come first, so that what is left out weighs no more. */
export const shownFindings = <F extends ReportedFinding>(
  findings: readonly F[],
  shown: number,
): readonly F[] => {
  if (findings.length <= shown) return findings
  const weight = ({ severity }: F) => severities.indexOf(severity)
  return findings.toSorted((a, b) => weight(a) - weight(b)).slice(0, shown)
}
