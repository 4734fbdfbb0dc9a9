import type { Agent } from '../../../register/agent.ts'
import { printable } from '../../../reporters/display-width.ts'
import type { Look } from '../../../reporters/look.ts'
import { wrap } from '../../../reporters/wrap.ts'
import { cliWords } from '../../language.ts'

/** Where an agent stands in the register on a day, in words. */
const standing = ({ included, excluded }: Agent, date: string, look: Look): string => {
  const words = cliWords(look.language).register.report
  const since = words.since(included)
  if (excluded !== undefined && excluded <= date) return `${since}; ${words.goneBy(date, excluded)}`
  if (included !== undefined && date < included) return `${since}; ${words.notYet(date)}`
  return excluded === undefined ? since : `${since}; ${words.until(excluded)}`
}

/** An agent in two lines: number and name; type and dates. */
export const agentLines = (agent: Agent, date: string, look: Look): readonly string[] => {
  const words = cliWords(look.language).register.report
  const number = words.number(agent.number)
  const about = `${agent.type ?? words.noType}; ${standing(agent, date, look)}`
  return [
    // The name as it is, double spaces and all: it is there to be copied.
    `${look.paint('bold', number)} ${printable(agent.name)}`,
    look.paint('dim', wrap(printable(about), look.columns, '    ')),
  ]
}
