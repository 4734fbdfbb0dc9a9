import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A top-level statement that does something: no mutant reaches out of it, so it is taken whole. */
interface Unit {
  readonly file: string
  /** Lines from 1, both inside. */
  readonly from: number
  readonly to: number
}

const isIdle = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement)

const unitsOf = (file: string): Unit[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const line = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1
  return source.statements
    .filter((statement) => !isIdle(statement))
    .map((each) => ({ file, from: line(each.getStart(source)), to: line(each.end) }))
}

/**
 * What is to be mutated, as Stryker names it: every n-th top-level statement, in the order of files
 * and lines, and one of every file that would be left out.
 */
export const sample = (paths: readonly string[], every: number, seed: number): string[] => {
  let count = seed % every
  return paths.toSorted().flatMap((file, number) => {
    const units = unitsOf(file)
    const chosen = units.filter(() => count++ % every === 0)
    const one = units.slice((number + seed) % Math.max(1, units.length)).slice(0, 1)
    return (chosen.length > 0 ? chosen : one).map(({ from, to }) => `${file}:${from}-${to}`)
  })
}
