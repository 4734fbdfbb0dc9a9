import { setImmediate } from 'node:timers/promises'
import manifest from '../../../package.json' with { type: 'json' }
import type { Language } from '../../messages/sentence.ts'
import { PrettyRun } from '../../reporters/pretty/run.ts'
import { isChanged, type ReportedResult, type TextVerb } from '../../reporters/reported.ts'
import type { Report, ReportOptions } from '../../reporters/reporter.ts'
import { summary } from '../../reporters/summary.ts'
import { Tally } from '../../reporters/tally.ts'
import { CacheStore } from '../cache/store.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { type Format, loadReporter, wantsMending } from '../program/formats.ts'
import type { Options } from '../program/options.ts'
import { endGrowth } from './engine-flags.ts'
import { GatheredOutput } from './gathered-output.ts'
import { InterruptedError, Interruption } from './interruption.ts'
import { PackedText } from './packed-text.ts'
import { processTexts, type TextJob } from './process-texts.ts'
import { workThrough } from './work-through.ts'
import { streamReport, writeReport } from './write-report.ts'

/** What a verb shows besides the report. */
interface TextView {
  /** Where a report for a person goes: standard error, when standard output carries something else. */
  readonly stream: NodeJS.WriteStream
  /** Called for each text, as soon as it is done. */
  readonly show?: (result: ReportedResult, job: TextJob) => Promise<void> | void
  /** Which texts the report for a person speaks of; all without it. */
  readonly speaksOf?: (result: ReportedResult) => boolean
}

/** What a run comes to. */
interface TextRun {
  /** Counts all findings, those that `--quiet` leaves out too. */
  readonly tally: Tally
  readonly language: Language
}

/** With `--quiet` only what is an error is reported. */
const quieted = (result: ReportedResult, { quiet }: Options): ReportedResult =>
  quiet
    ? { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
    : result

/** With `--quiet` a person hears of texts with errors, of what is changed, and of labels looked for. */
const isSpokenOf = (result: ReportedResult, { quiet }: Options, { speaksOf }: TextView): boolean =>
  speaksOf?.(result) !== false &&
  (!quiet || result.verb === 'detect' || result.findings.length > 0 || isChanged(result))

const isPretty = ({ name, file }: Format): boolean => name === 'pretty' && file === undefined

const isTerminal = ({ stream, show }: TextView): boolean =>
  stream.isTTY === true || (show !== undefined && process.stdout.isTTY)

/** Begins the reports that are written when all is done. */
const openReports = async (
  formats: readonly Format[],
  options: ReportOptions,
): Promise<readonly Report[]> => {
  const reporters = await Promise.all(formats.map(({ name }) => loadReporter(name)))
  return reporters.map((reporter) => reporter(options, () => new PackedText()))
}

const writeReports = async (
  formats: readonly Format[],
  reports: readonly Report[],
  language: Language,
  refuse: (left: readonly Format[]) => void,
): Promise<void> => {
  for (const [index, report] of reports.entries()) {
    await setImmediate()
    refuse(formats.slice(index))
    const file = formats[index]?.file
    if (file === undefined) await streamReport(process.stdout, report.pieces())
    else writeReport(file, report.pieces(), language)
  }
}

/**
 * Runs a verb over the texts and reports them in every format asked for. The report for a person
 * appears text by text, the others when all is done.
 * @throws InterruptedError when a signal ended the run: no file is then half of one.
 */
export const runTexts = async (
  verb: TextVerb,
  options: Options,
  view: TextView,
): Promise<TextRun> => {
  const interruption = new Interruption()
  const mending = wantsMending(options.formats)
  const { aborted } = interruption
  const cache = openCache(options)
  const job = await processTexts(verb, options, { mending, aborted, cache })
  if (verb === 'validate' && job.unknown > 0)
    process.stderr.write(`${cliWords(job.language).settled.assumed(job.unknown)}\n`)
  interruption.listen()
  try {
    return await reportTexts(verb, options, view, job, interruption)
  } finally {
    // What is known by now is of use to the next run, however this one ended.
    const unwritten = cache?.save(job.today, job.language)
    if (unwritten !== undefined) process.stderr.write(`${unwritten}\n`)
    interruption.stop()
  }
}

const openCache = ({ cache, language }: Options): CacheStore | undefined => {
  if (cache === undefined) return undefined
  return new CacheStore(cache.place, language ?? 'ru')
}

const reportTexts = async (
  verb: TextVerb,
  options: Options,
  view: TextView,
  job: TextJob,
  interruption: Interruption,
): Promise<TextRun> => {
  const { formats } = options
  const { language, paths, rules, today } = job
  const toPerson = formats.length === 0 || formats.some(isPretty)
  const later = formats.filter((format) => !isPretty(format))
  const { all: isEach } = options
  const person = toPerson
    ? new PrettyRun(lookOf(view.stream, language), {
        texts: paths.length,
        all: isEach,
        rules,
      })
    : undefined
  const sharesTerminal = isTerminal(view)
  const output = new GatheredOutput(view.stream, sharesTerminal || view.show !== undefined)
  const { version } = manifest
  const reports = await openReports(later, {
    language,
    verb,
    texts: paths.length,
    version,
    base: process.cwd(),
    rules,
    today,
    all: isEach,
    quiet: options.quiet,
  })
  const all = new Tally()
  const shown = new Tally(options.quiet)
  const onText = async (each: ReportedResult): Promise<void> => {
    all.add(each)
    const result = quieted(each, options)
    shown.add(result)
    for (const report of reports) report.add(result)
    await view.show?.(result, job)
    if (person !== undefined && isSpokenOf(result, options, view)) output.write(person.text(result))
  }
  const refuse = (left: readonly Format[]): void => {
    if (interruption.caught === undefined) return
    const done = all.texts + all.unread
    const written = options.write ? all.written : undefined
    const reports = left.flatMap(({ file }) => file ?? [])
    const standing = { done, total: paths.length, written, reports }
    const message = cliWords(language).longRun.interrupted(standing)
    throw new InterruptedError(message, interruption.caught)
  }
  const onBreath = () => {
    output.flush()
    endGrowth(paths.length)
  }
  await workThrough(job, options, interruption, { onText, onBreath, sharesTerminal })
  if (all.texts + all.unread < paths.length) refuse(later)
  if (person !== undefined) view.stream.write(person.end(shown, verb))
  await writeReports(later, reports, language, refuse)
  // Where every report went to a file, a person still learns that something was done.
  if (!toPerson && later.every(({ file }) => file !== undefined)) {
    const names = later.flatMap(({ file }) => file ?? [])
    process.stderr.write(summary(shown, verb, language) + cliWords(language).formats.written(names))
  }
  return { tally: all, language }
}

/** The exit code of a run: 2 a file failed, 1 errors or too many warnings, else as the tally says. */
export const exitCodeOf = ({ tally, language }: TextRun, { maxWarnings }: Options): number => {
  if (maxWarnings === undefined || tally.warnings <= maxWarnings) return tally.exitCode
  const words = cliWords(language).formats
  process.stderr.write(words.tooManyWarnings(tally.warnings, maxWarnings))
  return tally.isFailed ? 2 : 1
}
