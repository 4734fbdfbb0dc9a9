import { createPlashka } from '../src/index.ts'

/** An awkward spot: a document whose label has one fault, and where a message must point. */
export interface Spot {
  readonly name: string
  readonly format: 'html' | 'markdown'
  /** `@` stands for the article's label with the fault in it, written by `label`. */
  readonly source: string
  /** The slice of the source that the message quotes. */
  readonly slice: string
}

const form = (middle: string, name: string): string =>
  `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН И РАСПРОСТРАНЕН ИНОСТРАННЫМ АГЕНТОМ ФОНДОМ «ВОЛНА»${middle} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ${name}`
const right = 'ФОНДА «ВОЛНА»'
const html = (label: string): string => `<h1>Заголовок</h1>\n${label}\n<p>Текст.</p>\n`
const page = (label: string): string => html(`<p>${label}</p>`)
const md = (label: string): string => `# Заголовок\n\n${label}\n\nТекст.\n`
/** A word too many, dressed in some way: the message must quote it with its dress. */
const added = (word: string): string => form('', right).replace('КАСАЕТСЯ', `${word} КАСАЕТСЯ`)
/** A word in another form, dressed in some way. */
const changed = (word: string): string => form('', right).replace('КАСАЕТСЯ', word)

const spot = (format: Spot['format'], name: string, slice: string, label: string): Spot => ({
  name,
  format,
  source: format === 'html' ? page(label) : md(label),
  slice,
})

