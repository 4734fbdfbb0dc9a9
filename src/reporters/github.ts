import type { Severity } from '../messages/finding.ts'
import { compactLine } from './compact.ts'
import { printable } from './display-width.ts'
import { type PlacedFinding, placed } from './placed.ts'
import { reportPath } from './report-path.ts'
import type { Reporter } from './reporter.ts'
import { summary } from './summary.ts'
import { tallyOf } from './tally.ts'
import { reportWords } from './words/words.ts'

/** GitHub shows no more of each level for a step, and 50 for a job. */
const shownOfLevel = 10

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

// The escapes are those of the toolkit of GitHub Actions (`command.ts`): they keep a text that
// quotes a command from giving one.
const data = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line of the log. The runner looks for the older commands, `##[…]`, anywhere in it. */
const logLine = (line: string): string =>
  line.replaceAll('##[', '## [').replace(/^\s*(?=::)/u, './')

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const values = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${property(String(value))}`,
  )
  return `::${name}${values.length === 0 ? '' : ` ${values.join(',')}`}::${data(message)}\n`
}

interface Annotated {
  readonly path: string
  readonly finding: PlacedFinding
}

/** Columns hold for one line only: with two lines GitHub ignores them. */
const annotation = ({ path, finding }: Annotated): string => {
  const { rule, code, severity, line, column, endLine, endColumn, message, note, url } = finding
  const isOneLine = line === endLine
  const place = {
    file: path,
    line,
    endLine,
    col: isOneLine ? column : undefined,
    endColumn: isOneLine && endColumn > column ? endColumn : undefined,
    title: `${rule} ${code}`,
  }
  const lines = [
    message,
    ...(note === undefined ? [] : [note]),
    ...(url === undefined ? [] : [url]),
  ]
  return command(commands[severity], place, lines.join('\n'))
}

/** The first of each level, and the rest; the count of the rest takes one of the notices. */
const divide = (all: readonly Annotated[], notices: number) => {
  const room: Record<Severity, number> = {
    error: shownOfLevel,
    warning: shownOfLevel,
    info: notices,
  }
  const shown: Annotated[] = []
  const left: Annotated[] = []
  for (const one of all) {
    const { severity } = one.finding
    const fits = room[severity] > 0
    room[severity] -= 1
    if (fits) shown.push(one)
    else left.push(one)
  }
  return { shown, left }
}

/**
 * Workflow commands, which GitHub shows beside the lines of a change, and the summary for the log.
 * What GitHub would leave out is counted in a notice and listed in a group of the log.
 */
export const github: Reporter = (results, { language, verb, base }) => {
  const all = results.flatMap((result) => {
    const { path, findings } = placed(result)
    return findings.map((finding) => ({ path: reportPath(path, base).path, finding }))
  })
  const whole = divide(all, shownOfLevel)
  const { shown, left } = whole.left.length === 0 ? whole : divide(all, shownOfLevel - 1)
  const words = reportWords(language).annotationsLeft(left.length)
  const rest = [
    command('notice', { title: 'plashka' }, words),
    command('group', {}, words),
    ...left.map(({ path, finding }) => `${logLine(compactLine(path, finding))}\n`),
    command('endgroup', {}, ''),
  ]
  return [
    ...shown.map(annotation),
    ...(left.length === 0 ? [] : rest),
    logLine(summary(tallyOf(results), verb, language)),
  ].join('')
}
