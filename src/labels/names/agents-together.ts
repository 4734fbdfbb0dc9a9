import type { AgentNames, NamedAgent } from '../../register/agent-names.ts'
import type { KnownName } from '../../register/known-name.ts'
import { isExact, matchName } from '../../register/match-name.ts'
import type { GrammaticalCase } from '../../rules/types.ts'
import type { Token } from '../../text/tokens.ts'

/** One of several agents named in one slot: words `from`..`to` (exclusive) of it. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly name: KnownName
  /** Undefined for the publisher. */
  readonly agent: NamedAgent | undefined
}

/** More separate pieces than this are no list of names that anybody would print. */
const mostPieces = 8

/**
 * Reads the words of a slot as several agents, joined by commas or «и»; undefined where they are
 * not. Names have commas and «и» of their own, so the longest reading of each comes first.
 */
export function agentsTogether(
  words: readonly Token[],
  to: GrammaticalCase,
  known: KnownName | undefined,
  register: AgentNames | undefined,
): readonly Part[] | undefined {
  if (register === undefined) return undefined
  const pieces = piecesOf(words)
  if (pieces.length < 2 || pieces.length > mostPieces) return undefined
  const parts: Part[] = []
  for (let first = 0; first < pieces.length; ) {
    const found = longestFrom(first, pieces, words, to, known, register)
    if (found === undefined) return undefined
    parts.push(found.part)
    first = found.next
  }
  return parts.length < 2 ? undefined : parts
}

interface Piece {
  readonly from: number
  readonly to: number
}

function longestFrom(
  first: number,
  pieces: readonly Piece[],
  words: readonly Token[],
  to: GrammaticalCase,
  known: KnownName | undefined,
  register: AgentNames,
): { part: Part; next: number } | undefined {
  const from = pieces[first]?.from ?? 0
  for (let next = pieces.length; next > first; next--) {
    const end = pieces[next - 1]?.to ?? from
    const own = words.slice(from, end)
    if (known !== undefined && isExact(matchName(own, known, to))) {
      return { part: { from, to: end, name: known, agent: undefined }, next }
    }
    const agent = register.find(own, to)
    if (agent !== undefined) return { part: { from, to: end, name: agent.name, agent }, next }
  }
  return undefined
}

function piecesOf(words: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const norm = words[at]?.norm ?? ','
    if (norm !== ',' && norm !== ';' && norm !== 'и') continue
    if (at > from) pieces.push({ from, to: at })
    from = at + 1
  }
  return pieces
}
