import type { ReportedResult } from './reported.ts'
import type { KeptText, Report } from './reporter.ts'

/** A report that tells of one text after another, and perhaps closes with something of them all. */
export const inTurn = (
  kept: KeptText,
  tell: (result: ReportedResult) => string,
  close: () => string = () => '',
): Report => ({
  add(result) {
    kept.add(tell(result))
  },
  *pieces() {
    yield* kept.pieces()
    yield close()
  },
})
