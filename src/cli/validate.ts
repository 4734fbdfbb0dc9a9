import { lookOf } from './look.ts'
import type { Options } from './options.ts'
import { prettyText } from './pretty.ts'
import { processTexts } from './process-texts.ts'
import { reportJson } from './report-json.ts'
import { summary } from './summary.ts'
import { Tally } from './tally.ts'

/** `plashka validate`: says what is wrong with the labels of texts. Returns the exit code. */
export const validate = async (options: Options): Promise<number> => {
  const job = await processTexts('validate', options)
  if (options.json) return (await reportJson(job)).exitCode
  const look = lookOf(process.stdout, job.language)
  const tally = new Tally()
  for await (const outcome of job.outcomes) {
    tally.add(outcome)
    process.stdout.write(`${prettyText(outcome, look, [])}\n`)
  }
  process.stdout.write(summary(tally, job.language, []))
  return tally.exitCode
}
