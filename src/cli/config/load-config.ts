import { dirname, resolve } from 'node:path'
import { type Language, sentence } from '../../messages/sentence.ts'
import { builtinRules } from '../../rules/builtin.ts'
import { excerpt, lineAndColumn } from '../../rules/file/excerpt.ts'
import { follow, type LocatedMap, type SourceFile, toPlain } from '../../rules/file/located.ts'
import { readSource } from '../../rules/file/read-source.ts'
import { RuleFileError } from '../../rules/file/rule-file-error.ts'
import { loadRule } from '../../rules/load.ts'
import { placeIssue } from '../../rules/load-over.ts'
import type { RuleIssue } from '../../rules/problems/problem.ts'
import { shapeIssues } from '../../rules/schema/shape-issues.ts'
import type { Rule } from '../../rules/types.ts'
import { readText } from '../files/read-text.ts'
import { isWithin, realPath } from '../files/within.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { checkConfig } from './check-config.ts'
import { codeIssues, isCode, readCodeConfig } from './code-config.ts'
import { type ConfigFile, configFile } from './config-schema.ts'

/** A configuration that was read and checked, with the rules it can speak of. */
export interface Config {
  readonly path: string
  readonly file: ConfigFile
  /** The built-in rules, and those of `rule-files` in their place or after them. */
  readonly rules: readonly Rule[]
  /** The file with the places of its keys; a module has none. */
  readonly source: SourceFile
  readonly root: LocatedMap
}

/** @throws UsageError for a file that cannot be read. */
const readOrFail = (path: string, language: Language): string => {
  const read = readText(path)
  if ('value' in read) return read.value
  const words = cliWords(language).errors
  throw new UsageError(words.fileProblem(path, sentence(read.problem, language).reason))
}

const parse = (file: SourceFile, language: Language): LocatedMap => {
  try {
    return readSource(file, language)
  } catch (error) {
    // The reader speaks of rules in these two sentences.
    if (error instanceof RuleFileError) {
      const words = cliWords(language).errors
      if (error.code === 'file-empty')
        throw new UsageError(`${file.path}:1:1: ${words.configEmpty}`)
      if (error.code === 'not-a-map')
        throw new UsageError(`${file.path}:${error.line}:${error.column}: ${words.configNotMap}`)
    }
    throw error
  }
}

const refuse = (
  file: SourceFile,
  root: LocatedMap,
  issues: readonly RuleIssue[],
  language: Language,
): void => {
  const path = file.path ?? ''
  if (issues.length > 0 && isCode(path)) throw new UsageError(codeIssues(path, issues, language))
  const [first, ...rest] = issues
    .map((issue) => placeIssue(file, root, issue))
    .sort((left, right) => left.place.start - right.place.start)
  if (first !== undefined) throw new RuleFileError([first, ...rest], language)
}

/** Reads a rule file; one that is not there is reported at the place that names it. */
const readRule = (
  config: SourceFile,
  root: LocatedMap,
  index: number,
  path: string,
  roots: readonly string[],
  language: Language,
): Rule => {
  const read = readText(path)
  if ('problem' in read) {
    const start = follow(root, ['rule-files', index]).place ?? { start: 0, end: 0 }
    const { line, column } = lineAndColumn(config.text, start.start)
    const { reason } = sentence(read.problem, language)
    if (isCode(config.path ?? ''))
      throw new UsageError(`${config.path}: rule-files[${index}]: ${path}: ${reason}`)
    const head = `${config.path}:${line}:${column}: ${path}: ${reason}`
    throw new UsageError(`${head}\n${excerpt(config.text, start.start, start.end)}`)
  }
  return loadRule(read.value, {
    path,
    lang: language,
    resolve: (ref, from) => {
      const target = resolve(dirname(from ?? path), ref)
      if (!isWithin(roots, target))
        throw new Error(cliWords(language).errors.extendsOutside(target))
      const base = readText(target)
      if ('problem' in base)
        throw new Error(`${target}: ${sentence(base.problem, language).reason}`)
      return { source: base.value, path: target }
    },
  })
}

const readRules = (
  config: SourceFile,
  root: LocatedMap,
  paths: readonly string[],
  language: Language,
): readonly Rule[] => {
  const own = new Map<string, { readonly rule: Rule; readonly path: string }>()
  const home = dirname(config.path ?? '.')
  const roots = [home, ...paths.map((name) => dirname(resolve(home, name)))].map(realPath)
  paths.forEach((name, index) => {
    const path = resolve(home, name)
    const rule = readRule(config, root, index, path, roots, language)
    const earlier = own.get(rule.id)
    if (earlier !== undefined)
      throw new UsageError(cliWords(language).errors.sameRule(rule.id, earlier.path, path))
    own.set(rule.id, { rule, path })
  })
  const kept = builtinRules.map((rule) => own.get(rule.id)?.rule ?? rule)
  const added = [...own.values()].map(({ rule }) => rule).filter((rule) => !kept.includes(rule))
  return [...kept, ...added]
}

const readConfig = async (path: string, language: Language) => {
  if (isCode(path)) {
    const read = await readCodeConfig(path, resolve(path), language)
    return { source: { path, text: '' }, ...read }
  }
  const source: SourceFile = { path, text: readOrFail(path, language) }
  const root = parse(source, language)
  return { source, root, value: toPlain(root) }
}

/**
 * Reads a configuration in YAML, JSON, JavaScript or TypeScript with the rule files it names.
 * @throws UsageError or RuleFileError with `file:line:column` and an excerpt, or for a module with
 * the way to the key.
 */
export const loadConfig = async (path: string, language: Language): Promise<Config> => {
  const { source, root, value } = await readConfig(path, language)
  refuse(source, root, shapeIssues(configFile, value), language)
  const file = configFile.parse(value)
  const rules = readRules(source, root, file['rule-files'] ?? [], language)
  refuse(source, root, checkConfig(file, rules), language)
  return { path, file, rules, source, root }
}
