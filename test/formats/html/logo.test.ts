import { expect, test } from 'vitest'
import { htmlFormat } from '../../../src/formats/html/html.ts'
import { body, headline, label, plashka } from '../../core/cases.ts'

const call = { format: 'html' }
const site = 'Заречный листок'
const own = `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`

interface Parts {
  readonly title?: string
  readonly head?: string
  readonly count?: number
}

function page(logo: string, article: string, parts: Parts = {}): string {
  const { title = `${headline} — ${site}`, head = '', count = 40 } = parts
  const paragraphs = `<p>${body}</p>\n`.repeat(count)
  return `<!doctype html>\n<html><head><title>${title}</title>${head}</head>\n<body>${logo}<div class="post">${article}\n${paragraphs}</div></body></html>\n`
}

function headlineOf(source: string): string | undefined {
  const { headline: range, text } = htmlFormat.read(source, {})
  return range && text.slice(range.start, range.end)
}

const logos = [
  ['a link in the header', `<header><h1><a href="/">${site}</a></h1></header>`],
  ['a link around it', `<div><a href="https://zarechny.example/"><h1>${site}</h1></a></div>`],
  ['a link in the menu', `<nav><h1><b><a href="/index.php">${site}</a></b></h1></nav>`],
  ['a picture', `<h1><a href="/"><img src="/logo.png" alt="${site}"></a></h1>`],
  ['words in the header', `<header><h1>${site}</h1></header>`],
] as const
const titles = [
  ['an h1', `<h1>${headline}</h1>`],
  ['an h2', `<h2 class="entry-title"><a href="/news/12">${headline}</a></h2>`],
  ['no heading', `<div class="entry-title">${headline}</div>`],
] as const
const cases = logos.flatMap(([of, logo]) =>
  titles.map(([named, title]) => [of, named, logo, title] as const),
)

test.each(cases)('the name of a site is no headline: %s beside %s', (_of, _named, logo, title) => {
  for (const count of [3, 40]) {
    const source = page(logo, title, { count })
    const { output, verdicts } = plashka.inject(source, call)
    expect(output).toBe(source.replace(title, title + own))
    expect(verdicts[0]?.verdict).toBe('clean')
    const labelled = page(logo, `${title}<p>${label}</p>`, { count })
    expect(plashka.validate(labelled, call).findings).toEqual([])
    expect(plashka.inject(output, call).output).toBe(output)
  }
})

test('the title is not needed where only one other h1 is', () => {
  const logo = `<div><h1><a href="/">${site}</a></h1></div>`
  const other = { title: 'Новости' }
  expect(headlineOf(page(logo, `<h1>${headline}</h1>`, other))).toBe(headline)
  expect(headlineOf(page(logo, '<h1>Раз</h1><h1>Два</h1>', other))).toBe(site)
})

test('og:title tells what the title does not', () => {
  const head = `<meta property="og:title" content="${headline}">`
  const logo = `<header><h1><a href="/">${site}</a></h1></header>`
  expect(headlineOf(page(logo, `<h2>${headline}</h2>`, { title: site, head }))).toBe(site)
  const named = `${head}<meta property="og:site_name" content="${site}">`
  expect(headlineOf(page(logo, `<h2>${headline}</h2>`, { title: site, head: named }))).toBe(
    headline,
  )
})

test.each([
  ['the page calls itself so', `<header><h1>${headline}</h1></header>`, '<h1>Глава</h1>', headline],
  ['nothing else says the title', `<header><h1>${site}</h1></header>`, '<h2>Глава</h2>', site],
  [
    'it links elsewhere',
    `<h1><a href="/news/12">Подробности</a></h1>`,
    `<h2>${headline}</h2>`,
    'Подробности',
  ],
  [
    'a part of it links home',
    `<h1>Листок: <a href="/">начало</a></h1>`,
    `<h2>${headline}</h2>`,
    'Листок: начало',
  ],
  [
    'it is that of an article',
    `<article><header><h1>Как это было</h1></header><h2>${headline}</h2></article>`,
    '',
    'Как это было',
  ],
])('an h1 stays the headline where %s', (_, first, second, expected) => {
  expect(headlineOf(page(first, second))).toBe(expected)
})
