import { today } from '../../plugins/today.ts'
import type { Register } from '../../register/agent.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { openDesk } from './desk.ts'
import type { RegisterOptions } from './options.ts'
import { ageOf } from './report/age.ts'
import { printLines, type Row, rowLines } from './report/lines.ts'
import { snapshotRows } from './report/snapshot-rows.ts'
import { printRegisterJson, snapshotToJson } from './report/to-json.ts'
import { openFirst } from './snapshot/open.ts'

interface TypeCount {
  readonly type: string | undefined
  readonly entries: number
  readonly inForce: number
}

/** How many agents of each type there are, the most first. */
const countTypes = ({ agents }: Register): readonly TypeCount[] => {
  const types = new Map<string | undefined, { entries: number; inForce: number }>()
  for (const { type, excluded } of agents) {
    const count = types.get(type) ?? { entries: 0, inForce: 0 }
    count.entries += 1
    if (excluded === undefined) count.inForce += 1
    types.set(type, count)
  }
  return [...types]
    .map(([type, count]) => ({ type, ...count }))
    .sort((a, b) => b.entries - a.entries)
}

/** `plashka register info`: what a snapshot is. Exit code 1 when it is expired. */
export const info = async (
  snapshot: string | undefined,
  options: RegisterOptions,
): Promise<number> => {
  const { language, places, limits } = await openDesk({
    ...options,
    register: snapshot ?? options.register,
  })
  const { register, path } = openFirst(places, language)
  const age = ageOf(register, options.date ?? today(), limits)
  const types = countTypes(register)
  const code = age.state === 'expired' ? 1 : 0
  if (options.json) {
    printRegisterJson({
      snapshot: snapshotToJson(register, path),
      age: { ...age, warnAfter: limits.warn, errorAfter: limits.error },
      types: types.map((each) => ({ ...each, type: each.type ?? null })),
    })
    return code
  }
  const look = lookOf(process.stdout, language)
  const { fields, days, states, noType, entries } = cliWords(language).register.report
  const colour = { fresh: 'green', stale: 'yellow', expired: 'red' } as const
  const rows: readonly Row[] = [
    ...snapshotRows(register, look),
    [fields.age, `${days(age.days)}, ${states[age.state]}`],
    [
      fields.types,
      types.map((each) => `${each.type ?? noType}: ${entries(each.entries, each.inForce)}`),
    ],
  ]
  const lines = rowLines(rows, look).map((line) =>
    line.replace(states[age.state], (state) => look.paint(colour[age.state], state)),
  )
  printLines([look.paint('underline', path), ...lines])
  return code
}