export const spots: readonly Spot[] = [
  spot(
    'html',
    'an entity before the place',
    'КАСАЮТСЯ',
    changed('КАСАЮТСЯ').replaceAll('«', '&laquo;'),
  ),
  spot(
    'html',
    'an entity without a semicolon before the place',
    'КАСАЮТСЯ',
    changed('КАСАЮТСЯ').replaceAll('«', '&laquo'),
  ),
  spot('html', 'a numeric entity inside the word', 'КАСА&#1070;ТСЯ', changed('КАСА&#1070;ТСЯ')),
  spot(
    'html',
    'a hexadecimal entity at the end of the word',
    'КАСАЮТС&#x42F;',
    changed('КАСАЮТС&#x42F;'),
  ),
  spot('html', 'a no-break space entity between the words', 'КАСАЮТСЯ', changed('&nbsp;КАСАЮТСЯ')),
  spot('html', 'a soft hyphen entity inside the word', 'КАСА&shy;ЮТСЯ', changed('КАСА&shy;ЮТСЯ')),
  spot(
    'html',
    'a soft hyphen character inside the word',
    'КАСА\u00adЮТСЯ',
    changed('КАСА\u00adЮТСЯ'),
  ),
  spot('html', '`<wbr>` inside the word', 'КАСА<wbr>ЮТСЯ', changed('КАСА<wbr>ЮТСЯ')),
  spot('html', 'an inline tag inside the word', 'КАСА<b>ЮТ</b>СЯ', changed('КАСА<b>ЮТ</b>СЯ')),
  spot('html', 'an inline tag around the word', 'КАСАЮТСЯ', changed('<em>КАСАЮТСЯ</em>')),
  spot(
    'html',
    'nested inline tags inside the word',
    'КАС<b><i>АЮ</i></b>ТСЯ',
    changed('КАС<b><i>АЮ</i></b>ТСЯ'),
  ),
  spot('html', 'a comment inside the word', 'КАСА<!-- а -->ЮТСЯ', changed('КАСА<!-- а -->ЮТСЯ')),
  spot('html', '`<br>` before the word', 'КАСАЮТСЯ', changed('<br>КАСАЮТСЯ')),
  spot('html', 'an added word in a link', 'ОЧЕНЬ', added('<a href="/a?b=1&amp;c">ОЧЕНЬ</a>')),
  spot(
    'html',
    'an attribute with `>` before the place',
    'КАСАЮТСЯ',
    changed('<span title="a > b">КАСАЮТСЯ</span>'),
  ),
  spot('html', 'CRLF inside the label', 'КАСАЮТСЯ', changed('\r\nКАСАЮТСЯ')),
  spot('html', 'a stress mark in the word', 'КАСА\u0301ЮТСЯ', changed('КАСА\u0301ЮТСЯ')),
  spot(
    'html',
    'an astral character before the place',
    'КАСАЮТСЯ',
    changed('КАСАЮТСЯ').replace('«', '🦊«'),
  ),
  {
    name: 'a table cell',
    format: 'html',
    source: html(`<table><tr><td>${changed('КАСАЮТСЯ')}</td></tr></table>`),
    slice: 'КАСАЮТСЯ',
  },
  {
    name: 'an unclosed paragraph',
    format: 'html',
    source: `<h1>Заголовок</h1><p>${changed('КАСАЮТСЯ')}<p>Текст.`,
    slice: 'КАСАЮТСЯ',
  },
  {
    name: 'a byte order mark',
    format: 'html',
    source: `\uFEFF${page(changed('КАСАЮТСЯ'))}`,
    slice: 'КАСАЮТСЯ',
  },
  spot(
    'markdown',
    'a backslash escape before the place',
    'КАСАЮТСЯ',
    changed('КАСАЮТСЯ').replace('(ИНФОРМАЦИЯ)', '\\(ИНФОРМАЦИЯ\\)'),
  ),
  spot('markdown', 'an entity inside the word', 'КАСА&#1070;ТСЯ', changed('КАСА&#1070;ТСЯ')),
  spot('markdown', 'emphasis inside the word', 'КАСА**ЮТ**СЯ', changed('КАСА**ЮТ**СЯ')),
  spot('markdown', 'nested emphasis around the word', 'КАСАЮТСЯ', changed('***КАСАЮТСЯ***')),
  spot('markdown', 'strikethrough around an added word', 'ОЧЕНЬ', added('~~ОЧЕНЬ~~')),
  spot('markdown', 'a link', 'ОЧЕНЬ', added('[ОЧЕНЬ](https://example.org/a_b "в")')),
  spot(
    'markdown',
    'a reference link',
    'ОЧЕНЬ',
    `${added('[ОЧЕНЬ][a]')}\n\n[a]: https://example.org`,
  ),
  spot(
    'markdown',
    'a footnote after the word',
    'КАСАЮТСЯ[^1]',
    `${changed('КАСАЮТСЯ[^1]')}\n\n[^1]: Сноска.`,
  ),
  spot(
    'markdown',
    'a hard line break before the word',
    'КАСАЮТСЯ',
    changed('  \nКАСАЮТСЯ').replace(' АГЕНТА', ' АГЕНТА'),
  ),
  spot('markdown', 'a wrapped line', 'КАСАЮТСЯ', changed('\nКАСАЮТСЯ')),
  spot('markdown', 'inline HTML inside the word', 'КАСА<b>ЮТ</b>СЯ', changed('КАСА<b>ЮТ</b>СЯ')),
  spot(
    'markdown',
    'a block of HTML',
    'КАСА&#1070;ТСЯ',
    `<div>\n${changed('КАСА&#1070;ТСЯ')}\n</div>`,
  ),
  spot('markdown', 'CRLF', 'КАСАЮТСЯ', changed('\r\nКАСАЮТСЯ')),
  {
    name: 'after front matter',
    format: 'markdown',
    source: `---\ndate: 2025-02-03\n---\n\n${md(changed('КАСАЮТСЯ'))}`,
    slice: 'КАСАЮТСЯ',
  },
  {
    name: 'under a setext heading',
    format: 'markdown',
    source: md(changed('КАСАЮТСЯ')).replace('# Заголовок', 'Заголовок\n========='),
    slice: 'КАСАЮТСЯ',
  },
]

const plashka = createPlashka({
  publisher: { role: 'agent', name: 'Фонд «Волна»' },
  date: '2025-02-03',
  lang: 'en',
  use: { 'ru/age-mark': 'off' },
})

/** What a message about the spot's fault points at: every slice that findings on the wording quote. */
export function quoted({ source, format }: Spot): string[] {
  const { findings } = plashka.validate(source, { format })
  return findings
    .filter(({ code }) => code === 'word-changed' || code === 'word-inserted')
    .map(({ data }) => source.slice(data.start, data.end))
}
