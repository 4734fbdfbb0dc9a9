export type { Verdict } from './checks/verdict.ts'
export { verdicts } from './checks/verdict.ts'
export { applyEdits } from './edits/apply.ts'
export type { Deviation, Label, SlotValue } from './labels/label.ts'
export type {
  ConflictReason,
  Edit,
  Finding,
  FindingArgs,
  FindingCode,
  Severity,
} from './messages/finding.ts'
export { type Language, languages, sentence } from './messages/sentence.ts'
export {
  createPlashka,
  type DocumentInput,
  type DocumentOptions,
  type FieldOptions,
  type InjectResult,
  type Plashka,
  PlashkaError,
  type PlashkaErrorCode,
  type PlashkaMessage,
  type PlashkaOptions,
  type RegisterAge,
  type RegisterUsed,
  type Result,
  type RuleUse,
  type RuleVerdict,
} from './plashka.ts'
export type { Agent, Register } from './register/agent.ts'
export type { AgentForms, NameForms, Naming, Publisher } from './register/publisher.ts'
export { builtinRules } from './rules/builtin.ts'
export { type LoadRuleOptions, loadRule, RuleFileError } from './rules/load.ts'
export type { Edition, Form, LegalSource, Role, Rule } from './rules/types.ts'
