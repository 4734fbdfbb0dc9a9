import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { createPlashka, type FieldOptions } from '../../src/index.ts'
import { remarkPlashka } from '../../src/plugins/remark.ts'
import { headline, label, vestnik } from './cases.ts'

const options = { publisher: vestnik, date: '2026-02-12', use: { 'ru/age-mark': 'off' } } as const
const page = (head: string, text = `<h1>${headline}</h1><p>${label}</p><p>Текст.</p>`) =>
  `<!doctype html><html><head><title>Сайт</title>${head}</head><body><article>${text}</article></body></html>`

const judge = (path: string, value: string, fields: FieldOptions) => {
  const plashka = createPlashka({ ...options, fields })
  const { date, dateFrom, findings } = plashka.validate({ path, value })
  return {
    date,
    dateFrom,
    findings: findings.map(({ code, actual, reason }) => ({ code, actual, reason })),
  }
}

/** Verdicts on the place of the label tell where the headline was seen. */
const place = (path: string, value: string, fields: FieldOptions) =>
  createPlashka({ ...options, fields })
    .validate({ path, value })
    .findings.map(({ code }) => code)

describe('the title of a text in fields that are named', () => {
  // Text before the h1: only a title that is this one makes it the headline.
  const markdown = (front: string) =>
    `---\n${front}\n---\n\n${lead}\n\n# ${headline}\n\n${label}\n\nТекст.\n`
  const lead = ['Раз.', 'Два.', 'Три.'].join('\n\n')

  it.each([
    ['not named', `заголовок: ${headline}`, {}, ['label-too-late']],
    ['named', `заголовок: ${headline}`, { title: 'заголовок' }, []],
    ['in a map', `seo:\n  title: ${headline}`, { title: ['seo.title', 'title'] }, []],
    [
      'the usual one is not asked',
      `title: ${headline}`,
      { title: 'заголовок' },
      ['label-too-late'],
    ],
    ['a list is none', 'title: [a]', { title: 'title' }, ['field-unreadable', 'label-too-late']],
  ])('in Markdown: %s', (_, front, fields, codes) => {
    expect(place('а.md', markdown(front), fields)).toEqual(codes)
    expect(place('а.mdx', markdown(front), fields)).toEqual(codes)
  })

  it('in HTML, where it tells which heading is the headline', () => {
    const text = `<h1>Газета</h1><p>Раз.</p><h2>${headline}</h2><p>${label}</p><p>Текст.</p>`
    const named = page(`<meta property="og:title" content="${headline}">`, text)
    expect(place('а.html', named, {})).toEqual(['label-too-late'])
    expect(place('а.html', named, { title: 'og:title' })).toEqual([])
    const data = page(`<script type="application/ld+json">{"name":"${headline}"}</script>`, text)
    expect(place('а.html', data, {})).toEqual(['label-too-late'])
    expect(place('а.html', data, { title: ['alternativeHeadline', 'name'] })).toEqual([])
  })

  it('in HTML far down, where the beginning alone would tell otherwise', () => {
    const filler = '<p>Строка.</p>'.repeat(200)
    const text = `<h1>Газета</h1><p>${label}</p>${filler}<h2>${headline}</h2><p>Текст.</p>`
    const named = page(`<meta property="og:title" content="${headline}">`, text)
    expect(place('а.html', named, {})).toEqual([])
    expect(place('а.html', named, { title: 'og:title' })).toEqual(['label-before-headline'])
  })
})

it('a number is a title', () => {
  const source = `---\ntitle: 1984\n---\n\n${label}\n\nТекст.\n`
  expect(place('а.md', source, {})).toEqual([])
})

it('the plugins know them too', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'yaml', value: 'вышло: 2019-04-05' },
      { type: 'paragraph', children: [{ type: 'text', value: 'Текст.' }] },
    ],
  }
  const run = (fields: FieldOptions) => {
    const file = new VFile({ path: 'а.md' })
    unified()
      .use(remarkPlashka, { ...options, fields })
      .runSync(tree as Root, file)
    return file.data.plashka
  }
  expect(run({ date: 'вышло' })).toMatchObject({ date: '2019-04-05', dateFrom: 'front-matter' })
  expect(run({})).toMatchObject({ date: '2026-02-12', dateFrom: 'default' })
})

