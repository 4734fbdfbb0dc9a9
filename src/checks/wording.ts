import type { Finding, FindingArgs, FindingCode } from '../messages/finding.ts'
import { finding, type LabelCheck, type LabelContext } from './context.ts'

/** The label's words and names: every deviation of the label that counts is a finding. */
export const wording: LabelCheck = (context) => {
  const { label, rule } = context
  if (label === undefined) return []
  const edition = rule.editions.find((one) => one.id === label.edition)
  return label.deviations.flatMap((deviation) =>
    deviationFinding(context, deviation.code, deviation, edition),
  )
}

function deviationFinding<C extends FindingCode>(
  context: LabelContext,
  code: C,
  deviation: { start: number; end: number; expected: string; args: FindingArgs[FindingCode] },
  edition: LabelContext['edition'] | undefined,
): Finding[] {
  // A deviation carries the arguments of its own code; the pair was made together.
  const args = deviation.args as FindingArgs[C]
  return finding(context, code, deviation, args, { expected: deviation.expected, edition })
}
