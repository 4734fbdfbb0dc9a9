import type * as z from 'zod'
import { assembleRule, ruleToFile } from './assemble.ts'
import { checkRule, duplicates } from './check.ts'
import { extendRule, nameOf } from './extend.ts'
import {
  follow,
  fromPlain,
  type Located,
  type LocatedMap,
  type Place,
  type SourceFile,
  toPlain,
} from './file/located.ts'
import { readSource } from './file/read-source.ts'
import { type PlacedProblem, RuleFileError } from './file/rule-file-error.ts'
import { placeWithin } from './file/scalar-offset.ts'
import type { RuleIssue, RuleProblem } from './problems/problem.ts'
import { ruleFile, rulePatch } from './schema/schema.ts'
import { shapeIssues } from './schema/shape-issues.ts'
import type { Rule } from './types.ts'

const maxChain = 16
const idShape = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u

export interface LoadRuleOptions {
  /** The name of the file: shown in messages and handed to `resolve`. */
  readonly path?: string | undefined
  /** Language of the messages; Russian by default. */
  readonly lang?: 'ru' | 'en' | undefined
  /**
   * Fetches a file that `extends` names, relative to the file that names it. Its errors become
   * errors of the rule file. Without it only built-in rules can be extended.
   */
  readonly resolve?:
    | ((
        ref: string,
        from: string | undefined,
      ) => { readonly source: string; readonly path: string })
    | undefined
}

interface Loader {
  readonly builtins: readonly Rule[]
  readonly lang: 'ru' | 'en'
  readonly resolve: LoadRuleOptions['resolve']
}

/** `loadRule` over a given set of built-in rules; the generator of that set has none yet. */
export function loadRuleOver(
  builtins: readonly Rule[],
  source: string,
  options: LoadRuleOptions = {},
): Rule {
  const loader: Loader = { builtins, lang: options.lang ?? 'ru', resolve: options.resolve }
  const file: SourceFile = { path: options.path, text: source }
  const root = readLayers(loader, file, [])
  refuse(loader, file, root, ruleFile, (value) => checkRule(ruleFile.parse(value)))
  return assembleRule(toPlain(root))
}

function readLayers(loader: Loader, file: SourceFile, chain: readonly string[]): LocatedMap {
  const root = readSource(file, loader.lang)
  const extend = root.entries.get('extends')
  if (extend === undefined) return root
  refuse(loader, file, root, rulePatch, patchDuplicates)
  const entries = new Map(root.entries)
  entries.delete('extends')
  const place = extend.value.place ?? { file, start: 0, end: 0 }
  const base = readBase(loader, String(toPlain(extend.value)), place, [...chain, file.path ?? ''])
  const unknown = unknownEditions(root, base).map((issue) => placeIssue(file, root, issue))
  const [first, ...rest] = unknown
  if (first !== undefined) throw new RuleFileError([first, ...rest], loader.lang)
  return extendRule(base, { ...root, entries })
}

function readBase(loader: Loader, ref: string, place: Place, chain: readonly string[]): LocatedMap {
  const builtin = loader.builtins.find((rule) => rule.id === ref)
  if (builtin !== undefined) return fromPlain(ruleToFile(builtin)) as LocatedMap
  const stop = (problem: RuleProblem): never => {
    throw new RuleFileError([{ problem, place }], loader.lang)
  }
  const known = loader.builtins.map(({ id }) => id)
  if (idShape.test(ref)) return stop({ code: 'extends-unknown', ref, known })
  if (loader.resolve === undefined) return stop({ code: 'extends-no-resolve', ref })
  let resolved: { readonly source: string; readonly path: string }
  try {
    resolved = loader.resolve(ref, place.file.path)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return stop({ code: 'extends-unreadable', ref, detail })
  }
  if (chain.includes(resolved.path)) {
    stop({ code: 'extends-cycle', chain: [...chain, resolved.path] })
  }
  if (chain.length >= maxChain) stop({ code: 'extends-too-long', limit: maxChain })
  return readLayers(loader, { path: resolved.path, text: resolved.source }, chain)
}

/** Editions that say only what differs from one that is not there: most likely mistyped. */
function unknownEditions(patch: LocatedMap, base: LocatedMap): RuleIssue[] {
  const known = editionsOf(base).flatMap((edition) => nameOf(edition, 'id') ?? [])
  return editionsOf(patch).flatMap((edition, index): RuleIssue[] => {
    const id = nameOf(edition, 'id')
    const isWhole = edition.kind === 'map' && edition.entries.has('forms')
    if (id === undefined || isWhole || known.includes(id)) return []
    const problem = { code: 'edition-unknown', edition: id, known } as const
    return [{ problem, path: ['editions', index, 'id'] }]
  })
}

function editionsOf({ entries }: LocatedMap): readonly Located[] {
  const editions = entries.get('editions')?.value
  return editions?.kind === 'list' ? editions.items : []
}

/** Names doubled inside one patch, which merging by name would hide. */
function patchDuplicates(value: unknown): RuleIssue[] {
  const { sources = [], editions = [] } = rulePatch.parse(value)
  return [
    ...duplicates(sources, ['sources'], 'id'),
    ...duplicates(editions, ['editions'], 'id'),
    ...editions.flatMap(({ forms = [], tolerated = [] }, index) => [
      ...duplicates(forms, ['editions', index, 'forms'], 'id'),
      ...duplicates(tolerated, ['editions', index, 'tolerated'], 'code'),
    ]),
  ]
}

function refuse(
  loader: Loader,
  file: SourceFile,
  root: LocatedMap,
  schema: z.ZodType,
  check: (value: unknown) => RuleIssue[],
): void {
  const value = toPlain(root)
  const shape = shapeIssues(schema, value)
  const issues = shape.length > 0 ? shape : check(value)
  const placed = issues.map((issue) => placeIssue(file, root, issue))
  const order = (each: PlacedProblem) => (each.place.file === file ? each.place.start : -1)
  const [first, ...rest] = placed.sort((left, right) => order(left) - order(right))
  if (first !== undefined) throw new RuleFileError([first, ...rest], loader.lang)
}

export function placeIssue(file: SourceFile, root: LocatedMap, issue: RuleIssue): PlacedProblem {
  const { problem } = issue
  const found = follow(root, issue.path)
  const start = { file, start: 0, end: 0 }
  const node = found.node
  if (issue.atKey === true) {
    const parent = follow(root, issue.path.slice(0, -1)).node
    const key =
      parent.kind === 'map' ? parent.entries.get(String(issue.path.at(-1)))?.key : undefined
    return { problem, place: key ?? found.place ?? start }
  }
  // A map without a key has no text to mark; its beginning stands for it.
  if (problem.code === 'key-missing' && found.place !== undefined) {
    return { problem, place: { ...found.place, end: found.place.start } }
  }
  if (issue.offset !== undefined && node.kind === 'scalar' && node.place !== undefined) {
    return { problem, place: placeWithin(node.place, String(node.value), issue.offset) }
  }
  return { problem, place: found.place ?? start }
}
