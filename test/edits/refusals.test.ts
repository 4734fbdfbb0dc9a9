import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, date, genitive, instrumental, label, plashka } from '../core/cases.ts'

const [first = ''] = body.split('\n\n')
const foreign = createPlashka({ publisher: { role: 'agent', name: 'Эрнст Йохансен' }, date })
const nameless = createPlashka({
  publisher: { role: 'redistributor', name: 'Газета «Заречье»' },
  use: { 'ru/redistribution': 'on' },
  date,
})
const old = { date: '2021-05-01' }
const markdown = { format: 'markdown' }

describe('inject refuses, and leaves the source as it is', () => {
  it.each([
    ['negation', article(label.replace('КАСАЕТСЯ', 'НЕ КАСАЕТСЯ'), body), plashka, {}],
    [
      'inserted-text',
      article(label.replace(' ЛИБО', ' ЧТО МЫ СЧИТАЕМ ОШИБКОЙ СУДА ЛИБО'), body),
      plashka,
      {},
    ],
    ['other-agent', article(label.replace(genitive, 'ФОНДА «ВОЛНА»'), body), plashka, {}],
    [
      'other-agent',
      article(
        label.replace(instrumental, 'ФОНДОМ «ВОЛНА»').replace(genitive, 'ФОНДА «ВОЛНА»'),
        body,
      ),
      plashka,
      {},
    ],
    ['inline', article(`${label} ${first}`, body), plashka, {}],
    ['markup', `# Лёд[^1]\n\n${first}\n\n[^1]: ${label}\n`, plashka, markdown],
    ['markup', `# Лёд\n\n${label.replace(' ЛИБО', '[^1] ЛИБО')}\n\n[^1]: Да.\n`, plashka, markdown],
    [
      'markup',
      `<h1>Лёд</h1><p>${label.replace(' ЛИБО', '<sup><a href="#n">1</a></sup> ЛИБО')}</p>`,
      plashka,
      { format: 'html' },
    ],
    ['case-unknown', article(body), foreign, {}],
    ['no-name', article(body), nameless, {}],
    ['later-edition', article(label, body), plashka, old],
  ])('%s', (why, source, with_, options) => {
    const result = with_.inject(source, options)
    expect(result.output).toBe(source)
    expect(result.edits).toEqual([])
    expect(result.verdicts.map(({ verdict }) => verdict)).toContain('conflict')
    expect(
      result.findings.flatMap(({ data }) => (data.code === 'conflict' ? [data.args] : [])),
    ).toMatchObject([{ why }])
  })
})
