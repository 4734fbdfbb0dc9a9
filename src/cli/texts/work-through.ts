import type { ReportedResult } from '../../reporters/reported.ts'
import { cliWords } from '../language.ts'
import type { Options } from '../program/options.ts'
import { LateProgress, progressKind } from '../progress/progress.ts'
import { Breath } from './breath.ts'
import type { Interruption } from './interruption.ts'
import { milliseconds } from './milliseconds.ts'
import type { TextJob } from './process-texts.ts'
import { BrokenOffError } from './within-time.ts'

/** What is done with a text as soon as it is judged. */
interface Desk {
  readonly onText: (result: ReportedResult) => Promise<void>
  /** Now and then, and at the end, however it comes: what waits to be told is told. */
  readonly onBreath: () => void
  /** Whether what `onText` prints would stand where the bar does. */
  readonly sharesTerminal: boolean
}

/**
 * Works through the texts until all are done or a signal has come, and tells meanwhile how far it
 * has come. Whether a signal has come is the interruption's to say.
 */
export const workThrough = async (
  job: TextJob,
  options: Options,
  interruption: Interruption,
  { onText, onBreath, sharesTerminal }: Desk,
): Promise<void> => {
  const { paths, language } = job
  const total = paths.length
  const kind = progressKind(options, total, process.stderr, process.env)
  const progress = new LateProgress(kind, cliWords(language))
  const breath = new Breath()
  const start = milliseconds()
  let done = 0
  try {
    for await (const result of job.results) {
      done += 1
      if (sharesTerminal) progress.hide()
      await onText(result)
      if (breath.isDue) {
        onBreath()
        await breath.take()
      } else if (!sharesTerminal) continue
      if (interruption.caught !== undefined) return
      const elapsed = milliseconds() - start
      if (done < total) progress.show({ done, total, elapsed, path: paths[done] ?? '' })
    }
  } catch (error) {
    // The engine itself took the signal, and no listener heard of it.
    if (error instanceof BrokenOffError) interruption.take('SIGINT')
    else if (!(interruption.caught && error instanceof Error && error.name === 'AbortError'))
      throw error
  } finally {
    progress.hide()
    onBreath()
  }
}
