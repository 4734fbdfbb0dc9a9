import { today } from '../../plugins/today.ts'
import { searchAgents } from '../../register/find-agent.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { openDesk } from './desk.ts'
import type { RegisterOptions } from './options.ts'
import { agentLines } from './report/agent-lines.ts'
import { printLines, rowLines } from './report/lines.ts'
import { agentOnDayToJson, printRegisterJson, snapshotToJson } from './report/to-json.ts'
import { openFirst } from './snapshot/open.ts'

/** `plashka register find TEXT`: every entry that fits, best first. Exit code 1 without any. */
export const find = async (text: string, options: RegisterOptions): Promise<number> => {
  const { language, places } = await openDesk(options)
  const { register, path } = openFirst(places, language)
  const date = options.date ?? today()
  const agents = searchAgents(register, text)
  const code = agents.length === 0 ? 1 : 0
  if (options.json) {
    printRegisterJson({
      snapshot: snapshotToJson(register, path),
      agents: agents.map((agent) => agentOnDayToJson(agent, date)),
    })
    return code
  }
  const words = cliWords(language).register.report
  const look = lookOf(process.stdout, language)
  const [only] = agents.length === 1 ? agents : []
  printLines([
    ...agents.flatMap((agent) => agentLines(agent, date, look)),
    ...(only === undefined || only.resources.length === 0
      ? []
      : rowLines([[words.fields.resources, only.resources]], look, '    ')),
    agents.length === 0 ? words.notFound(text) : words.found(agents.length),
  ])
  return code
}