it.each([{ titel: 'a' }, { title: [] }, { date: [''] }, { date: 5 }])('refuses %j', (fields) => {
  const call = () => createPlashka({ ...options, fields: fields as FieldOptions })
  expect(call).toThrowError(expect.objectContaining({ code: 'option-unknown' }))
})

describe('the date of a text in fields that are named', () => {
  const markdown = (front: string) => `---\n${front}\n---\n\n# ${headline}\n\n${label}\n\nТекст.\n`

  it.each([
    ['a key', 'published_at: 2023-04-05', { date: 'published_at' }],
    ['the first that is there', 'b: 2023-04-05\nc: 2020-01-01', { date: ['a', 'b', 'c'] }],
    ['not the usual one', 'date: 2020-01-01\nвышло: 2023-04-05', { date: 'вышло' }],
    ['a way into a map', 'meta:\n  first: { out: "05.04.2023 12:30" }', { date: 'meta.first.out' }],
    ['a key with a dot', 'meta.out: 2023-04-05', { date: 'meta.out' }],
    ['the next where one is empty', 'a:\nb: 2023-04-05', { date: ['a', 'b'] }],
    ['the next where one is none', 'a: скоро\nb: 2023-04-05', { date: ['a', 'b'] }],
  ])('in Markdown: %s', (_, front, fields) => {
    const expected = { date: '2023-04-05', dateFrom: 'front-matter', findings: [] }
    expect(judge('а.md', markdown(front), fields)).toEqual(expected)
    expect(judge('а.mdx', markdown(front), fields)).toEqual(expected)
  })

  it('in TOML', () => {
    const source = `+++\n[params]\nout = 2023-04-05\n+++\n\n# ${headline}\n\n${label}\n\nТекст.\n`
    expect(judge('а.md', source, { date: 'params.out' }).date).toBe('2023-04-05')
  })

  it.each([
    ['meta', '<meta name="mediator_published_time" content="2023-04-05T10:00:00+03:00">', 'meta'],
    ['itemprop', '<meta itemprop="mediator_published_time" content="05.04.2023">', 'meta'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"mediator_published_time":"2023-04-05"}</script>',
      'json-ld',
    ],
  ])('in HTML: %s', (_, head, from) => {
    const usual = '<meta property="article:published_time" content="2020-01-01">'
    const found = judge('а.html', page(usual + head), { date: 'mediator_published_time' })
    expect(found).toEqual({ date: '2023-04-05', dateFrom: from, findings: [] })
  })

  it('in a marked time', () => {
    const text = `<h1>${headline}</h1><p>${label}</p><p>Текст.</p><time itemprop="dateCreated" datetime="2023-04-05">вчера</time>`
    expect(judge('а.html', page('', text), { date: 'dateCreated' }).dateFrom).toBe('time')
    expect(judge('а.html', page('', text), {}).dateFrom).toBe('default')
  })

  it('is the default where the field is not there, without a word', () => {
    const expected = { date: '2026-02-12', dateFrom: 'default', findings: [] }
    expect(judge('а.md', markdown('date: 2023-04-05'), { date: 'вышло' })).toEqual(expected)
    expect(judge('а.html', page(''), { date: 'вышло' })).toEqual(expected)
  })

  it('warns of a field that is there and holds no day, at its place', () => {
    const { date, dateFrom, findings } = judge('а.md', markdown('вышло: скоро'), { date: 'вышло' })
    expect({ date, dateFrom }).toEqual({ date: '2026-02-12', dateFrom: 'default' })
    expect(findings).toEqual([
      expect.objectContaining({ code: 'field-unreadable', actual: 'скоро' }),
    ])
    expect(findings[0]?.reason).toContain('«вышло»')
    const meta = page('<meta name="вышло" content="2023-02-30">')
    expect(judge('а.html', meta, { date: 'вышло' }).findings).toHaveLength(1)
  })

  it.each([
    ['YAML that is none', 'title: Мост: открыли\nвышло: 2023-04-05', 'вышло'],
    ['a key twice', 'вышло: 2023-04-05\nслово: а\nвышло: 2023-04-06', 'вышло'],
    ['a way into a map', 'слово: "а\nmeta:\n  out: 2023-04-05', 'meta.out'],
    ['a flow map', 'слово: "а\nmeta: { out: 2023-04-05 }', 'meta.out'],
    ['a long one', `вышло: 2023-04-05\nданные: "${'а'.repeat(100_000)}"`, 'вышло'],
  ])('warns of front matter that cannot be read with such a field in it: %s', (_, front, name) => {
    const { date, findings } = judge('а.md', markdown(front), { date: ['нет', name] })
    expect(date).toBe('2026-02-12')
    const key = name.slice(name.lastIndexOf('.') + 1)
    expect(findings).toEqual([expect.objectContaining({ code: 'field-unreadable', actual: key })])
    expect(findings[0]?.reason).toMatch(/YAML.*дат/u)
  })

  describe('in JSON-LD that is no JSON', () => {
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`
    const broken = script('{"headline": "Лёд", "вышло": "2023-04-05",}')

    it('warns of the field, at its name, and of no other', () => {
      const { date, findings } = judge('а.html', page(broken), { date: ['нет', 'вышло'] })
      expect(date).toBe('2026-02-12')
      expect(findings).toEqual([
        expect.objectContaining({ code: 'field-unreadable', actual: 'вышло' }),
      ])
      expect(findings[0]?.reason).toMatch(/JSON-LD.*дат/u)
      const both = { date: 'вышло', title: 'headline' }
      const said = judge('а.html', page(broken), both).findings.map(({ actual }) => actual)
      expect(said).toEqual(['headline', 'вышло'])
    })

    it.each([
      ['nobody named it', broken, {}],
      ['it is not there', broken, { date: 'нет' }],
      ['it stands there as a value', script('{"a": "вышло",}'), { date: 'вышло' }],
      [
        'it is read elsewhere',
        `<meta name="вышло" content="2023-04-05">${broken}`,
        { date: 'вышло' },
      ],
      ['it is read in another', broken + script('{"вышло": "2023-04-05"}'), { date: 'вышло' }],
      ['the script is JSON', script('{"вышло": null}'), { date: 'вышло' }],
    ])('says nothing where %s', (_, head, fields) => {
      expect(judge('а.html', page(head), fields).findings).toEqual([])
    })

    it('is said of a long page that is read in part, too', () => {
      const long = `<h1>${headline}</h1><p>${label}</p>${'<p>Текст идёт дальше, строка за строкой.</p>'.repeat(500)}`
      const { findings } = judge('а.html', page(broken, long), { date: 'вышло' })
      expect(findings.map(({ actual }) => actual)).toEqual(['вышло'])
    })
  })

  it('warns of TOML that cannot be read, of title and date each', () => {
    const source = `+++\nout = 2023-04-05\nname = "а\n+++\n\n# ${headline}\n\n${label}\n\nТекст.\n`
    const { findings } = judge('а.md', source, { date: 'out', title: 'name' })
    expect(findings.map(({ actual }) => actual)).toEqual(['name', 'out'])
    expect(findings[0]?.reason).toContain('TOML')
  })

  it('does not warn of front matter that cannot be read without such a field in it', () => {
    const front = 'title: Мост: открыли\nвышло_потом: 2023-04-05\nне вышло, но: а'
    expect(judge('а.md', markdown(front), { date: 'вышло' }).findings).toEqual([])
    expect(judge('а.md', markdown(`${front}\ndate: 2023-04-05`), {}).findings).toEqual([])
  })

  it('finds no key in a name that ends in a dot', () => {
    expect(judge('а.md', markdown('слово: "а'), { date: 'вышло.' }).findings).toEqual([])
  })

  it('does not warn of the usual fields, nor where the date is given', () => {
    expect(judge('а.md', markdown('published: true'), {}).findings).toEqual([])
    const plashka = createPlashka({ ...options, fields: { date: 'вышло' } })
    const call = { date: '2025-01-01' }
    const text = { path: 'а.md', value: markdown('вышло: скоро') }
    expect(plashka.validate(text, call).findings).toEqual([])
    expect(plashka.inject(text, call).findings).toEqual([])
  })
})
