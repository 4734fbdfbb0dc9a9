import type { Finding, FindingCode } from '../messages/finding.ts'

/**
 * What one rule says of one document. The list is closed and decided in one place (`verdictOf`),
 * so that the library, the command line and the reports cannot disagree.
 */
export const verdicts = [
  'clean',
  'missing',
  'altered',
  'misplaced',
  'duplicated',
  'outdated',
  'superfluous',
  'hidden',
  'conflict',
  'unsupported',
  'not-judged',
  'not-applicable',
] as const
export type Verdict = (typeof verdicts)[number]

/** Verdict of each code; in the order in which they are decided when several apply. */
const order: readonly (readonly [Verdict, ReadonlySet<FindingCode>])[] = [
  ['conflict', new Set(['conflict'])],
  ['unsupported', new Set(['input-empty', 'input-too-deep', 'input-unsupported'])],
  ['superfluous', new Set(['label-superfluous'])],
  ['hidden', new Set(['label-hidden'])],
  ['missing', new Set(['label-missing'])],
  ['outdated', new Set(['label-outdated'])],
]

const placing: ReadonlySet<FindingCode> = new Set([
  'label-before-headline',
  'label-too-late',
  'label-at-end',
  'label-inside-paragraph',
  'label-inline',
])

/**
 * Decides what a rule says of a document from its findings. A missing or outdated label is one at
 * any severity; a deviation or a wrong place counts only as an error, because what an edition
 * tolerates passes, with a warning.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'clean'
  for (const [verdict, codes] of order) {
    if (findings.some((finding) => codes.has(finding.code))) return verdict
  }
  const errors = findings.filter((finding) => finding.severity === 'error')
  const others = errors.filter(({ code }) => !placing.has(code) && code !== 'label-duplicate')
  if (others.some(({ code }) => code !== 'label-other-agent')) return 'altered'
  if (errors.some(({ code }) => placing.has(code))) return 'misplaced'
  if (findings.some(({ code }) => code === 'label-duplicate')) return 'duplicated'
  return others.length > 0 ? 'altered' : 'clean'
}
