/** How many tests ended how; a failed step of the gate counts as one failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part of the JSON report of Vitest that is counted. */
export interface TestReport {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts a report, never to the good: no report, no test at all, a file that did not load and a
 * bad exit with no failed test to show for it are one failed each.
 */
export function tally(report: TestReport | undefined, exitCode: number | null): Tally {
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const file of report?.testResults ?? []) {
    let failedHere = 0
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed++
      else if (status === 'failed') failedHere++
      else skipped++
    }
    if (file.status === 'failed' && failedHere === 0) failedHere = 1
    failed += failedHere
  }
  if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1
  return { passed, failed, skipped }
}
