import { severityWords } from '../../messages/verdicts.ts'
import type { ReportOptions } from '../reporter.ts'
import { severities } from '../shown-findings.ts'
import { ruleTitle } from './basis.ts'
import type { Item } from './item.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { htmlWords } from './words/words.ts'

const countBy = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const choice = (
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [value: string, shown: string])[],
): Content =>
  options.length < 2
    ? undefined
    : markup`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(
        ([value, shown]) => markup`<option value="${value}">${shown}</option>`,
      )}</select></label>
`

/** What chooses the findings shown. Hidden until the script runs, without which it does nothing. */
export const filters = (items: readonly Item[], options: ReportOptions): Markup => {
  const { language, rules } = options
  const words = htmlWords(language)
  const found = countBy(items.map(({ kind }) => kind))
  const weights = severities
    .filter((severity) => found.has(severity))
    .map(
      (severity) =>
        markup`<label class="weight ${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ${severityWords[language][severity]} <span class="number">${found.get(severity)}</span></label>
`,
    )
  const ruleChoice = [...countBy(items.map(({ rule }) => rule))].map(([rule, n]) => {
    const title = ruleTitle(rule, rules, language)
    return [rule, `${title === undefined ? rule : `${title} (${rule})`}: ${n}`] as const
  })
  const codeChoice = [...countBy(items.flatMap(({ code }) => code ?? []))].map(
    ([code, n]) => [code, `${code}: ${n}`] as const,
  )
  return markup`<form class="filters" role="search" aria-label="${words.filters}" hidden>
${
  weights.length < 2
    ? undefined
    : markup`<fieldset><legend>${words.severity}</legend>
${weights}</fieldset>
`
}${choice('rule', words.rule, words.allRules, ruleChoice)}${choice('code', words.code, words.allCodes, codeChoice)}<label>${words.path} <input type="search" name="path" placeholder="${words.pathHint}" autocomplete="off" spellcheck="false"></label>
<button type="button">${words.reset}</button>
<output class="shown" data-template="${words.shown}"></output>
</form>
`
}
