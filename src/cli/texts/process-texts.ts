import { resolve } from 'node:path'
import type { Language } from '../../messages/sentence.ts'
import { today } from '../../plugins/today.ts'
import { isChanged, type ReportedResult, type TextVerb } from '../../reporters/reported.ts'
import type { Rule } from '../../rules/types.ts'
import { ReadAhead } from '../ahead/read-ahead.ts'
import { ResultCache } from '../cache/result-cache.ts'
import type { CacheStore } from '../cache/store.ts'
import { type Settings, SettingsReader } from '../config/settings.ts'
import { findTexts } from '../files/find-texts.ts'
import { isFolder } from '../files/is-folder.ts'
import { writeText } from '../files/write-text.ts'
import { cliWords } from '../language.ts'
import type { Options } from '../program/options.ts'
import { UsageError } from '../usage-error.ts'
import { Compiler } from './compiler.ts'
import { compileLess, withoutGrowth } from './engine-flags.ts'
import { type Judging, judgeText, unreadText } from './judge-text.ts'
import { reportProblem } from './report-problem.ts'
import { readTask, type Task } from './text-task.ts'

/** Without a configuration labels are judged by themselves; one that names nobody is a mistake. */
const mayBeUnknown = (verb: TextVerb, { config }: Settings): boolean =>
  verb === 'detect' || (verb === 'validate' && config === undefined)

/**
 * The files that reports go to. One in a folder is left out: it is what the last run wrote.
 * @throws UsageError for a text that was named, and would be lost.
 */
const reportsAmong = ({ files, formats }: Options, language: Language): ReadonlySet<string> => {
  const reports = new Set(formats.flatMap(({ file }) => (file === undefined ? [] : resolve(file))))
  const lost = files.find((file) => file !== '-' && reports.has(resolve(file)))
  if (lost !== undefined) throw new UsageError(cliWords(language).formats.overText(lost))
  return reports
}

const planTasks = async (verb: TextVerb, options: Options, language: Language) => {
  const settings = new SettingsReader(options.config, options, language)
  const tasks: Task[] = []
  const { files, ignore } = options
  const reports = reportsAmong(options, language)
  for (const { path, problem, readOnly } of findTexts(files, { ignore, without: reports })) {
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
interface TextWish {
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
  const plan = () => planTasks(verb, options, options.language ?? 'ru')
  // A text alone is not to wait for the engine to be asked.
  const mayBeMany = options.files.some((path) => path !== '-' && isFolder(path) !== false)
  const tasks = await (mayBeMany ? withoutGrowth(plan) : plan())
  compileLess(tasks.length)
  const language = options.language ?? tasks[0]?.settings.lang ?? 'ru'
  const now = today()
  const compiler = new Compiler(language, now)
  // Texts share their settings: what is asked of those is asked once, not for each text.
  const settings = new Set(tasks.map((task) => task.settings))
  for (const each of settings) compiler.of(each)
  const { mending } = wish
  const { date, title } = options
  const asked = { verb, language, now, date, title, mending }
  const cache = wish.cache && new ResultCache(wish.cache, asked)
  const judging = { asked, compiler, breaksOff: true }
  const context = { judging, writes: options.write, aborted: wish.aborted, cache }
  return {
    language,
    paths: tasks.map(({ path }) => path),
    rules: [...new Set([...settings].flatMap(({ rules }) => rules))],
    today: now,
    unknown: tasks.filter(({ settings }) => settings.publisher === undefined).length,
    results: runAll(tasks, context),
  }
}

interface Context {
  readonly judging: Judging
  readonly writes: boolean
  readonly aborted: AbortSignal
  readonly cache: ResultCache | undefined
}

async function* runAll(
  tasks: readonly Task[],
  context: Context,
): AsyncGenerator<ReportedResult, void, undefined> {
  // What is written or remembered needs the bytes of its text, not only the text.
  const ahead = context.writes || context.cache !== undefined ? undefined : ReadAhead.of(tasks)
  try {
    for (const [index, task] of tasks.entries()) {
      const value = ahead?.take(index)
      yield value === undefined
        ? await readAndJudge(task, context)
        : judgeText(task, value, context.judging)
    }
  } finally {
    await ahead?.end()
  }
}

const readAndJudge = async (task: Task, context: Context): Promise<ReportedResult> => {
  const { asked } = context.judging
  const read = await readTask(task, context.aborted)
  if ('problem' in read) return unreadText(task, read.problem, asked)
  const result = judgeOrRecall(task, read, context)
  return context.writes ? write(task, read.bytes, result, asked.language) : result
}

const judgeOrRecall = (
  task: Task,
  { value, bytes }: { readonly value: string; readonly bytes: Uint8Array },
  { judging, cache }: Context,
): ReportedResult => {
  // What comes from nowhere comes once.
  if (cache === undefined || task.isStdin) return judgeText(task, value, judging)
  const asking = { path: task.path, settings: task.settings, bytes, value }
  const known = cache.find(asking)
  if (known !== undefined) return known
  const result = judgeText(task, value, judging)
  cache.keep(asking, result)
  return result
}

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
