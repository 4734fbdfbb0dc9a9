/** How much of a text the command line takes on before it says no. */
export interface Limits {
  /** The largest file read, in bytes: its text, offsets and findings must fit in memory together. */
  readonly bytes: number
  /** Seconds a text may take, and as many more as `secondsFor` grants a long one. */
  readonly seconds: number
  /** Findings of one text that a report for a person shows; all are counted. */
  readonly findings: number
}

export const defaultLimits: Limits = { bytes: 100_000_000, seconds: 60, findings: 100 }

const unitsPerSecond = 100_000

/** A text of megabytes takes its time, so the limit grows with it: a second per 100,000 units. */
export const secondsFor = ({ seconds }: Limits, length: number): number =>
  seconds + Math.ceil(length / unitsPerSecond)
