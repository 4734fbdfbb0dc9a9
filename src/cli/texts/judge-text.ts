import type { Language } from '../../messages/sentence.ts'
import { reportMending, reportResult } from '../../reporters/report.ts'
import type { ReportedResult, TextVerb } from '../../reporters/reported.ts'
import { secondsFor } from '../config/limits.ts'
import type { InputProblem } from '../files/read-text.ts'
import { formatOfUnnamed } from '../files/stdin-format.ts'
import type { Compiler } from './compiler.ts'
import { reportProblem } from './report-problem.ts'
import type { Task } from './text-task.ts'
import { BrokenOffError, TooSlowError, withinTime } from './within-time.ts'

/** What was asked of every text of a run. */
export interface Asked {
  readonly verb: TextVerb
  readonly language: Language
  /** Today, `YYYY-MM-DD`. */
  readonly now: string
  readonly date: string | undefined
  readonly title: string | undefined
  /** Whether a report wants to know of `validate` what `inject` would do. */
  readonly mending: boolean
}

export interface Judging {
  readonly asked: Asked
  readonly compiler: Compiler
  /** Whether Ctrl-C ends a long text in the middle. */
  readonly breaksOff: boolean
}

/** A text that plashka fails on must not keep the others from being checked. */
const failure = (error: unknown, seconds: number): InputProblem => {
  if (error instanceof TooSlowError) return { code: 'input-too-slow', args: { seconds } }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 'input-failed', args: { detail } }
}

/** Runs the verb over one text. @throws BrokenOffError upon Ctrl-C, if it breaks off; nothing else. */
export const judgeText = (
  task: Task,
  value: string,
  { asked, compiler, breaksOff }: Judging,
): ReportedResult => {
  const { verb, now, title, mending } = asked
  const file = { value, ...(task.name === undefined ? {} : { path: task.name }) }
  const date = asked.date ?? task.settings.date
  const format = task.name === undefined ? formatOfUnnamed(value) : undefined
  const call = {
    ...(format === undefined ? {} : { format }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
  const run = (): ReportedResult => {
    const plashka = compiler.of(task.settings)
    const { findings: shown } = task.settings.limits
    const text = { verb, path: task.path, value, today: now, shown }
    const result = reportResult(text, plashka[verb](file, call))
    // Without a publisher nobody knows what would be right.
    const wanted = mending && verb === 'validate' && task.settings.publisher !== undefined
    if (!wanted || !result.findings.some(({ severity }) => severity === 'error')) return result
    return { ...result, mending: reportMending(value, plashka.inject(file, call)) }
  }
  const seconds = secondsFor(task.settings.limits, value.length)
  try {
    return withinTime(seconds, value.length, run, breaksOff)
  } catch (error) {
    if (error instanceof BrokenOffError) throw error
    compiler.forget(task.settings)
    return unreadText(task, failure(error, seconds), asked)
  }
}

/** What is said of a text that could not be read, or was not to be. */
export const unreadText = (task: Task, problem: InputProblem, asked: Asked): ReportedResult => ({
  verb: asked.verb,
  path: task.path,
  format: undefined,
  date: asked.date ?? task.settings.date ?? asked.now,
  dateFrom: undefined,
  source: '',
  verdicts: [],
  labels: [],
  findings: [reportProblem(problem, asked.language)],
  register: undefined,
  mending: undefined,
  // Left out on purpose is not failed: hooks name such files too.
  failed: problem.code !== 'input-ignored',
})
