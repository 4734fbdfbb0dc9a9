import { applyEdits, overlap, sortEdits } from './edits/apply.ts'
import { splices } from './edits/splice.ts'
import { findLabels } from './labels/find.ts'
import type { FoundLabel } from './labels/found-label.ts'
import type { Label } from './labels/label.ts'
import type { Finding } from './messages/finding.ts'
import { type Document, openDocument, type ReadDocument } from './plashka/document/document.ts'
import { type LookedAt, lookedAt } from './plashka/document/looked-at.ts'
import {
  findingsOf,
  type Looked,
  look,
  mendLooked,
  shifted,
  verdictsWith,
} from './plashka/engine.ts'
import { fieldFindings } from './plashka/field-findings.ts'
import { toMessage } from './plashka/message.ts'
import { demand } from './plashka/options/demand.ts'
import { registerFindings, registerUsed } from './plashka/options/register-age.ts'
import { type Setup, setup } from './plashka/options/setup.ts'
import { withOutside } from './plashka/outside.ts'
import type {
  DocumentInput,
  DocumentOptions,
  InjectResult,
  Plashka,
  PlashkaMessage,
  PlashkaOptions,
  Result,
  RuleVerdict,
} from './plashka/types.ts'
import { unknownPublisher } from './plashka/unknown-publisher.ts'
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
      const document = judged(file, call, made)
      demand(document.date, made)
      if (document.problem !== undefined) return unreadable(document, document.problem, made)
      const { labels, judgements } = document.looked
      const verdicts = verdictsWith(judgements, [])
      const around = [...unknownPublisher(made), ...findingsAround(document, made)]
      const findings = [...around, ...findingsOf(judgements)]
      return result(document, labels, verdicts, findings, made)
    },
    inject(file, call = {}) {
      const document = judged(file, call, made)
      demand(document.date, made, 'mend')
      const same = { output: document.source, edits: [], mended: [] }
      if (document.problem !== undefined) {
        return { ...unreadable(document, document.problem, made), ...same }
      }
      const { labels, judgements } = document.looked
      if (judgements.every(({ findings }) => findings.length === 0)) {
        const verdicts = verdictsWith(judgements, [])
        return {
          ...result(document, labels, verdicts, findingsAround(document, made), made),
          ...same,
        }
      }
      // What is to be written needs the whole before it.
      const whole = document.kept === undefined ? document : openDocument(file, call, made)
      if (whole.problem !== undefined) return { ...unreadable(whole, whole.problem, made), ...same }
      return injectInto(whole, made)
    },
  }
}

function judged(file: DocumentInput, call: DocumentOptions, made: Setup): LookedAt<Looked> {
  const document = lookedAt(file, call, made, ({ reading, date }) => {
    demand(date, made)
    return look(reading, date, made)
  })
  if (document.problem !== undefined) return document
  const { source, format } = document
  const looked = withOutside(document.looked, source, format, made)
  return looked === document.looked ? document : { ...document, looked }
}

function injectInto(document: ReadDocument, made: Setup): InjectResult {
  const { source, format, reading, readAgain, date } = document
  const before = withOutside(look(reading, date, made), source, format, made)
  /** What was written last is what is asked for at the end: it is read once. */
  let last: { output: string; reading: Reading; looked: Looked } | undefined
  const lookAgain = (output: string): { reading: Reading; looked: Looked } => {
    if (last?.output === output) return last
    const again = readAgain(output)
    last = {
      output,
      reading: again,
      looked: withOutside(look(again, date, made), output, format, made),
    }
    return last
  }
  const { result: mended, conflicts } = mendLooked(before, source, {
    carryOut(steps) {
      const carried = splices(steps, reading, format)
      if ('refused' in carried) return { why: 'markup' }
      if (overlap(carried.edits)) return { why: 'overlap' }
      const edits = sortEdits(carried.edits)
      return { result: { edits, output: applyEdits(source, edits) } }
    },
    judge: ({ output }) => lookAgain(output).looked.judgements,
  })
  const { edits, output } = mended ?? { edits: [], output: source }
  const { reading: written, looked: after } =
    mended === undefined ? { reading, looked: before } : lookAgain(output)
  const refusals = conflicts.map((finding) => ({ ...finding, ...shifted(finding, edits) }))
  const around = findingsAround({ ...document, reading: written }, made)
  const remaining = [...around, ...findingsOf(after.judgements), ...refusals]
  const pointOf = lineIndex(source)
  const left = new Set(remaining.map(identity))
  const gone = findingsOf(before.judgements).filter(
    (finding) => mended !== undefined && !left.has(identity(finding)),
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

/** What makes a finding the same before and after mending. */
function identity({ code, rule, actual }: Finding): string {
  return JSON.stringify([code, rule, actual])
}
