import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConfigPlace, ConfigProblem } from '../../lsp/host.ts'
import type { Language } from '../../messages/sentence.ts'
import type { RuleFileError } from '../../rules/file/rule-file-error.ts'
import { problemText } from '../../rules/problems/problem-text.ts'

/** A message says its first line to an editor: the excerpt under it the editor shows itself. */
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message

const placeAt = (
  path: string,
  text: string,
  range: { readonly start: number; readonly end: number },
  message: string,
): ConfigPlace => {
  const { start, end } = range
  return { uri: pathToFileURL(resolve(path)).href, text, start, end, message }
}

/** A rule file or configuration with its problems at their exact places. */
export const ruleFileProblem = (error: RuleFileError, lang: Language): ConfigProblem => ({
  problem: firstLine(error.message),
  lang,
  places: error.problems.flatMap(({ problem, place }) => {
    const { path, text } = place.file
    return path === undefined ? [] : [placeAt(path, text, place, problemText(problem, lang))]
  }),
})

/** A message `path:line:column: …`, as the command line prints it; line and column 1-based. */
const located = /^(.+?):(\d+):(\d+): (.*)$/u

/** Any other wrong configuration: its message may begin with a place in the file. */
export const usageProblem = (message: string, config: string, lang: Language): ConfigProblem => {
  const problem = firstLine(message)
  const [, path = config, line = '1', column = '1', said = problem] = located.exec(problem) ?? []
  const text = readIfThere(path)
  const lines = text.split(/(?<=\n)/u)
  const before = lines.slice(0, Number(line) - 1).join('').length
  const start = before + Number(column) - 1
  const end = before + (lines[Number(line) - 1] ?? '').trimEnd().length
  return {
    problem,
    lang,
    places: [placeAt(path, text, { start, end: Math.max(start, end) }, said)],
  }
}

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The problem may be that very fact; its message says so, and the place is then the beginning.
    return ''
  }
}
