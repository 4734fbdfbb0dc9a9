import type { Language } from '../messages/sentence.ts'
import { createPlashka, type Plashka, PlashkaError } from '../plashka.ts'
import type { Rule } from '../rules/types.ts'
import { today } from './dates.ts'
import { findTexts } from './find-texts.ts'
import { cliWords } from './language.ts'
import type { Options } from './options.ts'
import { decodeText, type InputProblem, readText, type TextRead } from './read-text.ts'
import { outputOf, reportMessage, reportProblem, type TextOutcome } from './reported.ts'
import { type Settings, SettingsReader } from './settings.ts'
import { UsageError } from './usage-error.ts'
import { writeText } from './write-text.ts'

export type TextVerb = 'validate' | 'inject' | 'detect'

interface Task {
  readonly path: string
  /** What the library calls the text; undefined for standard input without a name. */
  readonly name: string | undefined
  readonly settings: Settings
  readonly problem: InputProblem | undefined
  readonly isStdin: boolean
}

const readStdin = async (): Promise<TextRead> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return decodeText(Buffer.concat(chunks))
}

const planTasks = async (verb: TextVerb, options: Options, language: Language) => {
  const settings = new SettingsReader(options.config, options.publisher, language)
  const tasks: Task[] = []
  for (const { path, problem } of findTexts(options.files, { ignore: options.ignore })) {
    const name = path === '-' ? options.stdinFilename : path
    const own = await settings.of(name ?? '-')
    if (verb !== 'detect' && own.publisher === undefined)
      throw new UsageError(cliWords(language).errors.noPublisher(name ?? '-'))
    const isStdin = path === '-'
    tasks.push({ path: name ?? '-', name, settings: own, problem, isStdin })
  }
  return tasks
}

/** Compiles each set of settings once, however many texts share it. */
const compiler = (language: Language, now: string) => {
  const made = new Map<readonly Rule[], Map<string, Plashka>>()
  return ({ publisher, rules, use, html }: Settings): Plashka => {
    const ofRules = made.get(rules) ?? new Map<string, Plashka>()
    made.set(rules, ofRules)
    const key = JSON.stringify([publisher, use, html])
    const known = ofRules.get(key)
    if (known !== undefined) return known
    try {
      const plashka = createPlashka({
        ...(publisher === undefined ? {} : { publisher }),
        rules,
        use,
        ...(html === undefined ? {} : { html }),
        // A date in the text itself comes before today; `--date` and the configuration before both.
        date: now,
        today: now,
        lang: language,
      })
      ofRules.set(key, plashka)
      return plashka
    } catch (error) {
      if (!(error instanceof PlashkaError)) throw error
      const { library, notUsable } = cliWords(language).errors
      throw new UsageError(notUsable(library[error.code] ?? error.message))
    }
  }
}

/** Settings read before the first text is judged: a wrong one must not leave half of them written. */
export interface TextJob {
  readonly language: Language
  readonly count: number
  readonly outcomes: AsyncGenerator<TextOutcome>
}

/**
 * Runs a verb over the texts named, one after another; a text that cannot be read or written does
 * not stop the others.
 * @throws UsageError, RuleFileError before the first text when the settings cannot be used.
 */
export const processTexts = async (verb: TextVerb, options: Options): Promise<TextJob> => {
  const tasks = await planTasks(verb, options, options.language ?? 'ru')
  const language = options.language ?? tasks[0]?.settings.lang ?? 'ru'
  const now = today()
  const compile = compiler(language, now)
  for (const { settings } of tasks) compile(settings)
  return {
    language,
    count: tasks.length,
    outcomes: runAll(verb, options, tasks, compile, { language, now }),
  }
}

async function* runAll(
  verb: TextVerb,
  options: Options,
  tasks: readonly Task[],
  compile: (settings: Settings) => Plashka,
  { language, now }: { readonly language: Language; readonly now: string },
): AsyncGenerator<TextOutcome> {
  for (const task of tasks) {
    const given = options.date ?? task.settings.date
    const read = await readTask(task)
    if ('problem' in read) {
      const findings = [reportProblem(read.problem, language)]
      const { path } = task
      const date = given ?? now
      // Left out on purpose is not failed: hooks name such files too.
      const failed = read.problem.code !== 'input-ignored'
      yield { path, date, source: '', result: undefined, findings, failed, written: false }
      continue
    }
    const file = { value: read.value, ...(task.name === undefined ? {} : { path: task.name }) }
    const title = options.title === undefined ? {} : { title: options.title }
    const date = given === undefined ? {} : { date: given }
    const result = compile(task.settings)[verb](file, { ...date, ...title })
    const output = outputOf(result)
    const changed = output !== undefined && output !== read.value
    const problem = options.write && changed ? writeText(task.path, read.bytes, output) : undefined
    const findings = result.findings.map(reportMessage)
    yield {
      path: task.path,
      date: result.date ?? now,
      source: read.value,
      result,
      findings: problem === undefined ? findings : [reportProblem(problem, language), ...findings],
      failed: problem !== undefined,
      written: options.write && changed && problem === undefined,
    }
  }
}

const readTask = async ({ path, problem, isStdin }: Task): Promise<TextRead> => {
  if (problem !== undefined) return { problem }
  return isStdin ? readStdin() : readText(path)
}
