import { reportProblem } from '../../src/cli/texts/report-problem.ts'
import { exampleRegister } from '../../src/explain/example-register.ts'
import type { Language } from '../../src/messages/sentence.ts'
import { createPlashka, type PlashkaOptions } from '../../src/plashka.ts'
import { reportMending, reportResult } from '../../src/reporters/report.ts'
import type { ReportedResult } from '../../src/reporters/reported.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { bare, label, labelled, name } from '../cli/texts.ts'
import type { OptionsOfReport } from './report-of.ts'

const today = '2026-02-12'
export const base = '/srv/редакция сайта'

export const reportOptions: OptionsOfReport = {
  language: 'ru',
  verb: 'validate',
  version: '1.2.3',
  base,
  rules: builtinRules,
  today,
}

const makePlashka = (lang: Language, more: Partial<PlashkaOptions> = {}) =>
  createPlashka({
    publisher: { role: 'agent', name, included: '2021-03-05' },
    use: { 'ru/age-mark': 'off', 'ru/foreign-agent': { severities: { decoration: 'info' } } },
    date: today,
    today,
    lang,
    ...more,
  })

/** What `validate` with a format that shows fixes makes of a text. */
export const validated = (
  path: string,
  value: string,
  more: Partial<PlashkaOptions> = {},
  lang: Language = 'ru',
): ReportedResult => {
  const plashka = makePlashka(lang, more)
  const result = reportResult(
    { verb: 'validate', path, value, today },
    plashka.validate({ value, path }),
  )
  return { ...result, mending: reportMending(value, plashka.inject({ value, path })) }
}

export const injected = (path: string, value: string, written: boolean): ReportedResult => {
  const answer = makePlashka('ru').inject({ value, path })
  const result = reportResult({ verb: 'inject', path, value, today }, answer)
  return { ...result, mending: { ...reportMending(value, answer), written } }
}

export const unread = (
  path: string,
  problem: Parameters<typeof reportProblem>[0],
  lang: Language = 'ru',
): ReportedResult => ({
  verb: 'validate',
  path,
  format: undefined,
  date: today,
  dateFrom: undefined,
  source: '',
  verdicts: [],
  labels: [],
  findings: [reportProblem(problem, lang)],
  register: undefined,
  mending: undefined,
  failed: problem.code !== 'input-ignored',
})

/** Three labels: the second and the third are found too many, in the same words. */
export const thrice = `${['Мост открыли', label, label, 'Движение пустили.', label].join('\n\n')}\n`

const altered = (from: string, to: string): string =>
  labelled.replace(label, label.replace(from, to))

/** What one format or another takes for its own, and what XML and terminals refuse. */
const marks =
  '%0A ::error::, [x](1) {0} ##[error] |\' <b a="1">&amp;</b> ]]> \u0000\u0001\u001b[31m \ufffe 📰 漢'

/** All that a report has to cope with; the organisations and the persons are invented. */
export const results: readonly ReportedResult[] = [
  validated('тексты/Мост через реку, часть 1.md', `# Мост открыли 📰\n\nДвижение пустили утром.\n`),
  validated('тексты/чистый.txt', labelled),
  validated('texts/BOM.txt', `\ufeff${altered('ЛУЧИНИНА АРТЁМА', 'ЛУЧИНИНА %0A АРТЁМА')}`),
  validated('texts/emoji.txt', labelled.replace(label, `📰 ${label}`)),
  validated(
    'texts/\'quotes\' & "<b>".html',
    `<h1>Мост «открыли»</h1>\r\n<p>Движение пустили утром.</p>\r\n<p>${label.replace(' ЛИБО', ',\r\n  ЛИБО')}</p>\r\n`,
  ),
  validated('./texts/трижды.txt', thrice),
  validated(`${base}/texts/register.txt`, labelled, {
    register: {
      ...exampleRegister,
      retrieved: '2026-01-20T09:00:00.000Z',
      published: '2026-01-20',
    },
  }),
  validated('../соседи/пустой.txt', ' \n'),
  unread('texts/нет такого.txt', { code: 'input-unreadable', args: { detail: 'ENOENT' } }),
  unread('::texts/##[сбой]%.txt', {
    code: 'input-failed',
    args: { detail: `${marks}\n  at ${marks}` },
  }),
  unread('README.md', { code: 'input-ignored', args: { by: '.plashkaignore' } }),
  injected('texts/written.txt', bare, true),
  injected('texts/shown.txt', altered(' ЛИБО', ' НЕ ЛИБО'), false),
  injected('texts/would.txt', bare, false),
]
