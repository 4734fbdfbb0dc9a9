import { expect, test } from 'vitest'
import { markdownFormat, mdxFormat } from '../../../src/formats/markdown/markdown.ts'

/** A spot: the source, what is displayed, and what is quoted for it. */
type Spot = readonly [name: string, source: string, shown: string, quoted: string]

const spots: readonly Spot[] = [
  ['plain text', 'В Заречье дождь.\n', 'Заречье', 'Заречье'],
  ['an escape', 'Цена 5 \\* 6 руб.', '5 * 6', '5 \\* 6'],
  ['an escape at the edge', 'Знак \\* тут', '*', '\\*'],
  ['an entity', 'Кот &amp; пёс', 'Кот & пёс', 'Кот &amp; пёс'],
  ['an entity at the edge', 'Кот &laquo;Мурка&raquo; тут', '«Мурка»', '&laquo;Мурка&raquo;'],
  ['a numeric entity', '&#1050;от', 'Кот', '&#1050;от'],
  ['no entity', 'Кот &amp пёс', '&amp пёс', '&amp пёс'],
  ['a soft hyphen', 'биб\u00ADлиотека', 'биб\u00ADлиотека', 'биб\u00ADлиотека'],
  ['emphasis in a word', 'библио*тека*', 'библиотека', 'библио*тека'],
  ['emphasis over the start of a word', '**биб**лиотека тут', 'библиотека', 'биб**лиотека'],
  ['nested emphasis', 'это ***очень* важно** тут', 'очень важно', 'очень* важно'],
  ['emphasis in a name', 'Анна *Ветлугина* пришла', 'Анна Ветлугина', 'Анна *Ветлугина'],
  ['strikethrough', 'было ~~не~~ так', 'было не так', 'было ~~не~~ так'],
  [
    'a link',
    'вот [наш сайт](http://zarechye.example "имя") тут',
    'наш сайт тут',
    'наш сайт](http://zarechye.example "имя") тут',
  ],
  ['a reference link', 'вот [наш сайт][s] тут\n\n[s]: /s', 'сайт тут', 'сайт][s] тут'],
  ['a shortcut link', 'вот [сайт] тут\n\n[сайт]: /s', 'сайт тут', 'сайт] тут'],
  ['brackets that are no link', 'вот [сайт] тут', '[сайт] тут', '[сайт] тут'],
  [
    'an autolink',
    'вот <http://zarechye.example> тут',
    'http://zarechye.example',
    'http://zarechye.example',
  ],
  [
    'a literal autolink',
    'вот www.zarechye.example тут',
    'www.zarechye.example тут',
    'www.zarechye.example тут',
  ],
  ['an image between words', 'до ![вид](v.png) после', 'до  после', 'до ![вид](v.png) после'],
  ['a footnote call', 'слово[^1] дальше\n\n[^1]: сноска', 'слово1 дальше', 'слово[^1] дальше'],
  ['a footnote', 'слово[^1]\n\n[^1]: Текст\n    сноски', 'Текст сноски', 'Текст\n    сноски'],
  ['a hard break by spaces', 'раз  \nдва', 'раз\n два', 'раз  \nдва'],
  ['a hard break by a backslash', 'раз\\\nдва', 'раз\n два', 'раз\\\nдва'],
  ['a line end', 'раз\nдва', 'раз два', 'раз\nдва'],
  ['CRLF', 'раз\r\nдва', 'раз  два', 'раз\r\nдва'],
  ['CR alone', 'раз\rдва', 'раз два', 'раз\rдва'],
  ['mixed line ends', 'ноль\r\n\rраз\nдва\r\nтри', 'два  три', 'два\r\nтри'],
  ['a byte order mark', '\uFEFF# Заречье\n\nдождь', 'Заречье', 'Заречье'],
  ['a quotation', '> раз\n> два', 'раз два', 'раз\n> два'],
  ['a lazy quotation', '> раз\nдва', 'раз два', 'раз\nдва'],
  [
    'a quotation in a list in a quotation',
    '> - > раз\n>   > два *три*',
    'раз два три',
    'раз\n>   > два *три',
  ],
  ['a list item', '1.  раз\n    два', 'раз два', 'раз\n    два'],
  ['a task', '- [x] сделать всё', 'сделать всё', 'сделать всё'],
  ['a mark of quotation in a paragraph', 'раз\n     > два', 'раз > два', 'раз\n     > два'],
  ['tabs', '-\tраз\n\n\tдва *три*', 'два три', 'два *три'],
  ['a setext heading', 'Раз\nдва\n===', 'Раз два', 'Раз\nдва'],
  ['a closed heading', '## Раз \\# два ##', 'Раз # два', 'Раз \\# два'],
  ['a table cell', '| раз | **два** три |\n|-|-|\n| \\| а | б |', 'два три', 'два** три'],
  ['an escaped bar in a cell', '| раз | два |\n|-|-|\n| до \\| за | б |', 'до | за', 'до \\| за'],
  ['a tag in a word', 'библио<b>тека</b>', 'библиотека', 'библио<b>тека'],
  [
    'a tag over two quoted lines',
    '> а <b\n> class="x">б</b> в',
    'а б в',
    'а <b\n> class="x">б</b> в',
  ],
  ['a block of HTML', '<div class="x">\nраз &amp; два\n</div>', 'раз & два', 'раз &amp; два'],
  ['a block of HTML in a quotation', '> <div>\n> раз\n> два</div>', 'раз два', 'раз\n> два'],
  ['Markdown in a block of HTML', '<div>\n\nраз *два*\n\n</div>', 'раз два', 'раз *два'],
  ['a comment in a word', 'биб<!-- тут -->лиотека', 'библиотека', 'биб<!-- тут -->лиотека'],
  ['NUL', 'раз\0два', 'раз\uFFFDдва', 'раз\0два'],
  ['marks of direction', 'раз \u202Eдва\u202C три', 'два\u202C три', 'два\u202C три'],
  ['a character of two units', '*🎈* раз', '🎈 раз', '🎈* раз'],
]

