import type { Agent, Register } from '../../register/agent.ts'
import { entryNames } from '../../register/entry-names.ts'
import {
  entriesNamed,
  entriesNamedAs,
  findAgent,
  isNameOf,
  searchAgents,
} from '../../register/find-agent.ts'
import type { Period } from '../../register/period.ts'
import type { KnownPublisher, Publisher } from '../../register/publisher.ts'
import { roles } from '../../rules/types.ts'
import { lettersOrDigits } from '../../text/letters.ts'
import { PlashkaError } from '../error.ts'
import { checkDate } from './check-date.ts'

/**
 * Checks a publisher and looks up its entry in the register.
 * @throws PlashkaError on a publisher without a name, bad days, or an agent that is unknown, not
 * the only one, or contradicted by the name.
 */
export function publisherIn(publisher: Publisher, register: Register | undefined): KnownPublisher {
  const { role, included, excluded } = publisher
  if (!roles.includes(role)) {
    const found =
      role === undefined ? 'publisher.role is missing' : `Unknown role "${String(role)}"`
    throw new PlashkaError('publisher-invalid', `${found}; expected one of ${roles.join(', ')}.`)
  }
  if (included !== undefined) checkDate(included, 'publisher.included')
  if (excluded !== undefined) checkDate(excluded, 'publisher.excluded')
  const entry =
    publisher.agent === undefined ? entryOfName(publisher, register) : entryOf(publisher, register)
  const own =
    role === 'agent' && entry !== undefined ? entryNames(entry.agent.name).principal : undefined
  const name = publisher.name ?? own
  if (typeof name !== 'string' || name.trim() === '') {
    throw new PlashkaError(
      'publisher-unnamed',
      'The publisher has no name; give it as the register has it.',
    )
  }
  const periods = periodsOf(publisher, entry)
  if (included !== undefined && excluded !== undefined && excluded <= included) {
    throw new PlashkaError(
      'publisher-days',
      `The publisher is excluded (${excluded}) before it is included (${included}).`,
    )
  }
  const partners = (publisher.together ?? []).flatMap((query) => {
    return entryOf({ ...publisher, agent: query, name: undefined }, register).entries
  })
  const isFromRegister = publisher.name === undefined
  const isUnlisted = role === 'agent' && register !== undefined && entry === undefined
  return {
    ...publisher,
    name,
    periods,
    isFromRegister,
    isUnlisted,
    entry: entry?.agent,
    partners,
  }
}

interface Entry {
  readonly agent: Agent
  /** The entry and those under which the same agent was listed before or since, oldest first. */
  readonly entries: readonly Agent[]
}

/** The entry whose name is given word for word; a namesake cannot be told, so none then. */
function entryOfName({ role, name }: Publisher, register: Register | undefined): Entry | undefined {
  if (role !== 'agent' || register === undefined || typeof name !== 'string') return undefined
  const entries = entriesNamed(register, name)
  const agent = onlyOne(entries)
  return agent === undefined ? undefined : { agent, entries: byDay(entries) }
}

function entryOf(
  { role, agent: query = '', name }: Publisher,
  register: Register | undefined,
): Entry {
  if (role === 'media' || role === 'other') {
    throw new PlashkaError(
      'publisher-no-agent',
      `A publisher of the role ${role} has no agent; the agents of a text are its own.`,
    )
  }
  if (register === undefined) {
    throw new PlashkaError(
      'register-missing',
      `publisher.agent is ${shown(query)}, but there is no register to look it up in.`,
      [],
      query,
    )
  }
  const found = findAgent(register, query)
  if (found.kind === 'unknown') {
    const near = typeof query === 'string' ? alike(register, query) : []
    const list = near.length === 0 ? '' : ` Names like it:${listOf(near)}`
    throw new PlashkaError(
      'agent-unknown',
      `The register has no agent ${shown(query)}.${list}`,
      near,
      query,
    )
  }
  const entries = found.kind === 'found' ? entriesNamedAs(register, found.agent) : found.candidates
  const agent = found.kind === 'found' ? found.agent : onlyOne(entries)
  if (agent === undefined) {
    throw new PlashkaError(
      'agent-ambiguous',
      `Several entries of the register fit ${shown(query)}; give the number of one:${listOf(entries)}`,
      entries,
      query,
    )
  }
  if (role === 'agent' && name !== undefined && !isNameOf(name, agent)) {
    throw new PlashkaError(
      'agent-contradicted',
      `publisher.name is "${name}", but publisher.agent is ${shown(query)}; leave out one of them:${listOf([agent])}`,
      [agent],
    )
  }
  const own = { agent, entries: [agent] }
  return follow(entries) ? { agent, entries: byDay(entries) } : own
}

/** The latest of entries that name one agent at different times; undefined where they may not. */
function onlyOne(entries: readonly Agent[]): Agent | undefined {
  const [first] = entries
  const sameName = entries.every((each) => first !== undefined && isNameOf(each.name, first))
  return sameName && follow(entries) ? byDay(entries).at(-1) : undefined
}

/** Whether each entry ended before the next began: an agent that was listed again. */
function follow(entries: readonly Agent[]): boolean {
  return byDay(entries).every(({ included }, index, all) => {
    const before = all[index - 1]?.excluded
    return index === 0 || (included !== undefined && before !== undefined && before <= included)
  })
}

const byDay = (entries: readonly Agent[]): Agent[] =>
  [...entries].sort((a, b) => ((a.included ?? '') < (b.included ?? '') ? -1 : 1))

function periodsOf({ included, excluded }: Publisher, entry: Entry | undefined): Period[] {
  if (entry === undefined || (included !== undefined && excluded !== undefined)) {
    return [{ included, excluded }]
  }
  if (included === undefined && excluded === undefined) {
    return entry.entries.map((each) => ({ included: each.included, excluded: each.excluded }))
  }
  return [
    { included: included ?? entry.agent.included, excluded: excluded ?? entry.agent.excluded },
  ]
}

/** Entries that share the beginning of a word with a name nobody has, a few. */
function alike(register: Register, query: string): readonly Agent[] {
  const words = (query.match(lettersOrDigits) ?? []).filter((word) => word.length > 3)
  for (const word of words) {
    const stem = word.slice(0, Math.max(4, word.length - 3))
    const found = searchAgents(register, stem)
    if (found.length > 0 && found.length <= 10) return found
  }
  return []
}

const shown = (query: number | string): string =>
  typeof query === 'number' ? `No. ${query}` : `"${query}"`

const listOf = (agents: readonly Agent[]): string =>
  agents
    .map(({ number, name, included = '?', excluded = '' }) => {
      return `\n  No. ${number}  ${name}  ${included} – ${excluded}`.trimEnd()
    })
    .join('')
