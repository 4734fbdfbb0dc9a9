import type { RuleUse } from '../plashka.ts'
import type { Look } from '../reporters/look.ts'
import { padTo } from '../reporters/wrap.ts'
import type { Rule } from '../rules/types.ts'
import { cliWords } from './language.ts'

/** Whether a rule is on by its own default and the configuration. */
export const isOn = (rule: Rule, use: RuleUse | undefined): boolean =>
  use?.enabled ?? rule.default === 'on'

/** The rules as a table: id, status, on or off, dates of the editions, title. */
export const rulesTable = (
  rules: readonly Rule[],
  use: Readonly<Record<string, RuleUse>>,
  look: Look,
): string => {
  const words = cliWords(look.language).rules
  const rows = rules.map((rule) => [
    rule.id,
    words.status[rule.status],
    words.default[isOn(rule, use[rule.id]) ? 'on' : 'off'],
    rule.editions.map(({ from, until }) => words.period(from, until)).join('; '),
    rule.title[look.language],
  ])
  const all = [words.columns, ...rows]
  const widths = words.columns.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padTo(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return `${[look.paint('dim', line(words.columns)), ...rows.map(line)].join('\n')}\n`
}
