import type { Agent, Register } from './agent.ts'

/** What changed in an entry that both snapshots have. */
export interface AgentChange {
  readonly before: Agent
  readonly after: Agent
  readonly fields: readonly ('name' | 'type' | 'included' | 'excluded' | 'resources')[]
}

export interface RegisterDiff {
  readonly added: readonly Agent[]
  /** Entries that are gone. The register keeps those it excludes, so this should be empty. */
  readonly removed: readonly Agent[]
  /** Entries whose day of exclusion is new. */
  readonly excluded: readonly AgentChange[]
  /** Entries that changed in some other way. */
  readonly changed: readonly AgentChange[]
}

/** Compares two snapshots entry by entry, by the number; where it repeats, by the name too. */
export function diffRegisters(before: Register, after: Register): RegisterDiff {
  const former = new Map<number, Agent[]>()
  for (const agent of before.agents)
    former.set(agent.number, [...(former.get(agent.number) ?? []), agent])

  const added: Agent[] = []
  const excluded: AgentChange[] = []
  const changed: AgentChange[] = []
  // Entries of the same name pair first, so that a repeated number does not cross them.
  const pairs = new Map<Agent, Agent>()
  for (const sameName of [true, false])
    for (const agent of after.agents) {
      if (pairs.has(agent)) continue
      const left = former.get(agent.number) ?? []
      const index = left.findIndex(({ name }) => !sameName || name === agent.name)
      const [match] = index === -1 ? [] : left.splice(index, 1)
      if (match !== undefined) pairs.set(agent, match)
    }
  for (const agent of after.agents) {
    const match = pairs.get(agent)
    if (match === undefined) {
      added.push(agent)
      continue
    }
    const fields = changedFields(match, agent)
    if (fields.length === 0) continue
    const isExclusion = match.excluded === undefined && agent.excluded !== undefined
    ;(isExclusion ? excluded : changed).push({ before: match, after: agent, fields })
  }
  return { added, removed: [...former.values()].flat(), excluded, changed }
}

function changedFields(before: Agent, after: Agent): AgentChange['fields'] {
  const plain = ['name', 'type', 'included', 'excluded'] as const
  const changed = plain.filter((field) => before[field] !== after[field])
  const resources = before.resources.join('\n') !== after.resources.join('\n')
  return resources ? [...changed, 'resources'] : changed
}
