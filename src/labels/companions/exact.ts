import type { CompiledForm } from '../../rules/form/compile.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * Reads a form word for word at a place. Out: the index after its last token, or -1.
 * For forms without slots; the longest reading wins.
 */
export function readExactly(form: CompiledForm, tokens: readonly Token[], at: number): number {
  // Most words begin no mark: then nothing is set up.
  const first = tokens[at]
  if (first === undefined || !form.starts.has(first.norm)) return -1
  let reached = new Set([-1])
  let end = -1
  for (let index = at; index < tokens.length && reached.size > 0; index++) {
    const token = tokens[index]
    if (token === undefined || (index > at && token.startsLine)) break
    const next = new Set<number>()
    for (const [number, step] of form.steps.entries()) {
      if (step.kind === 'slot' || step.norm !== token.norm) continue
      if (step.before.some((before) => reached.has(before))) next.add(number)
    }
    // «18+1» is no «18+».
    const glued = tokens[index + 1]?.kind === 'word' && tokens[index + 1]?.spaced === false
    if (!glued && form.ends.some((last) => next.has(last))) end = index + 1
    reached = next
  }
  return end
}
