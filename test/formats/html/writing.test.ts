import { describe, expect, it } from 'vitest'
import { htmlFormat } from '../../../src/formats/html/html.ts'
import { applyEdits, createPlashka } from '../../../src/index.ts'
import { body, date, headline, label, vestnik } from '../../core/cases.ts'

const use = { 'ru/age-mark': 'off' } as const
const plashka = createPlashka({ publisher: vestnik, date, use })
const [first = '', second = ''] = body.split('\n\n')
const element = `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`
const broken = label.replace('МАТЕРИАЛ ', '')

function inject(source: string, with_ = plashka) {
  const result = with_.inject({ value: source, path: 'a.html' })
  const again = with_.inject({ value: result.output, path: 'a.html' })
  expect(again.output).toBe(result.output)
  const verdict = result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
  return { ...result, verdict }
}

const page = `<!DOCTYPE html>\n<html>\n<body>\n  <article>\n    <h1>${headline}</h1>\n    <p>${first}</p>\n  </article>\n</body>\n</html>\n`

describe('a new label in HTML', () => {
  it.each([
    ['a page', page],
    ['a fragment', `<h1>${headline}</h1>\n<p>${first}</p>\n`],
    ['CRLF', page.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${page}`],
    ['one line', page.replaceAll(/\n\s*/g, '')],
    ['a headline in a link', `<a href="/x"><h1>${headline}</h1></a><p>${first}</p>`],
    ['a link in a headline', `<h1><a href="/x">${headline}</a></h1><p>${first}</p>`],
    [
      'a header',
      `<article><header><h1>${headline}</h1><p>Подзаголовок</p></header><p>${first}</p></article>`,
    ],
    ['no headline', `<p>${first}</p><p>${second}</p>`],
    ['a list first', `<ul><li>${first}</li></ul><p>${second}</p>`],
    ['a table first', `<table><tr><td>${first}</td></tr></table>`],
    ['only a headline', `<h1>${headline}</h1>`],
    ['classic', `${first}\n\n${second}`],
    [
      'Gutenberg',
      `<!-- wp:heading {"level":1} -->\n<h1>${headline}</h1>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>${first}</p>\n<!-- /wp:paragraph -->`,
    ],
    ['unclosed', `<h1>${headline}</h1><p>${first}<p>${second}`],
    ['CDATA and odd tags', `<h1>${headline}</h1><![CDATA[x]]><x-y><p>${first}</p></x-y>`],
  ])('goes in byte for byte: %s', (_, source) => {
    const { output, edits, verdict } = inject(source)
    expect(verdict).toBe('clean')
    expect(edits).toHaveLength(1)
    const [edit] = edits
    const at = edit?.start ?? 0
    expect(edit?.end).toBe(at)
    expect(output.slice(0, at) + output.slice(at + (edit?.text.length ?? 0))).toBe(source)
    expect(edit?.text).toContain(element)
    // Never inside a link, a list, a table or the headline.
    const before = output.slice(0, output.indexOf(element))
    for (const tag of ['a', 'ul', 'li', 'table', 'td', 'h1']) {
      const opened = before.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0
      const closed = before.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0
      expect(opened, tag).toBe(closed)
    }
  })

  it('is a block of its own in Gutenberg, after the heading’s', () => {
    const source = `<!-- wp:heading {"level":1} -->\n<h1>${headline}</h1>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>${first}</p>\n<!-- /wp:paragraph -->`
    const { output } = inject(source)
    expect(output).toBe(
      source.replace(
        '<!-- /wp:heading -->\n\n',
        `<!-- /wp:heading -->\n\n<!-- wp:html -->\n${element}\n<!-- /wp:html -->\n\n`,
      ),
    )
  })

  it.each([
    '<script>alert(1)</script>',
    'А & Б',
    'A"onclick="x',
    "О'Б",
    'Ц]',
    '`код`',
    '*звезда*',
    '[ссылка](http://x)',
    '<!-- -->',
    '_а_',
    '<img src=x onerror=alert(1)>',
  ])('is text, whatever the name: %s', (odd) => {
    const named = createPlashka({
      publisher: {
        role: 'agent',
        name: `Фонд ${odd}`,
        instrumental: `Фондом ${odd}`,
        genitive: `Фонда ${odd}`,
      },
      date,
      use,
    })
    for (const [path, source] of [
      ['a.html', page],
      ['a.md', `# ${headline}\n\n${first}\n`],
      ['a.txt', `${headline}\n\n${first}`],
    ] as const) {
      const { output, verdicts, labels } = named.inject({ value: source, path })
      expect(
        verdicts.map(({ verdict }) => verdict),
        path,
      ).toEqual(['not-applicable', 'not-applicable', 'clean'].slice(-verdicts.length))
      expect(labels).toHaveLength(1)
      if (path === 'a.html')
        expect(output.match(/<[a-z!/]/gi)).toHaveLength(
          (source.match(/<[a-z!/]/gi)?.length ?? 0) + 2,
        )
    }
  })
})

