import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../../src/index.ts'
import { body, date, headline, label, vestnik } from '../../core/cases.ts'

const plashka = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
const [first = '', second = ''] = body.split('\n\n')

function check(source: string, options: Parameters<typeof plashka.validate>[1] = {}) {
  const {
    verdicts,
    findings,
    date: judgedOn,
    dateFrom,
  } = plashka.validate({ value: source, path: 'a.html' }, options)
  const verdict = verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
  for (const { data } of findings) expect(source.slice(data.start, data.end)).toBe(data.actual)
  return { verdict, codes: findings.map(({ code }) => code), judgedOn, dateFrom, findings }
}

const text = `<p>${first}</p><p>${second}</p>`

describe('the article of a page', () => {
  it.each([
    [
      'article',
      `<nav><h1>Сайт</h1></nav><article><h1>${headline}</h1><p>${label}</p>${text}</article>`,
    ],
    [
      'main',
      `<header><h1>Сайт</h1></header><main><h1>${headline}</h1><p>${label}</p>${text}</main>`,
    ],
    [
      'articleBody',
      `<div><h2>Меню</h2></div><h1>${headline}</h1><div itemprop="articleBody"><p>${label}</p>${text}</div>`,
    ],
    ['first h1', `<div>Меню</div><h1>${headline}</h1><p>${label}</p>${text}`],
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script><div><h2>${headline}</h2><p>${label}</p>${text}</div>`,
    ],
    [
      'header in the article',
      `<article><header><h1>${headline}</h1></header><p>${label}</p>${text}</article>`,
    ],
  ])('is found by %s', (_, source) => {
    expect(check(source)).toMatchObject({ verdict: 'clean', codes: [] })
  })

  it('is all that counts: a label in the footer or the menu is none of it', () => {
    const page = `<article><h1>${headline}</h1>${text}</article>`
    expect(check(`${page}<footer><p>${label}</p></footer>`).verdict).toBe('missing')
    expect(check(`<nav><p>${label}</p></nav>${page}`).verdict).toBe('missing')
  })

  it('may have its headline elsewhere', () => {
    expect(check(`<p>${label}</p>${text}`, { title: headline })).toMatchObject({ verdict: 'clean' })
    expect(check(`${text}<p>${label}</p>`, { title: headline })).toMatchObject({
      codes: ['label-at-end'],
    })
  })

  it('may be what a classic editor stores', () => {
    expect(check(`${label}\n\n${first}\n\n<b>${second}</b>`)).toMatchObject({ verdict: 'clean' })
    expect(check(`${first}\n\n${label}\n\n${second}`)).toMatchObject({ codes: ['label-too-late'] })
  })
})

describe('a label that is not the publisher’s, or not there', () => {
  it.each([
    ['hidden', `<p hidden>${label}</p>`],
    ['hidden', `<div class="sr-only"><p>${label}</p></div>`],
    ['hidden', `<p style="position:absolute; left:-9999px">${label}</p>`],
    ['hidden', `<p style="display:none">${label}</p>`],
    ['hidden', `<p style="visibility:hidden">${label}</p>`],
    ['hidden', `<p style="font-size:0">${label}</p>`],
    ['hidden', `<!-- ${label} -->`],
    ['hidden', `<pre><code>${label}</code></pre>`],
    ['hidden', `<script type="text/plain">${label}</script>`],
    ['hidden', `<template><p>${label}</p></template>`],
    ['hidden', `<img src="a" alt="${label.replaceAll('"', '&quot;')}">`],
    ['missing', `<blockquote><p>${label}</p><p>Так писали газеты.</p></blockquote>`],
    ['missing', `<q>${label}</q>`],
    ['missing', `<p><cite>${label}</cite></p>`],
  ])('is %s: %s', (verdict, dressed) => {
    const result = check(`<h1>${headline}</h1>${dressed}${text}`)
    expect(result.verdict).toBe(verdict)
    expect(result.codes).toContain('label-missing')
    if (verdict === 'hidden') expect(result.codes).toContain('label-hidden')
  })

  it.each([
    `<table><tr><td>${label.slice(0, 90)}</td><td>${label.slice(90)}</td></tr></table>`,
    `<ul><li>${label.slice(0, 90)}</li><li>${label.slice(90)}</li></ul>`,
    `<p>${label.slice(0, 90)}</p><p>${label.slice(90)}</p>`,
  ])('does not cross a wall: %s', (dressed) => {
    expect(check(`<h1>${headline}</h1>${dressed}${text}`).verdict).not.toBe('clean')
  })
})

describe('the date', () => {
  const article = (extra: string) =>
    `<html><head>${extra}</head><body><article><h1>${headline}</h1><p>${label}</p>${text}</article></body></html>`
  it.each([
    ['meta', '<meta property="article:published_time" content="2024-05-06T23:30:00+03:00">'],
    [
      'json-ld',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-06"}</script>',
    ],
  ])('comes from %s', (from, extra) => {
    expect(check(article(extra))).toMatchObject({ judgedOn: '2024-05-06', dateFrom: from })
  })

  const site = '{"@type":"WebSite","datePublished":"2019-01-01"}'
  it.each([
    ['in one graph', `{"@graph":[${site},{"@type":"NewsArticle","datePublished":"2024-05-06"}]}`],
    ['in one list', `[${site},{"@type":["Thing","BlogPosting"],"datePublished":"2024-05-06"}]`],
    [
      'in another script',
      `${site}</script><script type="application/ld+json">{"@type":"Report","datePublished":"2024-05-06"}`,
    ],
    [
      'of the page, of an article without one',
      '[{"@type":"WebPage","datePublished":"2024-05-06"},{"@type":"Article","headline":"Лёд"}]',
    ],
  ])('is that of the article in JSON-LD, %s', (_, json) => {
    const head = `<script type="application/ld+json">${json}</script>`
    expect(check(article(head))).toMatchObject({ judgedOn: '2024-05-06', dateFrom: 'json-ld' })
  })

  it('comes from the time element, the file, the call, the instance', () => {
    const timed = `<article><header><h1>${headline}</h1><time datetime="2024-05-06">6 мая</time></header><p>${text}</p></article>`
    expect(check(timed)).toMatchObject({ judgedOn: '2024-05-06', dateFrom: 'time' })
    expect(check(timed, { date: '2023-01-01' })).toMatchObject({
      judgedOn: '2023-01-01',
      dateFrom: 'option',
    })
    expect(check(`<p>${first}</p>`)).toMatchObject({ judgedOn: date, dateFrom: 'default' })
    const file = { value: timed, path: 'a.html', data: { date: '2023-02-02' } }
    expect(plashka.validate(file)).toMatchObject({ date: '2023-02-02', dateFrom: 'data' })
  })

  it('decides which edition holds', () => {
    expect(
      check(article('<meta property="article:published_time" content="2021-05-06">')).codes,
    ).toEqual(['label-later-edition'])
  })
})
