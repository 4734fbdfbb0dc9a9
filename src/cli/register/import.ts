import { basename } from 'node:path'
import { openDesk } from './desk.ts'
import type { RegisterOptions } from './options.ts'
import { reportImport } from './report/import-report.ts'
import { readBytes, takenAt } from './snapshot/open.ts'
import { takeIn } from './snapshot/take-in.ts'

/** `plashka register import FILE`: makes a snapshot of an export. Returns the exit code. */
export const importFile = async (file: string, options: RegisterOptions): Promise<number> => {
  const desk = await openDesk(options)
  const out = options.out ?? desk.places[0].path
  const from = {
    input: readBytes(file, desk.language),
    source: basename(file),
    retrieved: takenAt(file),
    published: options.published,
  }
  const { json, force } = options
  const taken = await takeIn(from, out, force, desk.language)
  return reportImport(taken, { from: file, out, json, force }, desk)
}
