import type { Deviation } from '../labels/label.ts'
import type { Finding, FindingCode } from '../messages/finding.ts'
import type { Edition } from '../rules/types.ts'
import { finding, type LabelCheck, type LabelContext } from './context.ts'

/** The label's words and names: every deviation of the label that counts is a finding. */
export const wording: LabelCheck = (context) => {
  const { label, rule } = context
  if (label === undefined) return []
  const edition = rule.editions.find((one) => one.id === label.edition)
  return label.deviations.flatMap((deviation) => deviationFinding(context, deviation, edition))
}

function deviationFinding<C extends FindingCode>(
  context: LabelContext,
  deviation: Deviation<C>,
  edition: Edition | undefined,
): Finding<C>[] {
  const { code, args, expected } = deviation
  return finding(context, code, deviation, args, { expected, edition })
}
