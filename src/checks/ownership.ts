import type { FoundLabel } from '../labels/found-label.ts'
import type { Finding } from '../messages/finding.ts'
import { type Check, type CheckContext, finding } from './context.ts'
import { outsideRegister, unknownAgent } from './registered.ts'

/**
 * A label that names another agent is not the publisher's. Beside the publisher's own it may be
 * a reprint's, which is worth a look; instead of it, it is an error.
 */
export const ownership: Check = (context) => {
  const { labels, label } = context
  return labels
    .filter((other) => other !== label && other.owner === 'other' && !isPartners(other, context))
    .flatMap((other) => ofAnother(other, context))
}

function ofAnother(other: FoundLabel, context: CheckContext): Finding[] {
  const severity = context.label === undefined ? 'error' : 'warning'
  const named = other.agents.find(({ agent }) => agent !== undefined)?.agent
  const [unlisted] = other.agents
  if (named === undefined && unlisted !== undefined) {
    return unknownAgent(context, unlisted, { severity })
  }
  const name = named?.name.nominative ?? other.slots.find((slot) => slot.value !== '')?.value ?? ''
  const number = named === undefined ? {} : { number: named.entries[0].number }
  const args = { name, ...number, publisher: context.publisher.name }
  const dated = other.agents
    .slice(0, 1)
    .flatMap((one) => outsideRegister(context, one, { severity: 'warning' }))
  return [...finding(context, 'label-other-agent', other, args, { severity }), ...dated]
}

/** An agent that publishes together with the publisher has a label of its own. */
function isPartners({ agents }: FoundLabel, { publisher }: CheckContext): boolean {
  const numbers = new Set(publisher.partners.map(({ number }) => number))
  return (
    agents.length > 0 &&
    agents.every(({ agent }) => agent?.entries.some(({ number }) => numbers.has(number)) ?? false)
  )
}
