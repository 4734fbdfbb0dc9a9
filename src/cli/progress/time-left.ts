import type { Standing } from './standing.ts'

/** A span of time as a person says it: the largest unit and, up to hours, the next one. */
export interface Span {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

/** How long the rest will take if it goes on as before; undefined before the first text is done. */
export const timeLeft = ({
  done,
  total,
  elapsed,
}: Pick<Standing, 'done' | 'total' | 'elapsed'>): Span | undefined => {
  if (done === 0) return undefined
  const left = Math.ceil(((elapsed / done) * (total - done)) / 1_000)
  return {
    hours: Math.floor(left / 3_600),
    minutes: Math.floor((left % 3_600) / 60),
    seconds: left % 60,
  }
}
