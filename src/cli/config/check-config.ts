import { ageLimits } from '../../plashka/options/register-age.ts'
import { findingCodes } from '../../rules/finding-codes.ts'
import type { RuleIssue } from '../../rules/problems/problem.ts'
import type { Rule } from '../../rules/types.ts'
import type { ConfigFile } from './config-schema.ts'

type Path = RuleIssue['path']

const checkUses = (
  uses: ConfigFile['rules'],
  rules: readonly Rule[],
  path: Path,
): readonly RuleIssue[] =>
  Object.entries(uses ?? {}).flatMap(([id, use]): readonly RuleIssue[] => {
    const rule = rules.find((each) => each.id === id)
    if (rule === undefined) {
      const known = rules.map((each) => each.id)
      return [
        { path: [...path, id], atKey: true, problem: { code: 'key-unknown', key: id, known } },
      ]
    }
    if (typeof use === 'string') return []
    const tolerated = rule.editions.flatMap((edition) => edition.tolerated.map(({ code }) => code))
    const known = [...new Set<string>([...tolerated, ...findingCodes])]
    return Object.keys(use.severities ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path: [...path, id, 'severities', name],
        atKey: true,
        problem: { code: 'code-unknown', name, known },
      }))
  })

/** A warning that comes after the error would never be seen. */
const checkAges = ({ register }: ConfigFile): readonly RuleIssue[] => {
  const [warn, error] = [register?.['max-age'], register?.['expire-age']]
  if (warn === undefined || warn <= (error ?? ageLimits().error)) return []
  const limit = error ?? ageLimits().error
  return [{ path: ['register', 'max-age'], problem: { code: 'too-big', what: 'number', limit } }]
}

const checkPublisher = (publisher: ConfigFile['publisher'], path: Path): readonly RuleIssue[] =>
  publisher === undefined || publisher.name !== undefined || publisher.agent !== undefined
    ? []
    : [{ path, problem: { code: 'key-missing', keys: ['name'] } }]

/** What the shape of a configuration cannot say: rules and findings must be known by their names. */
export const checkConfig = (file: ConfigFile, rules: readonly Rule[]): readonly RuleIssue[] => [
  ...checkPublisher(file.publisher, ['publisher']),
  ...checkAges(file),
  ...checkUses(file.rules, rules, ['rules']),
  ...(file.overrides ?? []).flatMap((override, index) => [
    ...checkPublisher(override.publisher, ['overrides', index, 'publisher']),
    ...checkUses(override.rules, rules, ['overrides', index, 'rules']),
  ]),
]