test.each(spots)('%s', (_name, source, shown, quoted) => {
  const reading = markdownFormat.read(source, {})
  const start = reading.text.indexOf(shown)
  expect(reading.text).toContain(shown)
  const place = reading.map.toSource({ start, end: start + shown.length })
  expect(source.slice(place.start, place.end)).toBe(quoted)
})

test.each([
  ['an expression', 'Раз {a.map((x) => `}` + "}" + x)} два *три*', 'два три', 'два *три'],
  ['an import', "import Chart from './chart'\n\nРаз два", 'Раз два', 'Раз два'],
  ['a component', '<Chart data={[1, "2"]} />\n\nРаз *два*', 'Раз два', 'Раз *два'],
  ['text in a component', '<Title size={2}>\n  Раз два\n</Title>\n\nтри', 'Раз два', 'Раз два'],
  ['indented text', '<Box>\n\n    Раз *два*\n\n</Box>', 'Раз два', 'Раз *два'],
])('%s of MDX', (_name, source, shown, quoted) => {
  const reading = mdxFormat.read(source, {})
  const start = reading.text.indexOf(shown)
  expect(reading.blocks.find((block) => block.start <= start && start < block.end)?.kind).toBe(
    'body',
  )
  const place = reading.map.toSource({ start, end: start + shown.length })
  expect(source.slice(place.start, place.end)).toBe(quoted)
})

test('walls stand between blocks, cells and items', () => {
  const source = '# а\n\nб\n\n- в\n- г\n\n| д | е |\n|-|-|\n| ж | з |\n\n<p>и<p>к'
  const { text, blocks } = markdownFormat.read(source, {})
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([...'абвгдежзик'])
})

test('what is not displayed comes last, with what hides it', () => {
  const long = 'Это длинная строка, которую никто не видит.'
  const source = `видно\n\n<!-- ${long} -->\n\n\`\`\`\n${long}\n\`\`\`\n\n<div hidden>${long}</div>\n\n![${long}](x)\n\n[^1]: ${long}`
  const { blocks } = markdownFormat.read(source, {})
  expect(blocks.map(({ kind, hiddenBy }) => hiddenBy ?? kind)).toEqual([
    'body',
    // Code in the text is displayed, though not as text.
    'body',
    'comment',
    'code',
    'hidden-attribute',
    'attribute',
    'hidden-attribute',
  ])
})
