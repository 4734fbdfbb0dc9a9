import type { SlotAgent } from '../labels/names/slot-agent.ts'
import type { Finding } from '../messages/finding.ts'
import type { Agent } from '../register/agent.ts'
import { outsideOf } from '../register/period.ts'
import type { RuleSeverity } from '../rules/edition.ts'
import { finding, type LabelCheck, type LabelContext } from './context.ts'

/** The agents a label names beside the publisher are in the register on the text's date. */
export const registered: LabelCheck = (context) => {
  const { label } = context
  // That it is another agent's was said, and that is enough.
  if (label === undefined || label.isNamesake) return []
  return label.agents.flatMap((named) => [
    // A name in the publisher's own label was compared with the publisher's, and that is enough.
    ...(label.owner === 'publisher' ? [] : unknownAgent(context, named)),
    ...outsideRegister(context, named),
  ])
}

/** The register has no such name. */
export function unknownAgent(
  context: LabelContext,
  named: SlotAgent,
  more: { severity?: RuleSeverity } = {},
): Finding[] {
  if (named.agent !== undefined) return []
  return finding(context, 'agent-unknown', named, { name: named.actual }, more)
}

/** The register has the name, but not on the text's date. */
export function outsideRegister(
  context: LabelContext,
  named: SlotAgent,
  more: { severity?: RuleSeverity } = {},
): Finding[] {
  const { agent } = named
  if (agent === undefined) return []
  const { entries } = agent
  const outside = outsideOf(entries, context.date)
  if (outside === undefined) return []
  const name = agent.name.nominative
  if (outside === 'before-inclusion') {
    const next = earliest(entries)
    const args = { name, number: next.number, included: next.included ?? '' }
    return finding(context, 'agent-not-included', named, args, more)
  }
  const last = entries
    .filter(({ excluded = '' }) => excluded !== '' && excluded <= context.date)
    .reduce<Agent>((a, b) => ((a.excluded ?? '') >= (b.excluded ?? '') ? a : b), entries[0])
  const args = { name, number: last.number, excluded: last.excluded ?? '' }
  return finding(context, 'agent-excluded', named, args, more)
}

function earliest([first, ...more]: readonly [Agent, ...Agent[]]): Agent {
  return more.reduce((a, b) => ((a.included ?? '') <= (b.included ?? '') ? a : b), first)
}
