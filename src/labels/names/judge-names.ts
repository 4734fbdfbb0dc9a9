import type { NamedAgent } from '../../register/agent-names.ts'
import { isSameAgent, type KnownName, nameIn } from '../../register/known-name.ts'
import { isExact, matchName, type NameMatch } from '../../register/match-name.ts'
import type { Candidate } from '../assess.ts'
import type { DeviationMaker } from '../deviations/deviation-maker.ts'
import type { Deviation } from '../label.ts'
import type { LabelReader } from '../reader.ts'
import { agentsTogether, type Part } from './agents-together.ts'
import type { Named } from './named.ts'
import { ownName } from './own-name.ts'
import { isAgentSlot, type SlotAgent } from './slot-agent.ts'
import { compareHalves, unknownName } from './unknown-name.ts'

/** Whose label it is, as far as its names tell. */
export type Owner = 'publisher' | 'other' | 'unknown'

export interface Naming {
  readonly deviations: readonly Deviation[]
  readonly owner: Owner
  /** The owner is another agent whose name is like the publisher's. */
  readonly isNamesake: boolean
  /** Agents looked up in the register, other than the publisher. */
  readonly agents: readonly SlotAgent[]
}

/** A name that is not the publisher's. */
interface Stranger {
  readonly entry: Named
  readonly known: KnownName
  /** It shares a telling word with the publisher's. */
  readonly related: boolean
  /** It is beyond doubt another agent's. */
  readonly other: NamedAgent | undefined
}

/** Judges the names in a label's slots, each by itself and then all together. */
export function judgeNames(
  named: readonly Named[],
  reader: LabelReader,
  candidate: Candidate,
  make: DeviationMaker,
): Naming {
  const { rule } = candidate.source
  const deviations: Deviation[] = []
  const agents: SlotAgent[] = []
  const strangers: Stranger[] = []
  const unknown: Named[] = []
  const listed = new Map<Named, NamedAgent>()
  let own = 0
  const add = (found: readonly Deviation[]): void => {
    deviations.push(...found.filter((one) => isFirst(one, deviations)))
  }
  const look = (entry: Named, agent: NamedAgent | undefined): void => {
    const actual = make.slice(entry.from, entry.to)
    agents.push({ ...make.range(entry.from, entry.to), actual, agent })
  }
  for (const entry of named) {
    const known = reader.names.get(entry.slot)
    const register = isAgentSlot(rule, entry.slot) ? reader.register : undefined
    const match = known === undefined ? undefined : matchName(entry.words, known, entry.case)
    if (known !== undefined && match !== undefined && isExact(match)) {
      own++
      add(ownName(entry, known, candidate, make))
      continue
    }
    const agent = register?.find(entry.words, entry.case)
    const isWhole = agent !== undefined && isExact(agent.match)
    const parts = isWhole ? undefined : agentsTogether(entry.words, entry.case, known, register)
    if (parts !== undefined) {
      const isOwn = parts.some((part) => part.agent === undefined)
      if (isOwn) own++
      for (const part of parts) {
        const piece = pieceOf(entry, part)
        add(ownName(piece, part.name, candidate, make))
        if (part.agent !== undefined) look(piece, part.agent)
      }
      if (isOwn || known === undefined) add([several(entry, parts, reader, make)])
      continue
    }
    if (known === undefined || match === undefined) {
      if (register !== undefined) look(entry, agent)
      if (agent !== undefined) listed.set(entry, agent)
      unknown.push(entry)
      add(
        agent === undefined
          ? unknownName(entry, make)
          : ownName(entry, agent.name, candidate, make),
      )
      continue
    }
    const other = isWhole && !isSameAgent(agent.name, known) ? agent : undefined
    if (other === undefined && match.kind !== 'different') {
      own++
      add(ownName(entry, known, candidate, make))
      continue
    }
    if (register !== undefined) look(entry, agent)
    if (other !== undefined) listed.set(entry, other)
    strangers.push({ entry, known, related: isRelated(match), other })
  }
  const misnamed = strangers.filter(({ related }) => related).length
  const isOthers =
    own === 0 && strangers.length > 0 && strangers.every(({ other }) => other !== undefined)
  if (own + misnamed > 0) {
    for (const stranger of strangers) add([strange(stranger, named, own > 0, make)])
  }
  const isPublishers = own + misnamed > 0 && !isOthers
  const doubtful = isPublishers ? unknown : [...unknown, ...strangers.map(({ entry }) => entry)]
  add(compareHalves(doubtful, listed, make))
  const owner = isPublishers ? 'publisher' : strangers.length > 0 ? 'other' : 'unknown'
  return { deviations, owner, isNamesake: isOthers && misnamed > 0, agents }
}

/** What is wrong with a stranger's name in a label that is, or was meant to be, the publisher's. */
function strange(
  { entry, known, other }: Stranger,
  named: readonly Named[],
  hasOwn: boolean,
  make: DeviationMaker,
): Deviation {
  const { from, to } = entry
  const actual = make.slice(from, to)
  const expected = nameIn(known, entry.case) ?? known.nominative
  const partner = named.find((one) => one.slot === entry.slot && one !== entry)
  if (hasOwn && partner !== undefined) {
    const second = make.slice(partner.from, partner.to)
    const [one, two] = partner.from < from ? [second, actual] : [actual, second]
    return make.at('names-differ', from, to, expected, { first: one, second: two })
  }
  if (other === undefined)
    return make.at('name-different', from, to, expected, { actual, expected })
  const [{ number }] = other.entries
  const name = other.name.nominative
  return make.at('name-other-agent', from, to, expected, { actual, name, number, expected })
}

function several(
  entry: Named,
  parts: readonly Part[],
  { partners }: LabelReader,
  make: DeviationMaker,
): Deviation {
  const isAllowed = parts.every(
    ({ agent }) => agent === undefined || agent.entries.some(({ number }) => partners?.has(number)),
  )
  const code = isAllowed ? 'several-publishers' : 'several-agents'
  const names = make.slice(entry.from, entry.to)
  return make.at(code, entry.from, entry.to, '', { names })
}

function pieceOf(entry: Named, { from, to }: Part): Named {
  const indices = entry.indices.slice(from, to)
  const first = indices[0] ?? entry.from
  const last = indices.at(-1) ?? first
  // A closing quotation mark is no word of the name, but belongs to it.
  const isLast = to === entry.words.length
  return {
    ...entry,
    from: from === 0 ? entry.from : first,
    to: isLast ? entry.to : last + 1,
    words: entry.words.slice(from, to),
    indices,
  }
}

/** Another agent whose name is like the publisher's: the publisher may have been meant. */
const isRelated = (match: NameMatch): boolean => match.kind !== 'different' || match.related

/** A name shortened alike in both halves is one deviation, reported where it is first met. */
function isFirst({ code }: Deviation, others: readonly Deviation[]): boolean {
  return !once.has(code) || others.every((other) => other.code !== code)
}

const once: ReadonlySet<string> = new Set([
  'abbreviated-legal-form',
  'accepted-short-name',
  'case-likely',
  'case-unknown',
  'several-agents',
  'several-publishers',
])
