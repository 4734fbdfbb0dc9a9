/** What reports say besides the sentences of the findings, in one language. */
export interface ReportWords {
  readonly edition: (id: string) => string
  readonly noRules: string
  readonly label: (rule: string, edition: string) => string
  readonly noLabels: string
  readonly changed: string
  readonly wouldChange: string
  readonly notChanged: string
  readonly mendedMark: string
  readonly mendableMark: string
  /** Stands over verdicts on a text that has not been written yet. */
  readonly afterwards: string
  readonly texts: (checked: number) => string
  /** Texts that nothing was found in, and that are not told of one by one. */
  readonly inOrder: (texts: number, isQuiet: boolean) => string
  /** `isQuiet`: where only errors are told of, nothing else is denied. */
  readonly counts: (errors: number, warnings: number, remarks: number, isQuiet: boolean) => string
  readonly labels: (count: number) => string
  readonly mended: (count: number) => string
  readonly needChange: (count: number) => string
  /** Texts judged though nobody said who publishes them. */
  readonly unjudged: (count: number) => string
  readonly unread: (count: number) => string
  /** Names the snapshot: its day, its entries and those in force, the start of its hash. */
  readonly register: (day: string, entries: number, inForce: number, hash: string) => string
  readonly more: (shown: number, all: number) => string
  /** Says that GitHub does not show so many of the findings. */
  readonly annotationsLeft: (count: number) => string
  /** What a fix does that an editor may apply. */
  readonly fix: string
}
