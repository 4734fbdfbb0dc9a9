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
  'not-applicable',
] as const
export type Verdict = (typeof verdicts)[number]
