import type { FindingArgs, FindingCode } from '../../messages/finding.ts'
import type { Reading } from '../../reading/reading.ts'
import type { FormStep } from '../../rules/form/compile.ts'
import type { Token } from '../../text/tokens.ts'
import type { Deviation } from '../label.ts'

/** Builds deviations from token ranges: the one place where tokens become source offsets. */
export interface DeviationMaker {
  slice(from: number, to: number): string
  /** Where tokens are in the source. */
  range(from: number, to: number): { start: number; end: number }
  at<C extends FindingCode>(
    code: C,
    from: number,
    to: number,
    expected: string | undefined,
    args: FindingArgs[C],
  ): Deviation<C>
  /** Something missing after the token at `index` (before the first when it is -1). */
  after<C extends FindingCode>(
    code: C,
    index: number,
    expected: string,
    args: FindingArgs[C],
  ): Deviation<C>
  inserted(from: number, to: number, negations: readonly string[]): Deviation
  spacing(from: number, to: number, expected: string): Deviation
  tolerated(part: { code: string; expected: string; from: number; to: number }): Deviation
  /** The words of steps as the form spells them, slots as «…». */
  spell(steps: readonly FormStep[]): string
}

export function deviationMaker(
  reading: Reading,
  tokens: readonly Token[],
  first: number,
): DeviationMaker {
  const range = (from: number, to: number): { start: number; end: number } =>
    reading.map.toSource({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  const slice = (from: number, to: number): string => {
    const { start, end } = range(from, to)
    return reading.source.slice(start, end)
  }
  const at = <C extends FindingCode>(
    code: C,
    from: number,
    to: number,
    expected: string | undefined,
    args: FindingArgs[C],
  ): Deviation<C> => ({
    code,
    ...range(from, to),
    actual: slice(from, to),
    expected: expected ?? '',
    args,
  })
  const after = <C extends FindingCode>(
    code: C,
    index: number,
    expected: string,
    args: FindingArgs[C],
  ): Deviation<C> => {
    const point = index === -1 ? range(first, first + 1).start : range(index, index + 1).end
    return { code, start: point, end: point, actual: '', expected, args }
  }
  return {
    slice,
    range,
    at,
    after,
    inserted(from, to, negations) {
      const words = slice(from, to)
      const folded = new Set(negations.map((word) => word.toLowerCase()))
      const negation = tokens.slice(from, to).some((token) => folded.has(token.norm))
      return at('word-inserted', from, to, '', { words, negation })
    },
    spacing(from, to, expected) {
      return at('word-spacing', from, to, expected, { actual: slice(from, to), expected })
    },
    tolerated({ code, expected, from, to }) {
      if (code === 'extra-comma') {
        return at('extra-comma', from, to, expected, {
          before: tokens[to] === undefined ? '' : slice(to, to + 1),
        })
      }
      if (code === 'bracketed-choice') return at('bracketed-choice', from, to, expected, {})
      return at('tolerated', from, to, expected, { name: code })
    },
    spell(steps) {
      return steps
        .map((step) => (step.kind === 'slot' ? '…' : step.text))
        .join(' ')
        .replace(/ (?=[,.;:)\]])/g, '')
        .replace(/(?<=[([]) /g, '')
    },
  }
}
