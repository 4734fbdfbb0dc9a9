import { shortPath } from '../../files/short-path.ts'
import { cliWords } from '../../language.ts'
import { lookOf } from '../../look.ts'
import type { Desk } from '../desk.ts'
import type { TakenIn } from '../snapshot/take-in.ts'
import { printLines, rowLines } from './lines.ts'
import { problemLines } from './problem-lines.ts'
import { snapshotRows } from './snapshot-rows.ts'
import { changesToJson, printRegisterJson, problemsToJson, snapshotToJson } from './to-json.ts'

interface Import {
  /** What people know the export by. */
  readonly from: string
  readonly out: string
  readonly json: boolean
  readonly force: boolean
}

/** Says what came of an import, in either shape. Returns the exit code: 0, or 2 when refused. */
export const reportImport = (
  { register, former, changes, problems }: TakenIn,
  { from, out, json, force }: Import,
  { language }: Desk,
): 0 | 2 => {
  const path = shortPath(out)
  const { errors, report } = cliWords(language).register
  if (json)
    printRegisterJson({
      ...(register === undefined ? {} : { snapshot: snapshotToJson(register, path) }),
      ...(former === undefined ? {} : { former: snapshotToJson(former, undefined) }),
      written: register !== undefined,
      problems: problemsToJson(problems, language),
      ...(changes === undefined ? {} : { changes: changesToJson(changes) }),
    })
  if (register === undefined) {
    const lines = problemLines(problems, lookOf(process.stderr, language))
    const mayForce =
      !force &&
      problems.every(({ code, severity }) => severity === 'warning' || code === 'entries-lost')
    const help = mayForce ? [errors.forceHelps] : []
    process.stderr.write(`${[errors.refused(from), ...lines, ...help].join('\n')}\n`)
    return 2
  }
  if (json) return 0
  const look = lookOf(process.stdout, language)
  const counts =
    changes &&
    report.changes(
      changes.added.length,
      changes.excluded.length,
      changes.changed.length,
      changes.removed.length,
    )
  printLines([
    report.imported(path),
    ...rowLines(
      [
        ...snapshotRows(register, look),
        [
          report.fields.changes,
          counts === undefined ? report.firstSnapshot : counts || report.unchanged,
        ],
      ],
      look,
    ),
    ...problemLines(problems, look),
  ])
  return 0
}
