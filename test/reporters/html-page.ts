import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { createPlashka } from '../../src/plashka.ts'
import { html } from '../../src/reporters/html/html.ts'
import { reportMending, reportResult } from '../../src/reporters/report.ts'
import type {
  Mending,
  ReportedFinding,
  ReportedResult,
  TextVerb,
} from '../../src/reporters/reported.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { type OptionsOfReport, reportOf } from './report-of.ts'

/** An invented publisher. */
export const name = 'Лучинин Артём Савельевич'
const date = '2026-02-12'

export const optionsOf = (
  verb: TextVerb = 'validate',
  language: 'ru' | 'en' = 'ru',
): OptionsOfReport => ({
  language,
  verb,
  version: '1.2.3',
  rules: builtinRules,
  today: '2026-11-24',
})

/** Runs a verb as the command line does for this report: of `validate` it also knows the mending. */
export const resultOf = (
  path: string,
  value: string,
  verb: TextVerb = 'validate',
  publisherName: string = name,
): ReportedResult => {
  const publisher = { role: 'agent', name: publisherName, included: '2023-03-03' } as const
  const plashka = createPlashka({ publisher, date })
  const result = reportResult({ verb, path, value, today: date }, plashka[verb]({ path, value }))
  if (verb !== 'validate') return result
  return { ...result, mending: reportMending(value, plashka.inject({ path, value })) }
}

/** A result with findings wherever a test wants them. */
export const resultWith = (
  source: string,
  findings: readonly Partial<ReportedFinding>[],
  more: Partial<ReportedResult> = {},
): ReportedResult => ({
  verb: 'validate',
  path: 'текст.txt',
  format: 'text',
  date,
  dateFrom: 'option',
  source,
  verdicts: [],
  labels: [],
  findings: findings.map((finding) => ({ ...anyFinding, ...finding })),
  register: undefined,
  mending: undefined,
  failed: false,
  ...more,
})

const anyFinding: ReportedFinding = {
  code: 'word-changed',
  rule: 'ru/foreign-agent',
  edition: 'decree-2108',
  severity: 'error',
  start: 0,
  end: 0,
  line: 1,
  column: 1,
  actual: '',
  expected: undefined,
  message: 'Слово не то.',
  note: undefined,
  url: undefined,
}

export const mendingWith = (
  before: string,
  output: string,
  labels: Mending['labels'],
): Mending => ({
  before,
  output,
  edits: [],
  mended: [],
  labels,
  written: false,
})

/** The report as a browser parses it. */
export const parse = (results: readonly ReportedResult[], options = optionsOf()): Root =>
  fromHtml(reportOf(html, results, options))

/** All elements that are a `tag` or have the class, in the order of the page. */
export const all = (tree: Root | Element, { tag, has }: { tag?: string; has?: string }) => {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    const classes = element.properties.className
    const isOf = has === undefined || (Array.isArray(classes) && classes.includes(has))
    if ((tag === undefined || element.tagName === tag) && isOf) found.push(element)
  })
  return found
}

/** The characters of an element one after another, as they stand in the page. */
export const raw = (tree: Root | Element): string => {
  let text = ''
  visit(tree, 'text', (node) => {
    text += node.value
  })
  return text
}

/** What a reader sees of it. */
export const shown = (tree: Root | Element): string => toText(tree)

export const articles = {
  'чисто.txt': `Мост в Заречье открыли

НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА 18+

Движение пустили утром.
`,
  'колонки/пристань.txt': `Старую пристань в Заречье разберут к лету

Настоящий материал (информация) произведен и распространен иностранным агентом Лучинин Артём Савельевич. 18+

Деревянную пристань в Заречье разберут до начала навигации.

Сваи прогнили.

Теплоходы обходят её с прошлого года.

Место займёт понтон.
`,
  'лента/маяк.html': `<h1>Маяк на Ладве снова светит</h1>
<p>Лампу собрали в Заречье.</p>
`,
} as const
