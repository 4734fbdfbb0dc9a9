import { type Judgement, judge } from '../checks/judge.ts'
import { judgeAlone } from '../checks/judge-alone.ts'
import type { Verdict } from '../checks/verdict.ts'
import { type Editor, mend } from '../edits/mend.ts'
import { canonicalLabel } from '../labels/canonical.ts'
import { findLabels } from '../labels/find.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { Edit, Finding } from '../messages/finding.ts'
import { inOrder } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import type { Setup } from './options/setup.ts'

/** What was found in a document, and what the rules say of it. */
export interface Looked {
  readonly labels: readonly FoundLabel[]
  /** Empty without a publisher or a date, unless the publisher is said to be unknown. */
  readonly judgements: readonly Judgement[]
}

/** Finds the labels of a reading and judges it: the one way all verbs and plugins go. */
export function look(
  reading: Reading,
  date: string | undefined,
  { reader, active, names, publisher }: Setup,
): Looked {
  const labels = findLabels(reading, reader)
  if (date === undefined || publisher === undefined) return { labels, judgements: [] }
  if (publisher === 'unknown') {
    return { labels, judgements: judgeAlone(active, { reading, date, labels }) }
  }
  return { labels, judgements: judge(active, { reading, date, publisher, names, labels }) }
}

/** All findings, in the order of the text. */
export function findingsOf(judgements: readonly Judgement[]): Finding[] {
  const all: Finding[] = []
  for (const { findings } of judgements) for (const finding of findings) all.push(finding)
  return inOrder(all)
}

interface MendedDocument<Result> {
  /** Undefined where nothing was changed. */
  readonly result: Result | undefined
  /** Why rules were left as they are, as findings on the document as it was. */
  readonly conflicts: readonly Finding[]
}

/** Mends what a look has found, by whatever editor carries out steps on the document. */
export function mendLooked<Result>(
  { judgements }: Looked,
  source: string,
  editor: Editor<Result>,
): MendedDocument<Result> {
  const done = mend(judgements, (rule) => marksBeside(rule, judgements), editor)
  const conflicts = done.refusals.map(({ rule, why, detail, place }): Finding => {
    const edition = judgements.find((one) => one.rule === rule)?.edition
    return {
      code: 'conflict',
      rule,
      ...(edition === undefined ? {} : { edition }),
      severity: 'error',
      start: place.start,
      end: place.end,
      actual: source.slice(place.start, place.end),
      expected: undefined,
      args: { why, detail },
    }
  })
  return { result: done.result, conflicts }
}

/** Verdicts after mending: a rule that was refused is a conflict, whatever else it says. */
export function verdictsWith(
  judgements: readonly Judgement[],
  conflicts: readonly Finding[],
): { rule: string; edition: string | undefined; verdict: Verdict }[] {
  const refused = new Set(conflicts.map(({ rule }) => rule))
  return judgements.map(({ rule, edition, verdict }) => ({
    rule,
    edition,
    verdict: refused.has(rule) ? 'conflict' : verdict,
  }))
}

/** Where a range of the old source is in the new one. */
export function shifted(place: Range, edits: readonly Edit[]): Range {
  let by = 0
  for (const edit of edits) {
    if (edit.end <= place.start) by += edit.text.length - (edit.end - edit.start)
  }
  return { start: place.start + by, end: place.end + by }
}

/** The marks a label must carry because their own rule makes their absence an error. */
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
