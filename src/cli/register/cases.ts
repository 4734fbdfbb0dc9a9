import { today } from '../../plugins/today.ts'
import { findAgent, numberIn } from '../../register/find-agent.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { UsageError } from '../usage-error.ts'
import { type Desk, openDesk } from './desk.ts'
import type { RegisterOptions } from './options.ts'
import { agentLines } from './report/agent-lines.ts'
import { declinedLines, declinedToJson, declineName } from './report/declined-name.ts'
import { printLines } from './report/lines.ts'
import { agentOnDayToJson, printRegisterJson } from './report/to-json.ts'
import { findSnapshot, openSnapshot } from './snapshot/open.ts'

const lookUp = (query: string, date: string, { places, language }: Desk) => {
  const path = findSnapshot(places)
  if (path !== undefined) return findAgent(openSnapshot(path, language), query, { date })
  if (numberIn(query) !== undefined) {
    const { numberNeedsRegister } = cliWords(language).register.errors
    const looked = places.map((place) => shortPath(place.path))
    throw new UsageError(numberNeedsRegister(query.trim(), looked))
  }
  return { kind: 'none' } as const
}

/**
 * `plashka register cases NAME|NUMBER`: a name of the register, or any other, in every case.
 * Exit code 1 when it is not told which name is meant, or a form is not known.
 */
export const showCases = async (query: string, options: RegisterOptions): Promise<number> => {
  const desk = await openDesk(options)
  const date = options.date ?? today()
  const found = lookUp(query, date, desk)
  const look = lookOf(process.stdout, desk.language)
  const words = cliWords(desk.language).register.report
  if (found.kind === 'ambiguous') {
    const { candidates } = found
    if (options.json)
      printRegisterJson({ agents: candidates.map((agent) => agentOnDayToJson(agent, date)) })
    else
      printLines([
        words.ambiguous(query),
        ...candidates.flatMap((agent) => agentLines(agent, date, look)),
      ])
    return 1
  }
  if (found.kind === 'unknown' && numberIn(query) !== undefined) {
    if (options.json) printRegisterJson({ agents: [] })
    else printLines([words.notFound(query)])
    return 1
  }
  const agent = found.kind === 'found' ? found.agent : undefined
  const declined = declineName(agent ?? query)
  if (options.json)
    printRegisterJson({
      ...(agent === undefined ? {} : { agents: [agentOnDayToJson(agent, date)] }),
      cases: declinedToJson(declined),
    })
  else
    printLines([
      ...(agent === undefined ? [query] : agentLines(agent, date, look)),
      ...(found.kind === 'unknown' ? [look.paint('dim', `    ${words.notInRegister}`)] : []),
      '',
      ...declinedLines(declined, look),
    ])
  return declined.forms.every((form) => form.declined !== undefined) ? 0 : 1
}
