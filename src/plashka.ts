import { applyEdits, overlap, sortEdits } from './edits/apply.ts'
import { splices } from './edits/splice.ts'
import { findLabels } from './labels/find.ts'
import type { FoundLabel } from './labels/found-label.ts'
import type { Label } from './labels/label.ts'
import type { Finding } from './messages/finding.ts'
import { type Document, openDocument } from './plashka/document.ts'
import { findingsOf, look, mendLooked, shifted, verdictsWith } from './plashka/engine.ts'
import { fieldFindings } from './plashka/field-findings.ts'
import { lookedAt } from './plashka/looked-at.ts'
import { toMessage } from './plashka/message.ts'
import { registerFindings, registerUsed } from './plashka/register-age.ts'
import { demand } from './plashka/settle-date.ts'
import { type Setup, setup } from './plashka/setup.ts'
import type {
  InjectResult,
  Plashka,
  PlashkaMessage,
  PlashkaOptions,
  Result,
  RuleVerdict,
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
  return plashkaOf(setup(options))
}

/** The verbs for options that were checked and compiled. */
export function plashkaOf(made: Setup): Plashka {
  return {
    detect(file, call = {}) {
      const looking = ({ reading }: { readonly reading: Reading }) => ({
        labels: findLabels(reading, made.reader),
      })
      const document = lookedAt(file, call, made, looking)
      if (document.problem !== undefined) return unreadable(document, document.problem, made)
      const { labels } = document.looked
      return result(document, labels, [], findingsAround(document, made), made)
    },
    validate(file, call = {}) {
      const document = lookedAt(file, call, made, ({ reading, date }) => {
        demand(date, made)
        return look(reading, date, made)
      })
      demand(document.date, made)
      if (document.problem !== undefined) return unreadable(document, document.problem, made)
      const { labels, judgements } = document.looked
      const verdicts = verdictsWith(judgements, [])
      const findings = [...findingsAround(document, made), ...findingsOf(judgements)]
      return result(document, labels, verdicts, findings, made)
    },
    inject(file, call = {}) {
      const document = openDocument(file, call, made)
      demand(document.date, made)
      if (document.problem !== undefined) {
        const same = { output: document.source, edits: [], mended: [] }
        return { ...unreadable(document, document.problem, made), ...same }
      }
      return injectInto(document, made)
    },
  }
}

function injectInto(document: ReadDocument, made: Setup): InjectResult {
  const { source, format, reading, readAgain, date } = document
  const before = look(reading, date, made)
  const { result: mended, conflicts } = mendLooked(before, source, {
    carryOut(steps) {
      const carried = splices(steps, reading, format)
      if ('refused' in carried) return { why: 'inline' }
      if (overlap(carried.edits)) return { why: 'overlap' }
      const edits = sortEdits(carried.edits)
      return { result: { edits, output: applyEdits(source, edits) } }
    },
    judge: ({ output }) => look(readAgain(output), date, made).judgements,
  })
  const { edits, output } = mended ?? { edits: [], output: source }
  const after = mended === undefined ? before : look(readAgain(output), date, made)
  const refusals = conflicts.map((finding) => ({ ...finding, ...shifted(finding, edits) }))
  const around = findingsAround({ ...document, reading: readAgain(output) }, made)
  const remaining = [...around, ...findingsOf(after.judgements), ...refusals]
  const pointOf = lineIndex(source)
  const gone = findingsOf(before.judgements).filter(
    (finding) => mended !== undefined && !remaining.some((other) => isSame(finding, other)),
  )
  const verdicts = verdictsWith(after.judgements, conflicts)
  return {
    ...result({ ...document, source: output }, after.labels, verdicts, remaining, made),
    output,
    edits,
    mended: gone.map((finding) => toMessage(finding, pointOf, made.lang, document.path)),
  }
}

/** What there is to say beside the rules: of the register, and of what the document says of itself. */
function findingsAround({ date, dateFrom, reading }: ReadDocument, made: Setup): Finding[] {
  return [...registerFindings(date, made), ...fieldFindings(reading, dateFrom)]
}

type ReadDocument = Extract<Document, { readonly reading: Reading }>

function result(
  document: Document,
  labels: readonly FoundLabel[],
  verdicts: readonly RuleVerdict[],
  findings: readonly Finding[],
  { lang, active, register }: Setup,
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
    verdicts,
    labels: labels
      .filter((label) => active.some((one) => one.rule.id === label.rule))
      .map(publicLabel),
    findings: messages,
    ...registerUsed(register),
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
