import { expect, test } from 'vitest'
import { htmlFormat } from '../../../src/formats/html/html.ts'
import { body, headline, label, plashka } from '../../core/cases.ts'

const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`
const page = (title: string, under = '', before = '') =>
  `<!doctype html><html><head>${data}</head><body>${before}<div class="post">${title}${under}<p>${body.repeat(9)}</p><p>${body}</p><p>${body}</p></div></body></html>`

test.each([
  ['a div', `<div class="title">${headline}</div>`],
  ['a paragraph', `<p><b>${headline}</b></p>`],
  ['a div in a div', `<div><div>${headline.toUpperCase()}</div></div>`],
])('a headline that is no heading, named in JSON-LD: %s', (_name, title) => {
  const call = { format: 'html' }
  const own = `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`
  const { output, verdicts } = plashka.inject(page(title), call)
  expect(output).toBe(page(title, own))
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(plashka.validate(page(title, `<p>${label}</p>`), call).findings).toEqual([])
  // Where the article begins, the label stands before the headline.
  const early = plashka.validate(page(`<p>${label}</p>${title}`), call)
  expect(early.findings.map(({ code }) => code)).toEqual(['label-before-headline'])
})

test.each([
  ['a heading', page('<h1>Другой заголовок</h1>', `<div>${headline}</div>`), 'Другой заголовок'],
  ['a menu', page('', '', `<nav><div>${headline}</div></nav>`), undefined],
  ['longer words', page(`<div>${headline}. ${body}</div>`), undefined],
])('is passed over behind %s', (_name, source, shown) => {
  const { headline: range, text } = htmlFormat.read(source, {})
  expect(range && text.slice(range.start, range.end)).toBe(shown)
})
