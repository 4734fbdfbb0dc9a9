import type { VFile } from 'vfile'
import type { Step } from '../edits/steps.ts'
import type { ConflictReason, Finding } from '../messages/finding.ts'
import { settleDate } from '../plashka/document/settle-date.ts'
import { findingsOf, type Looked, look, mendLooked, verdictsWith } from '../plashka/engine.ts'
import { PlashkaError } from '../plashka/error.ts'
import { fieldFindings } from '../plashka/field-findings.ts'
import { toMessage } from '../plashka/message.ts'
import { demand } from '../plashka/options/demand.ts'
import { registerFindings } from '../plashka/options/register-age.ts'
import { type Setup, setup } from '../plashka/options/setup.ts'
import type { PlashkaMessage, PlashkaOptions } from '../plashka/types.ts'
import { unknownPublisher } from '../plashka/unknown-publisher.ts'
import { lineIndex } from '../reading/lines.ts'
import type { Reading } from '../reading/reading.ts'

/** Options of the plugins: those of `createPlashka`, and whether to mend. */
export interface PluginOptions extends PlashkaOptions {
  /** Mend the tree; what was mended gives no message. Default false. */
  readonly fix?: boolean | undefined
  /** The headline, where it is not part of the text. */
  readonly title?: string | undefined
}

/**
 * Checks and compiles the options of a plugin.
 * @throws PlashkaError on wrong options: `fix: 'no'` would mend, and a title that is no string be none.
 */
export function pluginSetup({ fix, title, ...rest }: PluginOptions): Setup {
  if (fix !== undefined && typeof fix !== 'boolean') throw wrong('fix', fix, 'true or false')
  if (title !== undefined && typeof title !== 'string') throw wrong('title', title, 'a string')
  return setup(rest)
}

const wrong = (name: string, value: unknown, expected: string): PlashkaError =>
  new PlashkaError('option-unknown', `${name} is ${String(value)}; expected ${expected}.`)

/** A tree that can be read and edited; `carryOut` works on a copy. */
interface TreeDocument<Tree> {
  readonly reading: Reading
  carryOut(steps: readonly Step[]): { readonly tree: Tree } | { readonly why: ConflictReason }
  readAgain(tree: Tree): Reading
}

/** Finds where a finding on the tree is in the file: exact where it can be known. */
export type Locate = (
  finding: Finding,
) => (Pick<PlashkaMessage, 'place'> & { actual: string }) | undefined

/**
 * Judges a tree, puts messages on the file and date and verdicts into its `data.plashka`, and in fix
 * mode mends the tree.
 * Out: the new tree, or undefined where it stays. The same engine as `createPlashka`.
 * @throws PlashkaError without a publisher or a date.
 */
export function runOnTree<Tree>(
  document: TreeDocument<Tree>,
  file: VFile,
  { fix = false }: PluginOptions,
  made: Setup,
  locate: Locate,
): Tree | undefined {
  const { date, dateFrom } = settleDate(undefined, file.data.date, document.reading, made.date)
  demand(date, made, fix ? 'mend' : 'judge')
  const before = look(document.reading, date, made)
  const ofFile = [
    ...unknownPublisher(made),
    ...registerFindings(date, made),
    ...fieldFindings(document.reading, dateFrom),
  ]
  if (!fix) {
    const findings = [...ofFile, ...findingsOf(before.judgements)]
    report(findings, document.reading, file, made, locate)
    file.data.plashka = { date, dateFrom, verdicts: verdictsWith(before.judgements, []) }
    return undefined
  }
  const { result, conflicts } = mendLooked<Tree>(before, document.reading.source, {
    carryOut(steps) {
      const done = document.carryOut(steps)
      return 'why' in done ? done : { result: done.tree }
    },
    judge: (tree) => look(document.readAgain(tree), date, made).judgements,
  })
  const reading = result === undefined ? document.reading : document.readAgain(result)
  const after: Looked = result === undefined ? before : look(reading, date, made)
  const findings = [...ofFile, ...findingsOf(after.judgements), ...conflicts]
  report(findings, reading, file, made, locate)
  file.data.plashka = { date, dateFrom, verdicts: verdictsWith(after.judgements, conflicts) }
  return result
}

function report(
  findings: readonly Finding[],
  reading: Reading,
  file: VFile,
  { lang }: Setup,
  locate: Locate,
): void {
  const pointOf = lineIndex(reading.source)
  for (const finding of findings) {
    const message = toMessage(finding, pointOf, lang, undefined)
    const found = locate(finding)
    message.place = found?.place
    const start =
      found?.place === undefined
        ? undefined
        : 'start' in found.place
          ? found.place.start
          : found.place
    message.line = start?.line
    message.column = start?.column
    if (found !== undefined) {
      message.actual = found.actual
      Object.assign(message, { data: inFile(finding, found) })
    }
    message.name =
      [file.path, start?.line, start?.column].filter((part) => part !== undefined).join(':') ||
      '1:1'
    if (file.path !== undefined) message.file = file.path
    file.messages.push(message)
  }
}

/** A finding on a tree counts in the text of its leaves; this one in the file, where the place says so. */
function inFile(finding: Finding, { place, actual }: NonNullable<ReturnType<Locate>>): Finding {
  if (place === undefined) return finding
  const [first, last] = 'start' in place ? [place.start, place.end] : [place, place]
  const [start, end] = [first.offset, last.offset]
  return start === undefined || end === undefined ? finding : { ...finding, start, end, actual }
}
