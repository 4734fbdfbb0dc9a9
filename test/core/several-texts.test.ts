import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { setup } from '../../src/plashka/options/setup.ts'
import { plashkaOf } from '../../src/plashka.ts'
import { remarkPlashka } from '../../src/plugins/remark.ts'
import { date, label, plashka, vestnik } from './cases.ts'

const text = 'Автобусы до посёлка пойдут чаще, обещают в городском совете.'
const wrong = label.replace('КАСАЕТСЯ ', '')
/** Where a label stands there is «@», and «%» where the text goes on. */
const written = (marked: string, as = label) => marked.replaceAll('@', as).replaceAll('%', text)
const whole = createPlashka({ publisher: vestnik, date })

const listings = [
  ['markdown', '# Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n%\n'],
  ['markdown', '## Лёд\n\n@\n\n%\n\n## Мост\n\n@\n\n%\n'],
  ['markdown', '## Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n%\n'],
  ['markdown', '# Дайджест\n\n## Лёд\n\n@\n\n%\n\n## Мост\n\n@\n\n%\n'],
  ['markdown', '---\ntitle: Дайджест\n---\n\n## Лёд\n\n@\n\n%\n\n## Мост\n\n@\n\n%\n'],
  ['mdx', '# Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n%\n\n# Сад\n\n@\n\n%\n'],
  ['html', '<h1>Лёд</h1><p>@</p><p>%</p><h1>Мост</h1><p>@</p><p>%</p>'],
  [
    'html',
    '<article><h2>Лёд</h2><p>@</p><p>%</p></article><article><h3>Мост</h3><p>@</p><p>%</p></article>',
  ],
  [
    'html',
    '<main><h1>Новости</h1><article><h2>Лёд</h2><p>@</p><p>%</p></article><article><h2>Мост</h2><p>@</p><h3>Сад</h3><p>%</p></article></main>',
  ],
  [
    'html',
    '<div role="article"><h1>Лёд</h1><p>@</p><p>%</p></div><div role="article"><hgroup><h1>Мост</h1><p>Через реку</p></hgroup><p>@</p><p>%</p></div>',
  ],
  [
    'html',
    '<table><tr><td><h1>Лёд</h1><p>@</p><p>%</p></td></tr><tr><td><h1>Мост</h1><p>@</p><p>%</p></td></tr></table>',
  ],
  ['text', 'Лёд\n\n@\n\n%\n\n***\n\nМост\n\n@\n\n%\n'],
  ['text', 'Лёд\n@\n%\n\n* * *\nМост\n\n---\n\nМост\n@\n%\n'],
  ['text', 'Дайджест\n\nЛёд\n\n@\n\n%\n\nМост\n\n@\n\n%\n'],
] as const

describe('labels directly under the headlines of several texts', () => {
  it.each(listings)('are each that of its text: %s, %s', (format, marked) => {
    const source = written(marked)
    const { verdicts, findings } = plashka.validate(source, { format })
    expect(findings).toEqual([])
    expect(verdicts[0]?.verdict).toBe('clean')
    expect(plashka.inject(source, { format }).output).toBe(source)
  })

  it.each(listings)('have each their age mark: %s, %s', (format, marked) => {
    const source = written(marked, `${label} 18+`)
    expect(whole.validate(source, { format }).findings).toEqual([])
  })

  it.each(listings)('are each mended in their place: %s, %s', (format, marked) => {
    const source = written(marked, wrong)
    const result = plashka.inject(source, { format })
    expect(result.output).toBe(written(marked))
    expect(result.verdicts[0]?.verdict).toBe('clean')
    const second = written(marked.replace('@', label), wrong)
    expect(plashka.validate(second, { format }).verdicts[0]?.verdict).toBe('altered')
    expect(plashka.inject(second, { format }).output).toBe(written(marked))
  })

  it('are left as they are where one of them cannot be mended', () => {
    const source = written('# Лёд\n\n@\n\n%\n\n# Мост\n\n', wrong)
    const turned = label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')
    const { output, verdicts } = plashka.inject(`${source}${turned}\n\n${text}\n`, {
      format: 'markdown',
    })
    expect(output).toBe(`${source}${turned}\n\n${text}\n`)
    expect(verdicts[0]?.verdict).toBe('conflict')
  })

  it('are seen in a tree too', async () => {
    const source = written('# Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n%\n')
    const options = { publisher: vestnik, date, use: { 'ru/age-mark': 'off' } } as const
    const file = await unified()
      .use(remarkParse)
      .use(remarkPlashka, options)
      .use(remarkStringify)
      .process(source)
    expect(file.messages).toEqual([])
  })
})

