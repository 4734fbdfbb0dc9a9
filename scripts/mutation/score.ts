import type { Mutant, MutationReport } from './stryker.ts'

export interface Score {
  readonly mutants: number
  readonly killed: number
  readonly timedOut: number
  readonly survived: number
  readonly uncovered: number
  /** Mutants that are no program, or that broke the test runner: neither for nor against. */
  readonly invalid: number
}

export const scoreOf = (mutants: readonly Mutant[]): Score => {
  const count = (...statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  return {
    mutants: mutants.length,
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    invalid: count('CompileError', 'RuntimeError', 'Ignored', 'Pending'),
  }
}

/** Per cent of the valid mutants that a test noticed; 0 where there is none. */
export const percentOf = ({ killed, timedOut, survived, uncovered }: Score): number => {
  const noticed = killed + timedOut
  const valid = noticed + survived + uncovered
  return valid === 0 ? 0 : (noticed / valid) * 100
}

/** What no test noticed, one line each: `path:line:column mutator: old → new`. */
export const unnoticed = ({ files }: MutationReport): string[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .toSorted((a, b) => a.location.start.line - b.location.start.line)
      .map(({ location: { start, end }, mutatorName, replacement = '', status }) => {
        const old = lines
          .slice(start.line - 1, end.line)
          .join('\n')
          .slice(start.column - 1)
        const cut = start.line === end.line ? old.slice(0, end.column - start.column) : old
        const [from, to] = [cut, replacement].map((text) =>
          text.replaceAll(/\s+/g, ' ').slice(0, 90),
        )
        return `${path}:${start.line}:${start.column} ${status} ${mutatorName}: ${from} → ${to}`
      })
  })
