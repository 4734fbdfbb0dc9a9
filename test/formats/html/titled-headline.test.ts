import { expect, test } from 'vitest'
import { htmlFormat } from '../../../src/formats/html/html.ts'
import { body, headline, label, plashka } from '../../core/cases.ts'

const call = { format: 'html' }
const site = 'Заречный листок'
const own = `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`
const paragraphs = (count: number) => `<p>${body}</p>\n`.repeat(count)

interface Parts {
  readonly title?: string
  readonly head?: string
  readonly before?: string
  readonly under?: string
  /** Many leave most of the page out of the short way. */
  readonly count?: number
}

function page(shown: string, parts: Parts = {}): string {
  const { title = headline, head = '', before = '', under = '', count = 40 } = parts
  return `<!doctype html>\n<html><head><title>${title}</title>${head}</head>\n<body>${before}<div class="page">${shown}${under}${paragraphs(count)}</div></body></html>\n`
}

function headlineOf(source: string): string | undefined {
  const { headline: range, text } = htmlFormat.read(source, {})
  return range && text.slice(range.start, range.end)
}

const shapes = [
  ['a page that Word saved', `<p class=MsoTitle>${headline}</p>`],
  ['a page of Tilda', `<div class="t-container"><div class="t-title">${headline}</div></div>`],
  ['a document of Google', `<p class="title"><span class="c1">${headline}</span></p>`],
  ['an old page', `<center><font size="5"><b>${headline.toUpperCase()}</b></font></center>`],
  ['a heading of a lower rank', `<h3>${headline}</h3>`],
  [
    'words in italics and over two lines',
    `<div>В Заречье <i>открыли</i><br>новую библиотеку</div>`,
  ],
  ['words in a line', `<span class="title">${headline}</span>`],
  ['an element of its own', `<x-page-title>${headline}</x-page-title>`],
  ['words before a line break', `<div><font size="5"><b>${headline}</b></font><br></div>`],
] as const

test.each(shapes)('what says the title is the headline where no h1 is: %s', (_, shown) => {
  for (const count of [3, 40]) {
    expect(
      plashka.validate(page(shown, { under: `<p>${label}</p>`, count }), call).findings,
    ).toEqual([])
    const { output, verdicts } = plashka.inject(page(shown, { count }), call)
    expect(output.replace(own, '')).toBe(page(shown, { count }))
    expect(output.indexOf(own)).toBeGreaterThan(output.indexOf(shown))
    expect(verdicts[0]?.verdict).toBe('clean')
    expect(plashka.inject(output, call).output).toBe(output)
    const early = plashka.validate(page(shown, { before: `<p>${label}</p>`, count }), call)
    expect(early.findings.map(({ code }) => code)).toEqual(['label-before-headline'])
  }
})

test.each([
  ['a dash', `${headline} — ${site}`],
  ['a dash after a no-break space', `${headline}&nbsp;&mdash; ${site}`],
  ['a hyphen', `${headline} - ${site}`],
  ['a bar', `${headline} | ${site}`],
  ['a bar without spaces', `${headline}|${site}`],
  ['a dot', `${headline} · ${site}`],
  ['line ends', `\n  ${headline}\n  | ${site}\n`],
])('the title may go on with the name of the site: %s', (_, title) => {
  expect(headlineOf(page(`<div>${headline}</div>`, { title }))).toBe(headline)
})

test.each([
  [
    'the name of the site stands first',
    `${site} | ${headline}`,
    `<meta property="og:site_name" content="${site}">`,
  ],
  ['the title is only that of the site', site, `<meta property="og:title" content="${headline}">`],
])('the Open Graph may tell where %s', (_, title, head) => {
  const shown = `<div>${site}</div><div class="t">${headline}</div>`
  const source = page(shown, {
    title,
    head: `${head}<meta property="og:site_name" content="${site}">`,
  })
  expect(headlineOf(source)).toBe(headline)
})

const data = `<script type="application/ld+json">{"headline":"Другой заголовок"}</script>`
test.each([
  ['an h1 says otherwise', '<h1>Другой заголовок</h1>', ''],
  ['JSON-LD says otherwise', '<p>Другой заголовок</p>', data],
])('the title is not asked where %s', (_, before, head) => {
  expect(headlineOf(page(`${before}<div>${headline}</div>`, { head }))).toBe('Другой заголовок')
})

test.each([
  ['it stands in a menu', `<nav><div>${headline}</div></nav>`],
  ['it stands in a list', `<ul><li><div>Главная</div></li><li><div>${headline}</div></li></ul>`],
  ['it is quoted', `<blockquote><p>${headline}</p></blockquote>`],
  ['it is a link to the front page', `<div><a href="/">${headline}</a></div>`],
  ['more is said', `<div>${headline}. ${body}</div>`],
  ['it is hidden', `<div hidden>${headline}</div>`],
  ['a part of the title is said', '<div>В Заречье</div>'],
])('what says the title is no headline where %s', (_, shown) => {
  expect(headlineOf(page(shown))).toBeUndefined()
})

test('the title of a picture is not that of the page', () => {
  const shown = (title: string) => `${title}<div>${headline}</div><p>${body}</p>`
  expect(headlineOf(shown(`<svg><title>${headline}</title></svg>`))).toBeUndefined()
  expect(headlineOf(shown(`<title>${headline}</title>`))).toBe(headline)
})

test.each([
  ['a line of a block', `<div><b>${headline}</b>`, `<br><br>${body}</div>`],
  ['a cell', `<table><tr><td>${headline}</td></tr><tr><td>`, `<p>${body}</p></td></tr></table>`],
  [
    'a cell of a letter',
    `<table><tr><td><table><tr><td style="font-size:28px"><b>${headline}</b></td></tr>\n<tr><td>`,
    `<ul><li>${body}</li></ul></td></tr></table></td></tr></table>`,
  ],
])('the label stands right under a headline that is %s', (_, before, after) => {
  const { output, verdicts } = plashka.inject(page(before, { under: after }), call)
  expect(output).toBe(page(before, { under: own + after }))
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(plashka.inject(output, call)).toMatchObject({ output, findings: [] })
})

test.each([
  ['words stand before it', `<div>Новости: <b>${headline}</b><br>${body}</div>`],
  ['words stand behind it', `<p><i>В газете</i> <b>${headline}</b> <i>пишут</i></p>`],
])('a part of a line is no headline where %s', (_, shown) => {
  expect(headlineOf(page(shown))).toBeUndefined()
})

test('an h1 for screen readers only is no headline beside one that is seen', () => {
  const shown = `<h1 class="sr-only">${headline}</h1><div class="t">${headline}</div>`
  const source = page(shown, { under: `<p>${label}</p>` })
  expect(plashka.validate(source, call).findings).toEqual([])
})
