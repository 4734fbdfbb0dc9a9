import { builtinRules } from './builtin.ts'
import { type LoadRuleOptions, loadRuleOver } from './load-over.ts'
import type { Rule } from './types.ts'

export { RuleFileError } from './file/rule-file-error.ts'
export type { LoadRuleOptions } from './load-over.ts'

/**
 * Reads a rule file in YAML or JSON, lays it over what it extends and checks the result.
 * @throws RuleFileError with the place of everything wrong in it.
 */
export function loadRule(source: string, options?: LoadRuleOptions): Rule {
  if (typeof source !== 'string') {
    throw new TypeError('The source of a rule is no string; expected the text of a rule file.')
  }
  return loadRuleOver(builtinRules, source, options)
}
