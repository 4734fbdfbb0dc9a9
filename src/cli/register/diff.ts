import { today } from '../../plugins/today.ts'
import type { Agent } from '../../register/agent.ts'
import { type AgentChange, diffRegisters } from '../../register/diff.ts'
import type { Look } from '../../reporters/look.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { openDesk } from './desk.ts'
import type { RegisterOptions } from './options.ts'
import { agentLines } from './report/agent-lines.ts'
import { printLines, type Row, rowLines } from './report/lines.ts'
import { changesToJson, printRegisterJson, snapshotToJson } from './report/to-json.ts'
import { openAny } from './snapshot/open.ts'

const fieldText = (agent: Agent, field: AgentChange['fields'][number], look: Look): string => {
  const value = field === 'resources' ? agent.resources.join('; ') : agent[field]
  return value === undefined || value === ''
    ? cliWords(look.language).register.report.nothing
    : value
}

const changeRows = ({ fields, before, after }: AgentChange, look: Look): readonly Row[] => {
  const { agentFields } = cliWords(look.language).register.report
  return fields.map((field) => [
    agentFields[field],
    [`− ${fieldText(before, field, look)}`, `+ ${fieldText(after, field, look)}`],
  ])
}

/** `plashka register diff OLD NEW`: snapshots or exports alike. Returns the exit code. */
export const diff = async (
  former: string,
  later: string,
  options: RegisterOptions,
): Promise<number> => {
  const { language } = await openDesk(options)
  const before = await openAny(former, language)
  const after = await openAny(later, language)
  const found = diffRegisters(before.register, after.register)
  if (options.json) {
    printRegisterJson({
      snapshot: snapshotToJson(after.register, after.path),
      former: snapshotToJson(before.register, before.path),
      changes: changesToJson(found),
    })
    return 0
  }
  const look = lookOf(process.stdout, language)
  const words = cliWords(language).register.report
  const date = options.date ?? today()
  const group = (heading: string, count: number, lines: readonly string[]): readonly string[] =>
    count === 0 ? [] : [look.paint('underline', `${heading}: ${count}`), ...lines, '']
  const agents = (heading: string, list: readonly Agent[]) =>
    group(
      heading,
      list.length,
      list.flatMap((agent) => agentLines(agent, date, look)),
    )
  const changes = (heading: string, list: readonly AgentChange[]) =>
    group(
      heading,
      list.length,
      list.flatMap((change) => [
        ...agentLines(change.after, date, look),
        ...rowLines(changeRows(change, look), look, '    '),
      ]),
    )
  const counts = words.changes(
    found.added.length,
    found.excluded.length,
    found.changed.length,
    found.removed.length,
  )
  const sides = [before, after].map(
    ({ path, register }) =>
      `${path}: ${words.entries(register.counts.entries, register.counts.inForce)}`,
  )
  printLines([
    ...sides,
    '',
    ...agents(words.headings.added, found.added),
    ...changes(words.headings.excluded, found.excluded),
    ...changes(words.headings.changed, found.changed),
    ...agents(words.headings.removed, found.removed),
    counts === '' ? words.same : `${words.fields.changes}: ${counts}`,
  ])
  return 0
}
