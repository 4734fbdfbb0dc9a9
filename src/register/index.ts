export type { Agent, Register } from './agent.ts'
export {
  type Case,
  cases,
  type Declined,
  decline,
  declineWithConfidence,
  type Sureness,
} from './cases.ts'
export { type AgentChange, diffRegisters, type RegisterDiff } from './diff.ts'
export {
  type AgentFound,
  type FindAgentOptions,
  findAgent,
  searchAgents,
} from './find-agent.ts'
export { type Imported, type ImportOptions, importRegister } from './import/import-register.ts'
export type {
  RegisterProblem,
  RegisterProblemArgs,
  RegisterProblemCode,
} from './import/problem.ts'
export { problemText } from './import/problem-text.ts'
export {
  type LegalForm,
  type Oddity,
  type ParsedName,
  type ParsedOrganisation,
  type ParsedPerson,
  type PersonPart,
  type PersonRole,
  parseName,
  splitNames,
} from './parse-name.ts'
export { isInForce } from './period.ts'
export { readSnapshot, type SnapshotRead, writeSnapshot } from './snapshot.ts'
