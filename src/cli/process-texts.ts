import type { Language } from '../messages/sentence.ts'
import { createPlashka, type Plashka, PlashkaError } from '../plashka.ts'
import type { Rule } from '../rules/types.ts'
import { today } from './dates.ts'
import { findTexts } from './find-texts.ts'
import { cliWords } from './language.ts'
import { secondsFor } from './limits.ts'
import type { Options } from './options.ts'
import { decodeText, type InputProblem, readText, type TextRead, tooLarge } from './read-text.ts'
import { agentProblem } from './register/agent-problem.ts'
import { outputOf, reportMessage, reportProblem, type TextOutcome } from './reported.ts'
import { type Settings, SettingsReader } from './settings.ts'
import { UsageError } from './usage-error.ts'
import { TooSlowError, withinTime } from './within-time.ts'
import { writeText } from './write-text.ts'

export type TextVerb = 'validate' | 'inject' | 'detect'

interface Task {
  readonly path: string
  /** What the library calls the text; undefined for standard input without a name. */
  readonly name: string | undefined
  readonly settings: Settings
  readonly problem: InputProblem | undefined
  readonly readOnly: InputProblem | undefined
  readonly isStdin: boolean
}

const readStdin = async (limit: number): Promise<TextRead> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    // Whoever writes without end is not waited for.
    if (size > limit) return tooLarge(size, limit)
    chunks.push(bytes)
  }
  return decodeText(Buffer.concat(chunks))
}

const planTasks = async (verb: TextVerb, options: Options, language: Language) => {
  const settings = new SettingsReader(options.config, options, language)
  const tasks: Task[] = []
  for (const { path, problem, readOnly } of findTexts(options.files, { ignore: options.ignore })) {
    const name = path === '-' ? options.stdinFilename : path
    const own = await settings.forText(name ?? '-')
    if (verb !== 'detect' && own.publisher === undefined)
      throw new UsageError(cliWords(language).errors.noPublisher(name ?? '-'))
    const isStdin = path === '-'
    tasks.push({ path: name ?? '-', name, settings: own, problem, readOnly, isStdin })
  }
  return tasks
}

/** Compiles each set of settings once, however many texts share it. */
export class Compiler {
  readonly #made = new Map<readonly Rule[], Map<string, Plashka>>()
  readonly #language: Language
  readonly #now: string

  constructor(language: Language, now: string) {
    this.#language = language
    this.#now = now
  }

  /** What was stopped in the middle of its work is not trusted with the next text. */
  forget({ rules }: Settings): void {
    this.#made.delete(rules)
  }

  of({ publisher, rules, use, html, agents, register }: Settings): Plashka {
    const { age, places, snapshot } = register
    const ofRules = this.#made.get(rules) ?? new Map<string, Plashka>()
    this.#made.set(rules, ofRules)
    const key = JSON.stringify([
      publisher,
      use,
      html,
      agents,
      age,
      snapshot?.hash,
      snapshot?.retrieved,
    ])
    const known = ofRules.get(key)
    if (known !== undefined) return known
    try {
      const plashka = createPlashka({
        ...(publisher === undefined ? {} : { publisher }),
        rules,
        use,
        ...(html === undefined ? {} : { html }),
        ...(agents === undefined ? {} : { agents }),
        // A date in the text itself comes before today; `--date` and the configuration before both.
        date: this.#now,
        today: this.#now,
        lang: this.#language,
        ...(snapshot === undefined ? {} : { register: snapshot }),
        registerAge: age,
      })
      ofRules.set(key, plashka)
      return plashka
    } catch (error) {
      if (!(error instanceof PlashkaError)) throw error
      const { library, notUsable } = cliWords(this.#language).errors
      const agent = agentProblem(error, publisher, places, this.#language)
      throw new UsageError(agent ?? notUsable(library[error.code] ?? error.message))
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
  const compiler = new Compiler(language, now)
  for (const { settings } of tasks) compiler.of(settings)
  return {
    language,
    count: tasks.length,
    outcomes: runAll(verb, options, tasks, compiler, { language, now }),
  }
}

async function* runAll(
  verb: TextVerb,
  options: Options,
  tasks: readonly Task[],
  compiler: Compiler,
  { language, now }: { readonly language: Language; readonly now: string },
): AsyncGenerator<TextOutcome> {
  for (const task of tasks) {
    const given = options.date ?? task.settings.date
    const read = await readTask(task)
    const shown = task.settings.limits.findings
    const unread = (problem: InputProblem): TextOutcome => {
      const findings = [reportProblem(problem, language)]
      const { path } = task
      const date = given ?? now
      // Left out on purpose is not failed: hooks name such files too.
      const failed = problem.code !== 'input-ignored'
      const nothing = { source: '', result: undefined, written: false }
      return { path, date, findings, failed, shown, ...nothing }
    }
    if ('problem' in read) {
      yield unread(read.problem)
      continue
    }
    const file = { value: read.value, ...(task.name === undefined ? {} : { path: task.name }) }
    const title = options.title === undefined ? {} : { title: options.title }
    const date = given === undefined ? {} : { date: given }
    const seconds = secondsFor(task.settings.limits, read.value.length)
    const run = () => compiler.of(task.settings)[verb](file, { ...date, ...title })
    let result: ReturnType<typeof run>
    try {
      result = withinTime(seconds, read.value.length, run)
    } catch (error) {
      compiler.forget(task.settings)
      yield unread(failure(error, seconds))
      continue
    }
    const output = outputOf(result)
    const changed = output !== undefined && output !== read.value
    const problem = options.write && changed ? write(task, read.bytes, output) : undefined
    const findings = result.findings.map(reportMessage)
    yield {
      path: task.path,
      date: result.date ?? now,
      source: read.value,
      result,
      findings: problem === undefined ? findings : [reportProblem(problem, language), ...findings],
      failed: problem !== undefined,
      written: options.write && changed && problem === undefined,
      shown,
    }
  }
}

/** A text that plashka fails on must not keep the others from being checked. */
const failure = (error: unknown, seconds: number): InputProblem => {
  if (error instanceof TooSlowError) return { code: 'input-too-slow', args: { seconds } }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 'input-failed', args: { detail } }
}

const readTask = async ({ path, problem, isStdin, settings }: Task): Promise<TextRead> => {
  if (problem !== undefined) return { problem }
  const { bytes } = settings.limits
  return isStdin ? readStdin(bytes) : readText(path, bytes)
}

/** Writes what was mended, unless the text must not be written. */
const write = (task: Task, before: Uint8Array, output: string): InputProblem | undefined =>
  task.readOnly ?? writeText(task.path, before, output)
