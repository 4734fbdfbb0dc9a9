import { isChanged, type ReportedResult } from '../reporters/reported.ts'
import { cliWords } from './language.ts'
import { painter } from './paint.ts'
import { writesToOutput } from './program/formats.ts'
import type { Options } from './program/options.ts'
import type { TextJob } from './texts/process-texts.ts'
import { exitCodeOf, runTexts } from './texts/run-texts.ts'
import { UsageError } from './usage-error.ts'

/** Whether standard output is for the change or the new text, and not for a report. */
const showsChange = ({ write, check, dryRun, formats }: Options): boolean =>
  !write && (!check || dryRun) && !writesToOutput(formats)

/** Prints the new text, or the change as a diff. */
const printChange = async (
  result: ReportedResult,
  job: TextJob,
  options: Options,
): Promise<void> => {
  if (options.output && job.paths.length > 1)
    throw new UsageError(cliWords(job.language).errors.outputOneText)
  const { mending } = result
  if (mending === undefined) return
  if (options.output) process.stdout.write(mending.output)
  else if (isChanged(result)) {
    const { colouredDiff, unifiedDiff } = await import('./unified-diff.ts')
    const diff = unifiedDiff(result.path, mending.before, mending.output)
    process.stdout.write(colouredDiff(diff, painter(process.stdout)))
  }
}

/**
 * `plashka inject`: prints the change as a unified diff, or writes it. The report on what was
 * mended and what remains goes to standard error when standard output carries the change. Returns
 * the exit code: it follows from what remains.
 */
export const inject = async (options: Options): Promise<number> => {
  const shows = showsChange(options)
  const run = await runTexts('inject', options, {
    stream: shows ? process.stderr : process.stdout,
    ...(shows
      ? {
          show: (result, job) => printChange(result, job, options),
          speaksOf: (result) => result.findings.length > 0 || isChanged(result),
        }
      : {}),
  })
  const code = exitCodeOf(run, options)
  return options.check && run.tally.changed > 0 ? Math.max(1, code) : code
}
