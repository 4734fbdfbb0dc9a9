import { type Check, finding } from './context.ts'

/**
 * A label that names another agent is not the publisher's. Beside the publisher's own it may be
 * a reprint's, which is worth a look; instead of it, it is an error.
 */
export const ownership: Check = (context) => {
  const { labels, label, publisher } = context
  return labels
    .filter((other) => other !== label && other.owner === 'other')
    .flatMap((other) => {
      const name = other.slots.find((slot) => slot.value !== '')?.value ?? ''
      const args = { name, publisher: publisher.name }
      return finding(context, 'label-other-agent', other, args, {
        severity: label === undefined ? 'error' : 'warning',
      })
    })
}
