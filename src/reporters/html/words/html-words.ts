import type { DateFrom } from '../../../plashka.ts'

/** What the HTML report says besides the sentences of the findings, in one language. */
export interface HtmlWords {
  readonly title: string
  /** The day the report was made, `YYYY-MM-DD`. */
  readonly made: (date: string) => string
  readonly noRegister: string
  /** Heads the controls that choose what is shown. */
  readonly filters: string
  readonly severity: string
  readonly rule: string
  readonly allRules: string
  readonly code: string
  readonly allCodes: string
  readonly path: string
  readonly pathHint: string
  readonly reset: string
  /** With `{findings}`, `{allFindings}`, `{texts}`, `{allTexts}` for the script to fill in. */
  readonly shown: string
  readonly nothingShown: string
  readonly clean: (texts: number, isQuiet: boolean) => string
  /** The same for `detect`, which looks for labels only. */
  readonly noLabels: (texts: number) => string
  /** The date a text was judged on, and where it comes from. */
  readonly judged: (date: string, from: DateFrom | undefined) => string
  readonly verdicts: string
  readonly place: (line: number, column: number) => string
  readonly mendable: string
  readonly mended: (findings: number) => string
  readonly mendedLabel: string
  readonly copy: string
  readonly copySource: string
  readonly copied: string
  readonly notCopied: string
  readonly unfold: (lines: number) => string
  readonly leftOut: (lines: number) => string
  readonly basis: string
  readonly footer: string
}
