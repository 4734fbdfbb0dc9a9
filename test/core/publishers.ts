import type { Publisher } from '../../src/index.ts'
import type { NameForms } from '../../src/register/publisher.ts'
import type { Rule, SlotValues } from '../../src/rules/types.ts'

/** A publisher whom the rule binds, with the slot values of an example. */
export function publisherOf(rule: Rule, values: SlotValues): Publisher {
  const named = Object.entries(values).map(([slot, value]): [string, NameForms] => {
    if (typeof value === 'string') return [slot, { nominative: value }]
    const nominative = value.nominative ?? value['as-is'] ?? Object.values(value)[0] ?? ''
    return [slot, { ...value, nominative }]
  })
  const name = named.find(([slot]) => slot === 'agent')?.[1].nominative ?? named[0]?.[1].nominative
  return {
    role: rule.binds[0] ?? 'agent',
    name: name ?? 'Издание «Проба»',
    values: Object.fromEntries(named),
  }
}
