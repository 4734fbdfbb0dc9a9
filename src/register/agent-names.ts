import type { GrammaticalCase } from '../rules/types.ts'
import { onceFor } from '../text/once-for.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { Agent, Register } from './agent.ts'
import { entriesNamedAs } from './find-agent.ts'
import { type KnownName, knownName } from './known-name.ts'
import { isExact, matchName, type NameMatch } from './match-name.ts'
import type { AgentForms } from './publisher.ts'

/** Whom a name in a label means. */
export interface NamedAgent {
  /** One entry, or several of the same name: an agent listed again. */
  readonly entries: readonly [Agent, ...Agent[]]
  readonly name: KnownName
  readonly match: NameMatch
}

/** The names of all agents of a register, in every case. */
export interface AgentNames {
  /**
   * The agent that words name, in whatever case or spelling; undefined where the register has none
   * such, or where several fit alike. In: words without quotation marks, and the case expected.
   */
  find(words: readonly Token[], to: GrammaticalCase): NamedAgent | undefined
}

/** Names by the beginnings of their words, as the register has them. */
type Beginnings = ReadonlyMap<string, readonly number[]>

/** So many of the likeliest entries are compared word by word. */
const compared = 12
/** Enough to tell words apart, and short enough to stay in all cases («Пётр», «Петром»). */
const beginning = 3

/**
 * The names of a register, with the forms given for some agents by their numbers. Nothing is done
 * until a name is looked for; then the words of all names are sorted once for each register, and
 * only names that look like the one in question are declined.
 */
export function agentNames(
  register: Register,
  given: Readonly<Record<number, AgentForms>> = {},
): AgentNames {
  const known = new Map<number, KnownName>()
  const nameOf = (index: number, agent: Agent): KnownName => {
    const made =
      known.get(index) ?? knownName({ name: agent.name, ...formsOf(given[agent.number]) })
    known.set(index, made)
    return made
  }
  const listed = new Map<Agent, NamedAgent['entries']>()
  const entriesOf = (agent: Agent): NamedAgent['entries'] => {
    const [entry = agent, ...others] = listed.get(agent) ?? entriesNamedAs(register, agent)
    listed.set(agent, [entry, ...others])
    return [entry, ...others]
  }
  let renamed: readonly Renamed[] | undefined
  return {
    find(words, to) {
      renamed ??= renamedIn(register, given)
      const indices = new Set([...likeliest(register, words), ...likeliestOf(renamed, words)])
      const found = [...indices].flatMap((index) => {
        const agent = register.agents[index]
        if (agent === undefined) return []
        const name = nameOf(index, agent)
        const match = matchName(words, name, to)
        const rank = rankOf(match)
        return rank === undefined ? [] : [{ agent, name, match, rank }]
      })
      const best = Math.min(...found.map(({ rank }) => rank))
      const [first, ...more] = found.filter(({ rank }) => rank === best)
      if (first === undefined) return undefined
      if (more.some(({ name }) => name.nominative !== first.name.nominative)) return undefined
      return { entries: entriesOf(first.agent), name: first.name, match: first.match }
    },
  }
}

/** What is given for an agent, as `knownName` takes it. */
function formsOf({ short, ...given }: AgentForms = {}) {
  return { given, short }
}

/** How well a name fits, the best first; undefined where it does not. */
function rankOf(match: NameMatch): number | undefined {
  if (match.kind === 'equal') return 0
  if (isExact(match)) return 1
  const order: readonly NameMatch['kind'][] = ['marks', 'order', 'case', 'shortened']
  const rank = order.indexOf(match.kind)
  return rank === -1 ? undefined : rank + 2
}

/** An entry with given forms, which need not begin as its name does. */
interface Renamed {
  readonly index: number
  readonly starts: ReadonlySet<string>
}

function renamedIn(
  { agents }: Register,
  given: Readonly<Record<number, AgentForms>>,
): readonly Renamed[] {
  if (Object.keys(given).length === 0) return []
  return agents.flatMap(({ number }, index) => {
    const { short = [], ...forms } = given[number] ?? {}
    const texts = [...Object.values(forms), ...short].filter((text) => text !== undefined)
    return texts.length === 0 ? [] : [{ index, starts: new Set(texts.flatMap(startsOf)) }]
  })
}

function likeliestOf(renamed: readonly Renamed[], words: readonly Token[]): number[] {
  const asked = words.map(beginningOf)
  return renamed
    .filter(({ starts }) => asked.some((start) => starts.has(start)))
    .slice(0, compared)
    .map(({ index }) => index)
}

/** Entries that share the beginnings of words with these; rare beginnings count more. */
function likeliest(register: Register, words: readonly Token[]): number[] {
  const index = beginningsOf(register)
  const scores = new Map<number, number>()
  const asked = words.filter(({ kind }) => kind === 'word').map(beginningOf)
  for (const start of new Set(asked)) {
    const agents = index.get(start) ?? []
    for (const agent of agents) scores.set(agent, (scores.get(agent) ?? 0) + 1 / agents.length)
  }
  return [...scores]
    .sort(([a, most], [b, least]) => least - most || a - b)
    .slice(0, compared)
    .map(([agent]) => agent)
}

const beginningsOf = onceFor((register: Register): Beginnings => {
  const index = new Map<string, number[]>()
  for (const [number, { name }] of register.agents.entries()) {
    for (const start of new Set(startsOf(name))) {
      const agents = index.get(start)
      if (agents === undefined) index.set(start, [number])
      else agents.push(number)
    }
  }
  return index
})

const startsOf = (text: string): string[] =>
  tokenize(text).flatMap((token) => (token.kind === 'word' ? [beginningOf(token)] : []))

const beginningOf = ({ skeleton }: Token): string => skeleton.slice(0, beginning)
