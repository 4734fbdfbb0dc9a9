import type { Register } from '../../../register/agent.ts'
import type { Look } from '../../../reporters/look.ts'
import { cliWords } from '../../language.ts'
import type { Row } from './lines.ts'

/** «2025-08-16T09:00:00.000Z» as people read it. */
const timeOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** What is to be said of any snapshot. */
export const snapshotRows = (register: Register, look: Look): readonly Row[] => {
  const { fields, unknownDay, entries } = cliWords(look.language).register.report
  return [
    [fields.source, register.source],
    [fields.published, register.published ?? unknownDay],
    [fields.retrieved, timeOf(register.retrieved)],
    [fields.entries, entries(register.counts.entries, register.counts.inForce)],
    [fields.hash, register.hash],
  ]
}
