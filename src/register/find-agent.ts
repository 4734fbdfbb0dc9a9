import { lettersOrDigits } from '../text/letters.ts'
import { onceFor } from '../text/once-for.ts'
import { tokenize } from '../text/tokens.ts'
import type { Agent, Register } from './agent.ts'
import { entryNames } from './entry-names.ts'
import { legalForms } from './legal-forms.ts'
import { isInForce } from './period.ts'

/** What a search for one agent came to. */
export type AgentFound =
  | { readonly kind: 'found'; readonly agent: Agent }
  /** The query fits all of these alike. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Agent[] }
  | { readonly kind: 'unknown' }

export interface FindAgentOptions {
  /** Day, `YYYY-MM-DD`: of entries with the same name the one in force then is meant. */
  readonly date?: string | undefined
}

/**
 * Finds the agent that a number or a name means. A name may be a part of the register's name, but
 * only one entry may fit: the best kind of fit counts, and of entries alike the one in force.
 */
export function findAgent(
  register: Register,
  query: number | string,
  { date }: FindAgentOptions = {},
): AgentFound {
  const number = typeof query === 'number' ? query : numberIn(query)
  const candidates =
    number === undefined
      ? (fits(register, String(query))[0] ?? [])
      : register.agents.filter((agent) => agent.number === number)
  const [agent] = candidates
  if (agent === undefined) return { kind: 'unknown' }
  if (candidates.length === 1) return { kind: 'found', agent }
  const name = wordsOf(agent.name)
  const sameName = candidates.every((each) => wordsOf(each.name) === name)
  const [inForce, ...more] = candidates.filter((each) => isInForce(each, date))
  if (sameName && inForce !== undefined && more.length === 0)
    return { kind: 'found', agent: inForce }
  return { kind: 'ambiguous', candidates }
}

/** The number of an entry, where a query is nothing else: «12», «№ 12». */
export function numberIn(query: string): number | undefined {
  const digits = /^\s*№?\s*(\d+)\s*$/u.exec(query)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** An entry and all others of exactly its name: an agent that was listed again, or a namesake. */
export function entriesNamedAs(register: Register, agent: Agent): readonly Agent[] {
  const name = lettersOf(agent.name)
  return register.agents.filter((each) => each === agent || lettersOf(each.name) === name)
}

/** The entries whose name in full this is, as `isNameOf` has it. */
export function entriesNamed(register: Register, name: string): readonly Agent[] {
  // Cheaper than words, and run over all names: an entry begins with the name it is of.
  const letters = lettersOf(name)
  return register.agents.filter(
    (agent) => sharesBeginning(lettersOf(agent.name), letters) && isNameOf(name, agent),
  )
}

const lettersOf = (name: string): string =>
  (name.toLowerCase().replaceAll('ё', 'е').match(lettersOrDigits) ?? []).join('')

/** Another given name in brackets may stand behind the surname, so only that much is compared. */
const sharesBeginning = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4)

/**
 * Whether a name is the agent's in full: the whole entry, or it without the former names and
 * pseudonyms that stand there in brackets and quotes. Quotes, capitals and ё make no difference.
 */
export function isNameOf(name: string, agent: Agent): boolean {
  const words = wordsOf(name)
  return words === wordsOf(agent.name) || words === wordsOf(entryNames(agent.name).principal)
}

/** Every agent whose number or name fits a text, the best fits first. */
export function searchAgents(register: Register, text: string): readonly Agent[] {
  const found = findAgent(register, text)
  if (found.kind === 'found' && numberIn(text) !== undefined) return [found.agent]
  const byNumber = found.kind === 'ambiguous' ? found.candidates : []
  return [...new Set([...byNumber, ...fits(register, text).flat()])]
}

/**
 * Agents by how well their names fit, best first, each list without those of the lists before it:
 * the whole name; the name without what follows in brackets or quotes, or one of those; a run of
 * its words; the beginnings of its words in any order. Quotes, capitals, ё and look-alike
 * letters make no difference.
 */
function fits(register: Register, text: string): readonly (readonly Agent[])[] {
  const query = wordsOf(text)
  if (query === '') return []
  const found = fitsOf(register, [query])
  // The register writes legal forms in full.
  return found.length > 0 ? found : fitsOf(register, spelledOut(query))
}

/** «ООО МЕМО» with the legal form in full, as often as its abbreviation stands for another. */
function spelledOut(query: string): readonly string[] {
  const [first, ...rest] = query.split(' ')
  if (rest.length === 0) return []
  return legalForms
    .filter(({ short }) => wordsOf(short) === first)
    .map(({ full }) => [wordsOf(full), ...rest].join(' '))
}

/** Agents by how well their names fit one of the queries. */
function fitsOf(register: Register, queries: readonly string[]): readonly (readonly Agent[])[] {
  const all = queries.map((query) => ({ query, words: query.split(' ') }))
  const lists: Agent[][] = [[], [], [], []]
  if (all.length === 0) return []
  for (const { agent, name, parts } of indexOf(register)) {
    const tiers = all.map(({ query, words }) => tierOf(query, words, name, parts) ?? lists.length)
    lists[Math.min(...tiers)]?.push(agent)
  }
  return lists.filter((list) => list.length > 0)
}

function tierOf(
  query: string,
  words: readonly string[],
  name: string,
  parts: readonly string[],
): number | undefined {
  if (name === query) return 0
  if (parts.includes(query)) return 1
  const spaced = ` ${name}`
  if (`${spaced} `.includes(` ${query} `)) return 2
  return words.every((word) => spaced.includes(` ${word}`)) ? 3 : undefined
}

interface Indexed {
  readonly agent: Agent
  readonly name: string
  readonly parts: readonly string[]
}

/** The folded names of a register, made once. */
const indexOf = onceFor(({ agents }: Register): readonly Indexed[] =>
  agents.map((agent) => ({ agent, name: wordsOf(agent.name), parts: partsOf(agent.name) })),
)

const wordsOf = (text: string): string =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ skeleton }) => skeleton)
    .join(' ')

/** «Губанов … "JesusAVGN, Хесус"» is also looked up by what stands before and in the quotes. */
const partsOf = (name: string): readonly string[] =>
  name
    .split(/[«»"“”„()[\]]|,(?=\s)/u)
    .map(wordsOf)
    .filter((part) => part !== '')
