import type { Language } from '../messages/sentence.ts'
import { today } from '../plugins/today.ts'
import { reportMending, reportResult } from '../reporters/report.ts'
import { isChanged, type ReportedResult, type TextVerb } from '../reporters/reported.ts'
import type { Rule } from '../rules/types.ts'
import { ResultCache } from './cache/result-cache.ts'
import type { CacheStore } from './cache/store.ts'
import { Compiler } from './compiler.ts'
import { findTexts } from './find-texts.ts'
import { cliWords } from './language.ts'
import { secondsFor } from './limits.ts'
import type { Options } from './options.ts'
import type { InputProblem } from './read-text.ts'
import { reportProblem } from './report-problem.ts'
import { type Settings, SettingsReader } from './settings.ts'
import { readTask, type Task } from './text-task.ts'
import { UsageError } from './usage-error.ts'
import { BrokenOffError, TooSlowError, withinTime } from './within-time.ts'
import { writeText } from './write-text.ts'

/** Without a configuration labels are judged by themselves; one that names nobody is a mistake. */
const mayBeUnknown = (verb: TextVerb, { config }: Settings): boolean =>
  verb === 'detect' || (verb === 'validate' && config === undefined)

const planTasks = async (verb: TextVerb, options: Options, language: Language) => {
  const settings = new SettingsReader(options.config, options, language)
  const tasks: Task[] = []
  for (const { path, problem, readOnly } of findTexts(options.files, { ignore: options.ignore })) {
    const name = path === '-' ? options.stdinFilename : path
    const own = await settings.forText(name ?? '-')
    if (own.publisher === undefined && !mayBeUnknown(verb, own))
      throw new UsageError(cliWords(language).errors.noPublisher(name ?? '-'))
    const isStdin = path === '-'
    tasks.push({ path: name ?? '-', name, settings: own, problem, readOnly, isStdin })
  }
  return tasks
}

/** Settings read before the first text is judged: a wrong one must not leave half of them written. */
export interface TextJob {
  readonly language: Language
  /** What each text was named by, in their order. */
  readonly paths: readonly string[]
  /** All rules that the texts are judged by. */
  readonly rules: readonly Rule[]
  readonly today: string
  /** How many texts are judged though nobody said who publishes them. */
  readonly unknown: number
  readonly results: AsyncIterable<ReportedResult>
}

/** What a run needs besides the options. */
export interface TextWish {
  /** Whether a report wants to know of `validate` what `inject` would do. */
  readonly mending: boolean
  /** Ends the wait for standard input. */
  readonly aborted: AbortSignal
  /** Answers of earlier runs; undefined keeps none. */
  readonly cache?: CacheStore | undefined
}

/**
 * Runs a verb over the texts named, one after another; a text that cannot be read or written does
 * not stop the others. The results throw BrokenOffError or an AbortError when the run is to end.
 * @throws UsageError, RuleFileError before the first text when the settings cannot be used.
 */
export const processTexts = async (
  verb: TextVerb,
  options: Options,
  wish: TextWish,
): Promise<TextJob> => {
  const tasks = await planTasks(verb, options, options.language ?? 'ru')
  const language = options.language ?? tasks[0]?.settings.lang ?? 'ru'
  const now = today()
  const compiler = new Compiler(language, now)
  for (const { settings } of tasks) compiler.of(settings)
  const { mending } = wish
  const { date, title } = options
  const asked = { verb, language, now, date, title, mending }
  const cache = wish.cache && new ResultCache(wish.cache, asked)
  const context = { verb, options, wish, compiler, cache, language, now }
  return {
    language,
    paths: tasks.map(({ path }) => path),
    rules: [...new Set(tasks.flatMap(({ settings }) => settings.rules))],
    today: now,
    unknown: tasks.filter(({ settings }) => settings.publisher === undefined).length,
    results: runAll(tasks, context),
  }
}

interface Context {
  readonly verb: TextVerb
  readonly options: Options
  readonly wish: TextWish
  readonly compiler: Compiler
  readonly cache: ResultCache | undefined
  readonly language: Language
  readonly now: string
}

async function* runAll(
  tasks: readonly Task[],
  context: Context,
): AsyncGenerator<ReportedResult, void, undefined> {
  for (const task of tasks) {
    const read = await readTask(task, context.wish.aborted)
    if ('problem' in read) yield unread(task, read.problem, context)
    else {
      const result = judgeOrRecall(task, read, context)
      yield context.options.write ? write(task, read.bytes, result, context.language) : result
    }
  }
}

/** A text that plashka fails on must not keep the others from being checked. */
const failure = (error: unknown, seconds: number): InputProblem => {
  if (error instanceof TooSlowError) return { code: 'input-too-slow', args: { seconds } }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 'input-failed', args: { detail } }
}

const judgeOrRecall = (
  task: Task,
  { value, bytes }: { readonly value: string; readonly bytes: Uint8Array },
  context: Context,
): ReportedResult => {
  const { cache } = context
  // What comes from nowhere comes once.
  if (cache === undefined || task.isStdin) return judge(task, value, context)
  const asking = { path: task.path, settings: task.settings, bytes, value }
  const known = cache.find(asking)
  if (known !== undefined) return known
  const result = judge(task, value, context)
  cache.keep(asking, result)
  return result
}

const judge = (task: Task, value: string, context: Context): ReportedResult => {
  const { verb, options, compiler, now, wish } = context
  const file = { value, ...(task.name === undefined ? {} : { path: task.name }) }
  const date = options.date ?? task.settings.date
  const call = {
    ...(date === undefined ? {} : { date }),
    ...(options.title === undefined ? {} : { title: options.title }),
  }
  const run = (): ReportedResult => {
    const plashka = compiler.of(task.settings)
    const text = { verb, path: task.path, value, today: now }
    const result = reportResult(text, plashka[verb](file, call))
    // Without a publisher nobody knows what would be right.
    const wanted = wish.mending && verb === 'validate' && task.settings.publisher !== undefined
    if (!wanted || !result.findings.some(({ severity }) => severity === 'error')) return result
    return { ...result, mending: reportMending(value, plashka.inject(file, call)) }
  }
  const seconds = secondsFor(task.settings.limits, value.length)
  try {
    const result = withinTime(seconds, value.length, run, true)
    return { ...result, shown: task.settings.limits.findings }
  } catch (error) {
    if (error instanceof BrokenOffError) throw error
    compiler.forget(task.settings)
    return unread(task, failure(error, seconds), context)
  }
}

const unread = (task: Task, problem: InputProblem, context: Context): ReportedResult => ({
  verb: context.verb,
  path: task.path,
  format: undefined,
  date: context.options.date ?? task.settings.date ?? context.now,
  dateFrom: undefined,
  source: '',
  verdicts: [],
  labels: [],
  findings: [reportProblem(problem, context.language)],
  register: undefined,
  mending: undefined,
  // Left out on purpose is not failed: hooks name such files too.
  failed: problem.code !== 'input-ignored',
})

/** Writes what was mended, unless the text must not be written. */
const write = (
  task: Task,
  before: Uint8Array,
  result: ReportedResult,
  language: Language,
): ReportedResult => {
  const { mending } = result
  if (mending === undefined || !isChanged(result)) return result
  const problem = task.readOnly ?? writeText(task.path, before, mending.output)
  if (problem === undefined) return { ...result, mending: { ...mending, written: true } }
  const findings = [reportProblem(problem, language), ...result.findings]
  return { ...result, findings, failed: true }
}
