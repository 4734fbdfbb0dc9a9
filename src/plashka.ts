import { type Judgement, judge } from './checks/judge.ts'
import { applyEdits, overlap, sortEdits } from './edits/apply.ts'
import { mend } from './edits/mend.ts'
import { splices } from './edits/splice.ts'
import { canonicalLabel } from './labels/canonical.ts'
import { findLabels } from './labels/find.ts'
import type { FoundLabel } from './labels/found-label.ts'
import type { Label } from './labels/label.ts'
import type { Finding } from './messages/finding.ts'
import { type Document, openDocument } from './plashka/document.ts'
import { PlashkaError } from './plashka/error.ts'
import { toMessage } from './plashka/message.ts'
import { type Setup, setup } from './plashka/setup.ts'
import type {
  InjectResult,
  Plashka,
  PlashkaMessage,
  PlashkaOptions,
  Result,
} from './plashka/types.ts'
import { lineIndex } from './reading/lines.ts'
import type { Reading } from './reading/reading.ts'

export { PlashkaError, type PlashkaErrorCode } from './plashka/error.ts'
export type * from './plashka/types.ts'

/**
 * Compiles rules and a publisher once; the verbs are then synchronous and pure: the same text,
 * rules, publisher and date give the same answer. No clock, no network, no locale.
 *
 * @throws PlashkaError on an unknown option or rule, an empty list of rules, a bad date or publisher.
 */
export function createPlashka(options: PlashkaOptions = {}): Plashka {
  const made = setup(options)
  return {
    detect(file, call = {}) {
      const document = openDocument(file, call, made.date)
      if (document.problem !== undefined) return unreadable(document, document.problem, made)
      const labels = findLabels(document.reading, made.reader)
      return result(document, labels, [], [], made)
    },
    validate(file, call = {}) {
      const document = openDocument(file, call, made.date)
      demand(document, made)
      if (document.problem !== undefined) return unreadable(document, document.problem, made)
      const { labels, judgements } = look(document, document.reading, made)
      return result(document, labels, judgements, findingsOf(judgements), made)
    },
    inject(file, call = {}) {
      const document = openDocument(file, call, made.date)
      demand(document, made)
      if (document.problem !== undefined) {
        const same = { output: document.source, edits: [], mended: [] }
        return { ...unreadable(document, document.problem, made), ...same }
      }
      return injectInto(document, made)
    },
  }
}

function injectInto(document: ReadDocument, made: Setup): InjectResult {
  const { source, format, reading, readAgain } = document
  const before = look(document, reading, made)
  const done = mend(before.judgements, (rule) => marksBeside(rule, before.judgements), {
    carryOut(steps) {
      const made = splices(steps, reading, format)
      if ('refused' in made) return { why: 'inline' }
      if (overlap(made.edits)) return { why: 'overlap' }
      return { result: { edits: sortEdits(made.edits), output: applyEdits(source, made.edits) } }
    },
    judge: ({ output }) => look(document, readAgain(output), made).judgements,
  })
  const { edits, output } = done.result ?? { edits: [], output: source }
  const after = done.result === undefined ? before : look(document, readAgain(output), made)
  const refusals = done.refusals.map(({ rule, why, detail, place }): Finding => {
    const edition = before.judgements.find((one) => one.rule === rule)?.edition
    const actual = source.slice(place.start, place.end)
    const { start, end } = shifted(place, edits)
    return {
      code: 'conflict',
      rule,
      ...(edition === undefined ? {} : { edition }),
      severity: 'error',
      start,
      end,
      actual,
      expected: undefined,
      args: { why, detail },
    }
  })
  const refused = new Set(refusals.map(({ rule }) => rule))
  const verdicts = after.judgements.map((one) =>
    refused.has(one.rule) ? { ...one, verdict: 'conflict' as const } : one,
  )
  const remaining = [...findingsOf(after.judgements), ...refusals]
  const pointOf = lineIndex(source)
  const mended = findingsOf(before.judgements)
    .filter(
      (finding) =>
        done.result !== undefined && !remaining.some((other) => isSame(finding, other)),
    )
    .map((finding) => toMessage(finding, pointOf, made.lang, document.path))
  const ready = result({ ...document, source: output }, after.labels, verdicts, remaining, made)
  return { ...ready, output, edits, mended }
}

type ReadDocument = Extract<Document, { readonly reading: Reading }>

interface Looked {
  readonly labels: readonly FoundLabel[]
  readonly judgements: readonly Judgement[]
}

function look(
  { date }: Document,
  reading: Reading,
  { reader, active, names, publisher }: Setup,
): Looked {
  const labels = findLabels(reading, reader)
  if (publisher === undefined || date === undefined) return { labels, judgements: [] }
  return { labels, judgements: judge(active, { reading, date, publisher, names, labels }) }
}

/** The marks a new label must carry because their own rule makes their absence an error. */
function marksBeside(rule: string, judgements: readonly Judgement[]): string {
  return judgements
    .filter(({ context, findings }) => {
      const placement = context?.edition.placement
      const isBeside = placement?.where === 'beside' && placement.of === rule
      return (
        isBeside &&
        findings.some(({ code, severity }) => code === 'label-missing' && severity === 'error')
      )
    })
    .map(({ context }) => {
      const canonical =
        context === undefined ? undefined : canonicalLabel(context.edition, context.names)
      return canonical?.kind === 'text' ? ` ${canonical.text}` : ''
    })
    .join('')
}

function demand(document: Document, { publisher }: Setup): void {
  if (publisher === undefined) {
    throw new PlashkaError(
      'publisher-missing',
      'No publisher: say who publishes and in which role.',
    )
  }
  if (document.date === undefined) {
    throw new PlashkaError(
      'date-missing',
      'No date: the core has no clock, so the date a text is judged on must be given as YYYY-MM-DD.',
    )
  }
}

function findingsOf(judgements: readonly Judgement[]): Finding[] {
  return judgements
    .flatMap(({ findings }) => findings)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function result(
  document: Document,
  labels: readonly FoundLabel[],
  judgements: readonly Judgement[],
  findings: readonly Finding[],
  { lang, active }: Setup,
): Result {
  const { path, source } = document
  const pointOf = findings.length > 0 ? lineIndex(source) : undefined
  const messages: PlashkaMessage[] =
    pointOf === undefined ? [] : findings.map((finding) => toMessage(finding, pointOf, lang, path))
  return {
    path,
    format: document.formatName,
    date: document.date,
    dateFrom: document.dateFrom,
    verdicts: judgements.map(({ rule, edition, verdict }) => ({ rule, edition, verdict })),
    labels: labels
      .filter((label) => active.some((one) => one.rule.id === label.rule))
      .map(publicLabel),
    findings: messages,
  }
}

function unreadable(document: Document, problem: Finding, made: Setup): Result {
  const verdicts = made.active.map(({ rule }) => ({
    rule: rule.id,
    edition: undefined,
    verdict: 'unsupported' as const,
  }))
  return { ...result(document, [], [], [problem], made), verdicts }
}

function publicLabel({ rule, edition, form, start, end, slots, deviations }: FoundLabel): Label {
  return { rule, edition, form, start, end, slots, deviations }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.rule === b.rule && a.actual === b.actual
}

/** Where a range of the old source is in the new one. */
function shifted(
  place: { readonly start: number; readonly end: number },
  edits: InjectResult['edits'],
): { start: number; end: number } {
  let by = 0
  for (const edit of edits) {
    if (edit.end <= place.start) by += edit.text.length - (edit.end - edit.start)
  }
  return { start: place.start + by, end: place.end + by }
}
