import { wholeEdit } from '../edits/apply.ts'
import type { Edit, Finding } from '../messages/finding.ts'
import { createPlashka, type Plashka, type PlashkaOptions } from '../plashka.ts'
import { today } from './today.ts'

/** A finding as a linter shows it. */
type Linted = Finding & {
  /** The sentence, with the rule and the code that `plashka explain` takes. */
  readonly message: string
  /**
   * What mends the text where that does away with this finding: one edit from the first to the last
   * place that `inject` changes, since half of its edits could take a label out and not put it back.
   * So all findings of a text that are mended have the same.
   */
  readonly fix: Edit | undefined
}

/** Options of a linter's rule: those of `createPlashka`, and how it weighs what the rule reports. */
export interface LinterOptions extends PlashkaOptions {
  /** textlint's own: one weight for all findings in the place of each finding's. */
  readonly severity?: 'info' | 'warning' | 'error' | undefined
}

/** Options → the library made with them, and the day it was made on. */
const made = new WeakMap<LinterOptions, { readonly day: string; readonly plashka: Plashka }>()

/**
 * Judges the whole source of a text for a linter. `path` chooses the format. A text that says no date
 * and has none from the options is judged by the law of today, as on the command line.
 * @throws PlashkaError on wrong options, or without a publisher.
 */
export function lintText(
  source: string,
  path: string | undefined,
  options: LinterOptions,
): readonly Linted[] {
  const plashka = plashkaFor(options)
  const file = { value: source, path }
  const { findings } = plashka.validate(file)
  if (findings.length === 0) return []
  const { edits, mended } =
    options.publisher === 'unknown' ? { edits: [], mended: [] } : plashka.inject(file)
  const fix = wholeEdit(source, edits)
  return findings.map(({ data, reason }) => ({
    ...data,
    message: `${reason} (${data.rule} ${data.code})`,
    fix: mended.some((one) => isSame(one.data, data)) ? fix : undefined,
  }))
}

function plashkaFor(options: LinterOptions): Plashka {
  const day = today()
  const known = made.get(options)
  if (known?.day === day) return known.plashka
  const { severity: _, ...own } = options
  const plashka = createPlashka({ date: day, today: day, ...own })
  made.set(options, { day, plashka })
  return plashka
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.rule === b.rule && a.start === b.start && a.end === b.end