describe('a label that is repeated in one text', () => {
  it.each([
    ['markdown', '# Лёд\n\n@\n\n%\n\n## Мост\n\n@\n\n%\n', '# Лёд\n\n@\n\n%\n\n## Мост\n\n%\n'],
    ['markdown', '# Лёд\n\n@\n\n@\n\n%\n', '# Лёд\n\n@\n\n%\n'],
    [
      'markdown',
      '# Лёд\n\n@\n\n%\n\n# Мост\n\n%\n\n@\n\n%\n',
      '# Лёд\n\n@\n\n%\n\n# Мост\n\n%\n\n%\n',
    ],
    [
      'markdown',
      '# Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n@\n\n%\n',
      '# Лёд\n\n@\n\n%\n\n# Мост\n\n@\n\n%\n',
    ],
    [
      'html',
      '<article><h1>Лёд</h1><p>@</p><section><h2>Мост</h2><p>@</p><p>%</p></section></article>',
      '<article><h1>Лёд</h1><p>@</p><section><h2>Мост</h2><p>%</p></section></article>',
    ],
    [
      'html',
      '<article><h1>Лёд</h1><p>@</p><p>%</p><article><h2>Мост</h2><p>@</p><p>%</p></article></article>',
      '<article><h1>Лёд</h1><p>@</p><p>%</p><article><h2>Мост</h2><p>%</p></article></article>',
    ],
    ['text', 'Лёд\n\n@\n\n@\n\n%\n', 'Лёд\n\n@\n\n%\n'],
    ['text', 'Лёд\n\n@\n\nМост\n\n@\n\n%\n', 'Лёд\n\n@\n\nМост\n\n%\n'],
    ['text', 'Лёд\n\n@\n\n%\n\n%\n\n@\n', 'Лёд\n\n@\n\n%\n\n%\n'],
    ['text', 'Лёд\n\n@\n\n%\n\n%\n\n@\n\n%\n', 'Лёд\n\n@\n\n%\n\n%\n\n%\n'],
    ['text', 'Лёд\n\n@\n\n%\n\nАнна Ветлугина\n\n@\n', 'Лёд\n\n@\n\n%\n\nАнна Ветлугина\n'],
    [
      'text',
      'Лёд\n\n@\n\n%\n\nАнна Ветлугина\n\n@\n\nТелефон 12-34\n',
      'Лёд\n\n@\n\n%\n\nАнна Ветлугина\n\nТелефон 12-34\n',
    ],
  ])('is a duplicate: %s, %s', (format, marked, mended) => {
    const source = written(marked)
    expect(plashka.validate(source, { format }).verdicts[0]?.verdict).toBe('duplicated')
    expect(plashka.inject(source, { format }).output).toBe(written(mended))
  })
})

describe('labels of which nobody can tell whose they are', () => {
  it.each([
    ['markdown', '# Лёд\n\n%\n\n# Мост\n\n@\n\n%\n'],
    ['markdown', '# Лёд\n\n%\n\n# Мост\n\n@\n\n%\n\n# Сад\n\n@\n\n%\n'],
    ['markdown', '# Дайджест\n\nГлавное.\n\n## Лёд\n\n@\n\n%\n\n## Мост\n\n@\n\n%\n'],
    ['markdown', '# Дайджест\n\n## Лёд\n\n@\n\n%\n\n## Сад\n\n%\n\n## Мост\n\n@\n\n%\n'],
    [
      'html',
      '<article><h2>Лёд</h2><p>Автор</p><p>@</p><p>%</p></article><article><h2>Мост</h2><p>Автор</p><p>@</p><p>%</p></article>',
    ],
    [
      'html',
      '<article><h1>Лёд</h1><p>@</p><p>%</p></article><article><h1>Мост</h1><p>Автор</p><p>@</p><p>%</p></article>',
    ],
    [
      'html',
      '<main><h1>Новости</h1><article><h2>Лёд</h2><p>Автор</p><p>@</p><p>%</p></article><article><h2>Мост</h2><p>%</p></article></main>',
    ],
    ['text', 'Лёд\n\n@\n\n%\n\nМост\n\n@\n\n%\n'],
    ['text', 'Лёд\n@\n%\n\nМост\n@\n%\n'],
    ['text', 'Лёд\n\n@\n\n%\n\n%\n\nМост\n\n@\n\n%\n\nСад\n\n@\n\n%\n'],
    ['text', 'Лёд\n\n%\n\n***\n\nМост\n\n@\n\n%\n'],
    ['text', 'Лёд\n\nАвтор\n\n@\n\n%\n\nМост\n\nАвтор\n\n@\n\n%\n'],
  ])('are left where they stand: %s, %s', (format, marked) => {
    const source = written(marked)
    const { output, findings, verdicts } = plashka.inject(source, { format })
    expect(output).toBe(source)
    expect(verdicts[0]?.verdict).toBe('conflict')
    expect(
      findings.flatMap(({ data }) => (data.code === 'conflict' ? [data.args] : [])),
    ).toMatchObject([{ why: 'several-texts' }])
  })
})

it('long documents are judged alike as a whole and by their head', () => {
  const made = setup({ publisher: vestnik, date })
  const full = plashkaOf({ ...made, reader: { ...made.reader, anchors: undefined } })
  const paragraphs = `${text}\n\n`.repeat(40)
  const long = { markdown: paragraphs, text: paragraphs, html: `%</p>\n<p>`.repeat(40) }
  for (const [format, marked] of listings) {
    const kind = format === 'mdx' ? 'markdown' : format
    for (const as of [label, wrong, `${label} 18+`]) {
      const source = written(marked.replaceAll('%', `${long[kind]}%`), as)
      expect(plashkaOf(made).validate(source, { format })).toEqual(
        full.validate(source, { format }),
      )
    }
  }
})
