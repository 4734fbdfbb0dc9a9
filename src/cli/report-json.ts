import type { TextJob } from './process-texts.ts'
import type { TextOutcome } from './reported.ts'
import { Tally } from './tally.ts'
import { printJson, toJsonResult } from './to-json.ts'

/** Prints one JSON report of all texts. Returns the tally for the exit code. */
export const reportJson = async (
  job: TextJob,
  see: (outcome: TextOutcome) => void = () => {},
): Promise<Tally> => {
  const tally = new Tally()
  const results = []
  for await (const outcome of job.outcomes) {
    tally.add(outcome)
    see(outcome)
    results.push(toJsonResult(outcome))
  }
  process.stdout.write(printJson({ schema: 1, results }))
  return tally
}
