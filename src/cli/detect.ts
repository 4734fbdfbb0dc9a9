import { cliWords } from './language.ts'
import { lookOf } from './look.ts'
import type { Options } from './options.ts'
import { cutNote, prettyFinding, shownFindings } from './pretty.ts'
import { prettyLabels } from './pretty-labels.ts'
import { processTexts } from './process-texts.ts'
import { reportJson } from './report-json.ts'
import { summary } from './summary.ts'
import { Tally } from './tally.ts'

/** `plashka detect`: lists the labels of texts, whole and damaged. Returns the exit code. */
export const detect = async (options: Options): Promise<number> => {
  const job = await processTexts('detect', options)
  if (options.json) return (await reportJson(job)).exitCode
  const look = lookOf(process.stdout, job.language)
  const tally = new Tally()
  for await (const outcome of job.outcomes) {
    tally.add(outcome)
    process.stdout.write(`${prettyLabels(outcome, look)}\n`)
    for (const finding of shownFindings(outcome))
      process.stdout.write(`${prettyFinding(outcome.path, outcome.source, finding, look)}\n\n`)
    for (const note of cutNote(outcome, look)) process.stdout.write(`${note}\n\n`)
  }
  const found = cliWords(job.language).report.labels(tally.labels)
  process.stdout.write(summary(tally, job.language, [found]))
  return tally.exitCode
}
