import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Language } from '../../messages/sentence.ts'
import { fromPlain, type LocatedMap } from '../../rules/file/located.ts'
import type { RuleIssue } from '../../rules/problems/problem.ts'
import { problemText } from '../../rules/problems/problem-text.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'

/** Whether a configuration is a program: it is run, not read, and has no places to point at. */
export const isCode = (path: string): boolean => /\.(?:js|mjs|ts)$/u.test(path)

/** What a Node that does not run TypeScript, or not all of it, answers. */
const noTypes = new Set([
  'ERR_UNKNOWN_FILE_EXTENSION',
  'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
  'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
  'ERR_NO_TYPESCRIPT',
])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const importWithJiti = async (path: string, language: Language): Promise<unknown> => {
  let jiti: typeof import('jiti')
  try {
    jiti = await import('jiti')
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(cliWords(language).errors.needsJiti(path, process.versions.node))
  }
  return jiti.createJiti(import.meta.url, { moduleCache: false }).import(path)
}

/** Runs a configuration in JavaScript or TypeScript; a changed file is run anew. */
const importConfig = async (path: string, full: string, language: Language): Promise<unknown> => {
  const url = `${pathToFileURL(full).href}?time=${statSync(full).mtimeMs}`
  try {
    return await import(url)
  } catch (error) {
    if (path.endsWith('.ts') && noTypes.has(codeOf(error))) return importWithJiti(full, language)
    throw error
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads a configuration that is a module: its default export, an object of plain data.
 * @throws UsageError when it does not run or exports something else.
 */
export const readCodeConfig = async (
  path: string,
  full: string,
  language: Language,
): Promise<{ readonly root: LocatedMap; readonly value: Readonly<Record<string, unknown>> }> => {
  const { errors } = cliWords(language)
  let loaded: unknown
  try {
    loaded = await importConfig(path, full, language)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new UsageError(errors.fileProblem(path, errors.configThrows(detail)))
  }
  const value = isMap(loaded) ? loaded.default : undefined
  const root = fromPlain(value)
  if (!isMap(value) || root.kind !== 'map' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new UsageError(errors.fileProblem(path, errors.configNoDefault))
  return { root, value }
}

/** `overrides[0].rules["ru/age-mark"]`, as the module itself would write it. */
const keyPath = (path: RuleIssue['path']): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[a-z$_][\w$]*$/iu.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')

/** A module has no line to point at, so the issue names the way to its key. */
export const codeIssues = (
  path: string,
  issues: readonly RuleIssue[],
  language: Language,
): string =>
  issues
    .map((issue) => {
      const at = keyPath(issue.path)
      const sentence = problemText(issue.problem, language)
      return at === '' ? `${path}: ${sentence}` : `${path}: ${at}: ${sentence}`
    })
    .join('\n')
