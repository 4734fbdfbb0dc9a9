import type { Language } from '../../../messages/sentence.ts'
import type { Agent, Register } from '../../../register/agent.ts'
import type { AgentChange, RegisterDiff } from '../../../register/diff.ts'
import type { RegisterProblem } from '../../../register/import/problem.ts'
import { problemText } from '../../../register/import/problem-text.ts'
import { isInForce } from '../../../register/period.ts'
import { printJson } from '../../../reporters/json/json.ts'
import type { RegisterReport } from '../../../reporters/json/register-schema.ts'

type Json<K extends keyof RegisterReport> = NonNullable<RegisterReport[K]>

const agentToJson = (agent: Agent): Json<'changes'>['added'][number] => ({
  number: agent.number,
  name: agent.name,
  type: agent.type ?? null,
  included: agent.included ?? null,
  excluded: agent.excluded ?? null,
  resources: [...agent.resources],
})

/** An agent, and whether the register lists it on a day. */
export const agentOnDayToJson = (agent: Agent, date: string): Json<'agents'>[number] => ({
  ...agentToJson(agent),
  inForce: isInForce(agent, date),
})

export const snapshotToJson = (register: Register, path: string | undefined): Json<'snapshot'> => ({
  path: path ?? null,
  source: register.source,
  published: register.published ?? null,
  retrieved: register.retrieved,
  hash: register.hash,
  entries: register.counts.entries,
  inForce: register.counts.inForce,
})

const changeToJson = ({ fields, before, after }: AgentChange) => ({
  fields: [...fields],
  before: agentToJson(before),
  after: agentToJson(after),
})

export const changesToJson = (diff: RegisterDiff): Json<'changes'> => ({
  added: diff.added.map(agentToJson),
  removed: diff.removed.map(agentToJson),
  excluded: diff.excluded.map(changeToJson),
  changed: diff.changed.map(changeToJson),
})

export const problemsToJson = (
  problems: readonly RegisterProblem[],
  language: Language,
): Json<'problems'> =>
  problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problemText(problem, language),
  }))

/** Prints the report of a command of `plashka register`. */
export const printRegisterJson = (register: RegisterReport): void => {
  process.stdout.write(printJson({ schema: 1, results: [], register }))
}
