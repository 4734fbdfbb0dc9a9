import { PackedText } from '../../src/cli/texts/packed-text.ts'
import type { ReportedResult } from '../../src/reporters/reported.ts'
import type { Reporter, ReportOptions } from '../../src/reporters/reporter.ts'

/** What a report is made with; how many results there are is seen. */
export type OptionsOfReport = Omit<ReportOptions, 'texts'>

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The whole report as the command line writes it. */
export const reportOf = (
  reporter: Reporter,
  results: readonly ReportedResult[],
  options: OptionsOfReport,
): string => {
  const report = reporter({ ...options, texts: results.length }, () => new PackedText())
  for (const result of results) report.add(result)
  return [...report.pieces()]
    .map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece)))
    .join('')
}
