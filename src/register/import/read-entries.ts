import type { Agent } from '../agent.ts'
import { readDay } from './days.ts'
import type { Cell } from './find-columns.ts'
import { problem, type RegisterProblem } from './problem.ts'
import { type RawEntry, textOf } from './table.ts'

/** More unreadable dates than this share of the entries is no slip of the register's clerk. */
const badDates = 0.05

interface EntriesRead {
  readonly agents: readonly Agent[]
  readonly problems: readonly RegisterProblem[]
}

/** Reads entries into agents. `today`: the day of the import, that no entry may be later than. */
export function readEntries(entries: readonly RawEntry[], today: string): EntriesRead {
  const problems: RegisterProblem[] = []
  const agents: Agent[] = []
  for (const entry of entries) {
    const agent = readAgent(entry, problems)
    if (agent === undefined) continue
    agents.push(agent)
    checkDates(agent, today, problems)
  }
  const count = problems.filter(({ code }) => code === 'date-unreadable').length
  if (agents.length > 0 && count > Math.max(1, agents.length * badDates)) {
    return {
      agents,
      problems: [
        problem('dates-unreadable', { count, entries: agents.length }),
        ...problems.filter(({ code }) => code !== 'date-unreadable'),
      ],
    }
  }
  return { agents, problems: [...problems, ...duplicates(agents)] }
}

function readAgent({ row, cells }: RawEntry, problems: RegisterProblem[]): Agent | undefined {
  const written = textOf(cells.number)
  const name = textOf(cells.name)
  if (!/^[1-9]\d{0,6}(?:\.0*)?$/u.test(written)) {
    problems.push(problem('number-unreadable', { row, value: written.slice(0, 80) }))
    return undefined
  }
  const number = Math.trunc(Number(written))
  if (name === '') {
    problems.push(problem('name-missing', { row, number }))
    return undefined
  }
  const day = (column: 'included' | 'excluded', cell: Cell): string | undefined => {
    const value = textOf(cell)
    if (value === '' && column === 'excluded') return undefined
    const read = readDay(cell)
    if (read === undefined)
      problems.push(problem('date-unreadable', { number, column, value: value.slice(0, 80) }))
    return read
  }
  const type = textOf(cells.type)
  const included = day('included', cells.included)
  const excluded = day('excluded', cells.excluded)
  return {
    number,
    name,
    ...(type === '' ? {} : { type }),
    ...(included === undefined ? {} : { included }),
    ...(excluded === undefined ? {} : { excluded }),
    resources: readResources(textOf(cells.resources)),
  }
}

/** Resources stand apart by semicolons or on lines of their own; commas belong to them. */
const readResources = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;\n\r]+/u)
      .map((resource) => resource.replace(/\s+/gu, ' ').trim())
      .filter((resource) => resource !== ''),
  ),
]

function checkDates(
  { number, included, excluded }: Agent,
  today: string,
  problems: RegisterProblem[],
): void {
  for (const date of [included, excluded])
    if (date !== undefined && date > today) problems.push(problem('date-future', { number, date }))
  if (included !== undefined && excluded !== undefined && excluded < included)
    problems.push(problem('dates-reversed', { number, included, excluded }))
}

function duplicates(agents: readonly Agent[]): RegisterProblem[] {
  const names = new Map<number, string[]>()
  for (const { number, name } of agents) names.set(number, [...(names.get(number) ?? []), name])
  return [...names]
    .filter(([, all]) => all.length > 1)
    .map(([number, all]) => problem('number-duplicate', { number, names: all }))
}
