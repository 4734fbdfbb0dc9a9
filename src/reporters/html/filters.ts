import { severityWords } from '../../messages/verdicts.ts'
import type { ReportOptions } from '../reporter.ts'
import { severities } from '../shown-findings.ts'
import { ruleTitle } from './basis.ts'
import type { Item } from './item.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { htmlWords } from './words/words.ts'

/** How often each value has come. */
class Counts {
  readonly #counts = new Map<string, number>()

  add(value: string): void {
    this.#counts.set(value, this.of(value) + 1)
  }

  of(value: string): number {
    return this.#counts.get(value) ?? 0
  }

  /** By the values, in their order. */
  sorted(): readonly (readonly [value: string, count: number])[] {
    return [...this.#counts.keys()].toSorted().map((value) => [value, this.of(value)])
  }
}

/** What the findings on the page can be chosen by. */
export class Choices {
  readonly kinds = new Counts()
  readonly rules = new Counts()
  readonly codes = new Counts()
  isEmpty = true

  add(items: readonly Item[]): void {
    for (const { kind, rule, code } of items) {
      this.kinds.add(kind)
      this.rules.add(rule)
      if (code !== undefined) this.codes.add(code)
      this.isEmpty = false
    }
  }
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
export const filters = (
  { kinds, rules: named, codes }: Choices,
  options: ReportOptions,
): Markup => {
  const { language, rules } = options
  const words = htmlWords(language)
  const weights = severities
    .filter((severity) => kinds.of(severity) > 0)
    .map(
      (severity) =>
        markup`<label class="weight ${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ${severityWords[language][severity]} <span class="number">${kinds.of(severity)}</span></label>
`,
    )
  const ruleChoice = named.sorted().map(([rule, n]) => {
    const title = ruleTitle(rule, rules, language)
    return [rule, `${title === undefined ? rule : `${title} (${rule})`}: ${n}`] as const
  })
  const codeChoice = codes.sorted().map(([code, n]) => [code, `${code}: ${n}`] as const)
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
