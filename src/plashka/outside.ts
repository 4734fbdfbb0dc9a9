import type { Judgement } from '../checks/judge.ts'
import type { Format } from '../formats/format.ts'
import { findLabels } from '../labels/find.ts'
import type { LabelReader } from '../labels/reader.ts'
import type { Finding } from '../messages/finding.ts'
import { makeAnchors } from '../text/anchors.ts'
import { onceFor } from '../text/once-for.ts'
import { mayHoldPhrase } from '../text/runs.ts'
import type { Looked } from './engine.ts'
import type { Setup } from './options/setup.ts'

/**
 * Says with a missing label that there is one outside the article, in the page's header or footer:
 * nothing reads that part, and whoever sees the page would not believe the finding. Nearly always
 * nothing is looked at again: only where a label is missing and its words stand in the source.
 */
export function withOutside(
  looked: Looked,
  source: string,
  format: Format,
  { reader }: Setup,
): Looked {
  if (format.readPage === undefined || !looked.judgements.some(isMissing)) return looked
  const { anchors } = phrasesOf(reader)
  if (anchors !== undefined && !mayHoldPhrase(anchors, source, 0, source.length)) return looked
  const seen = new Set(
    findLabels(format.readPage(source), reader)
      .filter(({ block, owner }) => block.kind === 'body' && owner !== 'other')
      .map(({ rule }) => rule),
  )
  const judgements = looked.judgements.map((judgement) =>
    isMissing(judgement) && seen.has(judgement.rule)
      ? { ...judgement, findings: judgement.findings.map(told) }
      : judgement,
  )
  return { ...looked, judgements }
}

/** Asked whether or not documents are read in part, so that the answer is the same. */
const phrasesOf = onceFor(({ forms }: LabelReader) => ({
  anchors: makeAnchors(forms.flatMap(({ form }) => form.seeds)),
}))

/** No label at all, not even a hidden one or somebody else's, and a place of its own for it. */
function isMissing({ findings, context }: Judgement): boolean {
  if (context === undefined || context.edition.placement.where === 'beside') return false
  const { labels, hidden } = context
  if (labels.length > 0 || hidden.length > 0) return false
  return findings.some(({ code }) => code === 'label-missing')
}

function told(finding: Finding): Finding {
  if (finding.code !== 'label-missing') return finding
  return { ...finding, args: { ...finding.args, why: 'outside-article' } }
}
