import { cliWords } from './language.ts'
import { lookOf } from './look.ts'
import type { Options } from './options.ts'
import { prettyText } from './pretty.ts'
import { processTexts, type TextJob } from './process-texts.ts'
import { reportJson } from './report-json.ts'
import { outputOf, type TextOutcome } from './reported.ts'
import { summary } from './summary.ts'
import { Tally } from './tally.ts'
import { UsageError } from './usage-error.ts'

const isChanged = (outcome: TextOutcome): boolean => {
  const output = outputOf(outcome.result)
  return output !== undefined && output !== outcome.source
}

/** Something is wrong and was left as it is: then it is not true that no change is needed. */
const isRefused = (outcome: TextOutcome): boolean =>
  outcome.findings.some(({ code }) => code === 'conflict')

/** `--check` turns a text that needs a change into the exit code 1. */
const exitCode = (tally: Tally, changed: number, options: Options): number =>
  options.check && changed > 0 ? Math.max(1, tally.exitCode) : tally.exitCode

/** What goes to standard output besides the report: the change, the new text, or nothing. */
const printChange = async (outcome: TextOutcome, options: Options): Promise<void> => {
  const output = outputOf(outcome.result)
  if (output === undefined || options.write || options.check) return
  if (options.output) process.stdout.write(output)
  else if (isChanged(outcome)) {
    const { unifiedDiff } = await import('./unified-diff.ts')
    process.stdout.write(unifiedDiff(outcome.path, outcome.source, output))
  }
}

const notesOf = (outcome: TextOutcome, options: Options, job: TextJob): readonly string[] => {
  const words = cliWords(job.language).report
  if (outcome.result === undefined) return []
  if (outcome.written) return [words.changed]
  if (!isChanged(outcome)) return isRefused(outcome) ? [] : [words.notChanged]
  return options.check ? [words.wouldChange] : []
}

/**
 * `plashka inject`: prints the change as a unified diff, or writes it. The report on what remains
 * goes to standard error when standard output carries the change. Returns the exit code.
 */
export const inject = async (options: Options): Promise<number> => {
  const job = await processTexts('inject', options)
  let changed = 0
  if (options.json) {
    const tally = await reportJson(job, (outcome) => {
      if (isChanged(outcome)) changed += 1
    })
    return exitCode(tally, changed, options)
  }
  if (options.output && job.count > 1)
    throw new UsageError(cliWords(job.language).errors.outputOneText)
  const carriesText = !options.write && !options.check
  const stream = carriesText ? process.stderr : process.stdout
  const look = lookOf(stream, job.language)
  const tally = new Tally()
  let written = 0
  let refused = 0
  for await (const outcome of job.outcomes) {
    tally.add(outcome)
    if (isChanged(outcome)) changed += 1
    if (outcome.written) written += 1
    if (isRefused(outcome)) refused += 1
    await printChange(outcome, options)
    if (!carriesText || outcome.findings.length > 0)
      stream.write(`${prettyText(outcome, look, notesOf(outcome, options, job))}\n`)
  }
  const words = cliWords(job.language).report
  const count = options.write ? words.mended(written) : words.needChange(changed)
  stream.write(summary(tally, job.language, changed === 0 && refused > 0 ? [] : [count]))
  return exitCode(tally, changed, options)
}
