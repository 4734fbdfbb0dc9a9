import type { Token } from '../../text/tokens.ts'
import type { Move } from '../alignment/align.ts'
import type { LabelForm } from '../reader.ts'

/**
 * A bracket is no name. Where the words before a name are missing, one that the form has before
 * them may have been taken for the name: then it is the form's, and the name is missing too.
 */
export function withoutLostBracket(
  source: LabelForm,
  tokens: readonly Token[],
  moves: readonly Move[],
): readonly Move[] {
  const { steps } = source.form
  const at = moves.findIndex(
    (move, index) => move.kind === 'fill' && isAlone(moves, index) && isBracket(tokens[move.token]),
  )
  const fill = moves[at]
  if (fill?.kind !== 'fill') return moves
  const before = moves.slice(0, at)
  const from = before.findLastIndex((move) => move.kind !== 'drop') + 1
  const norm = tokens[fill.token]?.norm
  const lost = before.findIndex(
    (move, index) => index >= from && move.kind === 'drop' && steps[move.step]?.norm === norm,
  )
  const drop = moves[lost]
  if (drop?.kind !== 'drop') return moves
  const { step, token } = fill
  return moves
    .with(at, { kind: 'drop', step })
    .with(lost, { kind: 'match', step: drop.step, token })
}

function isAlone(moves: readonly Move[], index: number): boolean {
  return moves[index - 1]?.kind !== 'fill' && moves[index + 1]?.kind !== 'fill'
}

function isBracket(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[()]$/.test(token.norm)
}
