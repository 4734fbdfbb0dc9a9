import { type Anchors, isIgnored } from '../../text/anchors.ts'
import { runsIn } from '../../text/runs.ts'
import { unitKind } from '../../text/unit-kind.ts'

/**
 * Searches one of the texts between tags for runs that may go on from one text to the next, as in
 * `насто<b>ящий</b>`. `state`: that of the automaton at `from`; out: the one at `to`. The ends of
 * runs are added to `ends`. Linear.
 */
export function runsOver(
  anchors: Anchors,
  source: string,
  from: number,
  to: number,
  state: number,
  ends: number[],
): number {
  let at = from
  let now = state
  for (; at < to && now !== 0; at++) {
    now = stateAfter(anchors, now, source.charCodeAt(at))
    if (anchors.accepts[now] === 1) ends.push(at + 1)
  }
  if (at >= to) return now
  for (const end of runsIn(anchors, source, at, to)) ends.push(end)
  let word = to
  while (word > at && anchors.kinds[source.charCodeAt(word - 1)] !== unitKind.other) word--
  for (; word < to; word++) now = stateAfter(anchors, now, source.charCodeAt(word))
  return now
}

function stateAfter({ kinds, next, width }: Anchors, state: number, unit: number): number {
  const kind = kinds[unit] ?? 0
  if (kind >= unitKind.letter) return next[state * width + kind] ?? 0
  if (kind === unitKind.ignored) return state
  return kind === unitKind.exotic && isIgnored(unit) ? state : 0
}