describe('a label that is there', () => {
  const dressed = (inner: string) => `<h1>${headline}</h1>\n<p>${inner}</p>\n<p>${first}</p>\n`

  it('is rewritten as a whole through inline tags and entities', () => {
    const odd = broken.replace('(ИНФОРМАЦИЯ)', '<b>(ИНФОР</b>МАЦИЯ)').replaceAll('«', '&laquo;')
    expect(inject(dressed(odd)).output).toBe(dressed(label))
    expect(inject(dressed(`<em><strong>${broken}</strong></em>`)).output).toBe(
      dressed(`<em><strong>${label}</strong></em>`),
    )
  })

  it.each([
    ['a link', broken.replace('АГЕНТОМ', '<a href="/x">АГЕНТОМ</a>')],
    ['an image', broken.replace('АГЕНТОМ', '<img src="x" alt=""> АГЕНТОМ')],
    ['a tag that goes on', `${broken.replace('АГЕНТОМ', 'АГЕНТОМ<b>')} и ещё</b>`],
  ])('is left alone when more would be lost: %s', (_, inner) => {
    const source = dressed(inner)
    const result = inject(source)
    expect(result.output).toBe(source)
    expect(result.verdict).toBe('conflict')
  })

  it('is moved, and its own element goes', () => {
    const source = `<h1>${headline}</h1>\n<p>${first}</p>\n<p><em>${label}</em></p>\n`
    const { output, verdict } = inject(source)
    expect(verdict).toBe('clean')
    expect(output).toBe(`<h1>${headline}</h1>\n${element}\n<p>${first}</p>\n`)
  })

  it('is not doubled, and a double goes', () => {
    const source = `<h1>${headline}</h1>\n<p>${label}</p>\n<p>${first}</p>\n<p>${label}</p>\n`
    expect(inject(source)).toMatchObject({
      output: `<h1>${headline}</h1>\n<p>${label}</p>\n<p>${first}</p>\n`,
      verdict: 'clean',
    })
  })
})

describe('a place that is none', () => {
  it.each(['<select>', '<select><option>', '<ul><li><img src="a">', '<table><tr><td>', '<pre>'])(
    'is left alone where nothing is displayed and the end is open: %s',
    (source) => {
      expect(inject(source)).toMatchObject({ verdict: 'conflict', output: source })
    },
  )

  it.each(['<p><img src="a">', '<ul><li><img src="a"></ul>', '<table><tr><td></table>'])(
    'is not the end of what closes by itself: %s',
    (source) => {
      expect(inject(source)).toMatchObject({ verdict: 'clean', output: source + element })
    },
  )
})

describe('a label taken out', () => {
  const title = `<h1>${headline}</h1>`
  it.each([
    ['its own block', `<p>${label}</p>`, ''],
    ['its own blocks, one in the other', `<div><p><em>${label}</em></p></div>`, ''],
    [
      'a paragraph with an image, which stays',
      `<p><img src="a">${label}</p>`,
      '<p><img src="a"></p>',
    ],
    [
      'a cell, which stays',
      `<table><tr><td>${label}</td></tr></table>`,
      '<table><tr><td></td></tr></table>',
    ],
    ['the only item of its list', `<ul><li>${label}</li></ul>`, ''],
    ['one item of two', `<ul><li>x</li><li>${label}</li></ul>`, '<ul><li>x</li></ul>'],
    ['before a line break', `<p>${label}<br>${second}</p>`, `<p>${second}</p>`],
    ['after a line break', `<p>${second}<br>\n${label}</p>`, `<p>${second}</p>`],
    ['a target of links, which stays', `<p id="a">${label}</p>`, '<p id="a"></p>'],
    ['before an unclosed style', `<p>${label}</p><style>`, '<style>'],
    ['an editor’s block', `<!-- wp:paragraph -->\n<p>${label}</p>\n<!-- /wp:paragraph -->`, ''],
  ])('goes with what holds nothing else: %s', (_, dressed, rest) => {
    const source = `${title}\n<p>${first}</p>\n${dressed}`
    const reading = htmlFormat.read(source, {})
    const [found] = plashka.detect(source, { format: 'html' }).labels
    if (found === undefined) throw new Error('No label.')
    const edit = htmlFormat.cut(reading, found)
    const output = edit === undefined ? undefined : applyEdits(source, [edit])
    expect(output?.trimEnd()).toBe(`${title}\n<p>${first}</p>\n${rest}`.trimEnd())
  })
})
