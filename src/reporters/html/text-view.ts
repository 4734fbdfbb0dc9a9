import { placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import { isChanged, type ReportedResult } from '../reported.ts'
import type { ReportOptions } from '../reporter.ts'
import { shownFindings } from '../shown-findings.ts'
import { calm } from '../tally.ts'
import { signsIn, verdictWord } from '../verdict-word.ts'
import { reportWords } from '../words/words.ts'
import { ruleTitle } from './basis.ts'
import { findingItem, type Item, kinds, labelItem } from './item.ts'
import { exactly, type Markup, markup } from './markup.ts'
import { mendedLabels } from './mended-labels.ts'
import { visible } from './visible.ts'
import { htmlWords } from './words/words.ts'

/** A text before it is put on the page: what is spoken of in it, and what is left out. */
export interface OpenText {
  readonly result: ReportedResult
  readonly number: number
  readonly source: string
  readonly items: readonly Item[]
  readonly counts: string
  /** How many findings the text has, and how many of them are shown. */
  readonly all: number
  readonly shown: number
  /** Nobody has anything to do or to look at here. */
  readonly isClean: boolean
}

const weightOf = ({ kind }: Item): number => kinds.indexOf(kind)

/** Looks up what is to be said of a text. `number` tells the texts of a page apart. */
export const openText = (
  number: number,
  result: ReportedResult,
  options: ReportOptions,
): OpenText => {
  const { source, findings } = placed(result)
  const chosen = shownFindings(findings, result.shown ?? Number.POSITIVE_INFINITY)
  const labels = options.verb === 'detect' ? result.labels : []
  const items = [
    ...labels.map((label, index) => labelItem(`l${number}-${index + 1}`, label, source, options)),
    ...chosen.map((finding, index) => findingItem(`f${number}-${index + 1}`, finding, options)),
  ].sort((a, b) => a.start - b.start || a.end - b.end || weightOf(a) - weightOf(b))
  const count = (severity: string) => chosen.filter((each) => each.severity === severity).length
  const counts = reportWords(options.language).counts(
    count('error'),
    count('warning'),
    count('info'),
    options.quiet === true,
  )
  const isClean = items.length === 0 && !isChanged(result)
  const [all, shown] = [findings.length, chosen.length]
  return { result, number, source, items, counts, all, shown, isClean }
}

/** What stands around the source of a text: what it is called, how it was judged, the right label. */
export const textFrame = (text: OpenText, options: ReportOptions) => {
  const { result, number, counts, all, shown, isClean } = text
  const { language } = options
  const words = htmlWords(language)
  const { format, date, dateFrom } = result
  const { path } = reportPath(result.path, options.base)
  const before = markup`<details class="text" id="t${number}" data-path="${path}"${isClean ? undefined : markup` open`}>
<summary><h2>${visible(path)}</h2> <span class="counts">${counts}</span></summary>
${
  format === undefined
    ? undefined
    : markup`<p class="judged">${words.judged(date, dateFrom)}</p>
`
}${verdictsView(result, options)}${mendingView(result, options)}`
  const after = markup`${
    shown < all
      ? markup`<p class="more">${reportWords(language).more(shown, all)}</p>
`
      : undefined
  }</details>
`
  return { before, after }
}

const verdictsView = (
  result: ReportedResult,
  { language, rules }: ReportOptions,
): Markup | undefined => {
  const { verb, format, verdicts, mending } = result
  if (verb === 'detect' || format === undefined) return undefined
  const words = reportWords(language)
  if (verdicts.length === 0)
    return markup`<p>${words.noRules}</p>
`
  const isAhead = verb === 'inject' && mending?.written === false && isChanged(result)
  const signs = signsIn(rules)
  const lines = verdicts.map(
    ({ rule, edition, verdict }) =>
      markup`<li class="${calm.includes(verdict) ? 'calm' : 'open'}">${ruleTitle(rule, rules, language) ?? rule}${edition === undefined ? undefined : ` (${words.edition(edition)})`}: <b>${verdictWord({ rule, edition, verdict }, language, signs)}</b></li>
`,
  )
  return markup`${
    isAhead
      ? markup`<p>${words.afterwards}</p>
`
      : undefined
  }<ul class="verdicts" aria-label="${htmlWords(language).verdicts}">
${lines}</ul>
`
}

/** The right label to copy, and after `inject --write` how much was mended. */
const mendingView = (
  result: ReportedResult,
  { language, rules, verb }: ReportOptions,
): Markup | undefined => {
  const { mending } = result
  if (mending === undefined) return undefined
  const words = htmlWords(language)
  const labels = mendedLabels(result).map(({ text, source, rule }) => {
    const tongue = rules.find(({ id }) => id === rule)?.language ?? language
    const copy = (what: string, value: string) =>
      markup`<button type="button" class="copy" data-copy="${exactly(value)}" hidden>${what}</button> `
    return markup`<figure class="mended">
<figcaption>${words.mendedLabel}</figcaption>
<blockquote lang="${tongue}">${visible(text)}</blockquote>
${copy(words.copy, text)}${source === undefined ? undefined : copy(words.copySource, source)}
</figure>
`
  })
  const done =
    verb === 'inject' && mending.written && mending.mended.length > 0
      ? markup`<p class="done">${words.mended(mending.mended.length)}</p>
`
      : undefined
  return markup`${done}${labels}`
}
