import type { Severity } from '../../messages/finding.ts'
import { compactLine } from '../compact.ts'
import { printable } from '../display-width.ts'
import { type PlacedFinding, placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import type { ReportedResult } from '../reported.ts'
import type { KeptText, Piece, Reporter } from '../reporter.ts'
import { summary } from '../summary.ts'
import { Tally } from '../tally.ts'
import { reportWords } from '../words/words.ts'

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

/** What is left, a line of the log each. */
const lineOf = ({ path, finding }: Annotated): string => `${logLine(compactLine(path, finding))}\n`

/** Findings one after another, as they are shown and as they are left. */
interface Stretch {
  readonly shown: KeptText
  readonly left: KeptText
}

/** What is shown beside the lines of a change, and what is left for the log. */
class Annotations {
  readonly #room = { error: shownOfLevel, warning: shownOfLevel, info: shownOfLevel }
  readonly #keep: () => KeptText
  readonly #stretches: Stretch[] = []
  #current: Stretch
  /** Shown or left: the count of what is left takes the place of the last notice that fits. */
  #last: Stretch | undefined
  #count = 0

  constructor(keep: () => KeptText) {
    this.#keep = keep
    this.#current = this.#begin()
  }

  #begin(): Stretch {
    const stretch = { shown: this.#keep(), left: this.#keep() }
    this.#stretches.push(stretch)
    return stretch
  }

  add(one: Annotated): void {
    const { severity } = one.finding
    const room = this.#room[severity]
    this.#room[severity] -= 1
    if (severity === 'info' && room === 1) {
      this.#last = this.#begin()
      this.#last.shown.add(annotation(one))
      this.#last.left.add(lineOf(one))
      this.#current = this.#begin()
    } else if (room > 0) this.#current.shown.add(annotation(one))
    else {
      this.#count += 1
      this.#current.left.add(lineOf(one))
    }
  }

  /** How many are left for the log. */
  get left(): number {
    return this.#count === 0 || this.#last === undefined ? this.#count : this.#count + 1
  }

  *shownPieces(): Iterable<Piece> {
    const hidden = this.left === 0 ? undefined : this.#last
    for (const stretch of this.#stretches) if (stretch !== hidden) yield* stretch.shown.pieces()
  }

  /** To be asked for where any are left. */
  *leftPieces(): Iterable<Piece> {
    for (const { left } of this.#stretches) yield* left.pieces()
  }
}

/**
 * Workflow commands, which GitHub shows beside the lines of a change, and the summary for the log.
 * What GitHub would leave out is counted in a notice and listed in a group of the log.
 */
export const github: Reporter = ({ language, verb, base, quiet }, keep) => {
  const annotations = new Annotations(keep)
  const tally = new Tally(quiet)
  const add = (result: ReportedResult): void => {
    tally.add(result)
    const { path: named, findings } = placed(result)
    const { path } = reportPath(named, base)
    for (const finding of findings) annotations.add({ path, finding })
  }
  const pieces = function* (): Iterable<Piece> {
    yield* annotations.shownPieces()
    if (annotations.left > 0) {
      const words = reportWords(language).annotationsLeft(annotations.left)
      yield command('notice', { title: 'plashka' }, words)
      yield command('group', {}, words)
      yield* annotations.leftPieces()
      yield command('endgroup', {}, '')
    }
    yield logLine(summary(tally, verb, language))
  }
  return { add, pieces }
}
