import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import type { ReadOptions } from '../../../src/formats/format.ts'
import type { HastReading } from '../../../src/formats/hast/hast-reading.ts'
import { readHast } from '../../../src/formats/hast/read-hast.ts'
import { alignHtmlText } from '../../../src/formats/html/align-text.ts'
import { plainReading } from '../../../src/formats/html/plain/reading.ts'
import { isClassic } from '../../../src/formats/html/write/classic.ts'
import { carriers } from './carriers.ts'
import { inner, page, within } from './regular-documents.ts'

/** The reading of the tree that the parser builds. */
function ofTree(source: string, isFragment: boolean, options: ReadOptions): HastReading {
  const tree = fromHtml(source, { fragment: isFragment, verbose: true })
  return readHast(tree, source, {
    format: 'html',
    alignText: alignHtmlText,
    title: options.title,
    look: options.html,
    fields: options.fields,
    classic: isFragment && isClassic(tree),
  })
}

/** Whether a source is plain, and then read as its tree is, less what is hidden. */
function expectSame(
  source: string,
  isFragment: boolean,
  options: ReadOptions,
  from: number,
  length: number,
): boolean {
  const page = plainReading(source, isFragment, options)
  if (page === undefined) return false
  const own = page.reading
  const whole = ofTree(source, isFragment, options)
  const shown = whole.text.slice(0, whole.shownLength)
  const blocks = whole.blocks.filter(({ kind }) => kind !== 'hidden')
  expect({ text: own.text, blocks: own.blocks }, source).toEqual({ text: shown, blocks })
  expect(
    [own.headline, own.titleElsewhere, own.date, own.unread, page.says.named, page.headlineBy],
    source,
  ).toEqual([
    whole.headline,
    whole.titleElsewhere,
    whole.date,
    whole.unread,
    whole.says.named,
    whole.headlineBy,
  ])
  const [element, ofWhole] = [page.headlineElement, whole.headlineElement]
  expect([element?.name, element?.opening, element?.closing], source).toEqual([
    ofWhole?.name,
    ofWhole?.opening,
    ofWhole?.closing,
  ])
  // One without an end tag is no headline of an excerpt.
  if (element?.closing !== undefined) expect(element.source, source).toEqual(ofWhole?.source)
  expect(own.quotations?.(), source).toEqual(whole.quotations?.())
  expect(whole.classic).toBe(false)
  expect(page.hasHeading).toBe(whole.elements.some(({ name }) => /^h\d$/.test(name)))
  // What stands behind the text is hidden, where anything is.
  if (shown === '') return true
  const start = Math.min(from, shown.length - 1)
  const ranges = [start, start + 1, start + length].map((end) => ({
    start,
    end: Math.min(end, shown.length),
  }))
  for (const range of [...ranges, ...blocks]) {
    expect(own.map.toSource(range), source).toEqual(whole.map.toSource(range))
    expect(own.map.verbatim(range), source).toEqual(whole.map.verbatim(range))
    expect(own.sizeOf?.(range), source).toEqual(whole.sizeOf?.(range))
    expect(own.strikeOf?.(range), source).toEqual(whole.strikeOf?.(range))
  }
  return true
}

const options = fc.constantFrom<ReadOptions>(
  {},
  {},
  { title: 'Слово' },
  { html: { element: 'div', className: 'x', sizes: { a: 2, c: 0.5 } } },
  { fields: { date: ['x', 'datePublished'], title: ['x', 'headline'] } },
)
const headline = fc.constantFrom(
  '<h1>Слово</h1>',
  '<h1>Слово</h1>',
  '<h1 class="a">Сло&mdash;во <small>и\nдело</small><br>и</h1>',
  '<h2>Слово</h2>',
  '<header><h1>Слово</h1><time datetime="2024-05-06">6 мая</time></header>',
  '<header><h1>Сайт</h1></header><h2>Слово</h2>',
  '<header><h1>Слово</h1></header><h1>Дело</h1>',
  '<h1><a href="/">Сайт</a></h1><h1>Слово</h1>',
  '<a href="/"><b>Сайт</b> <span>и</span></a><h1>Слово</h1>',
  '<nav><h1>Слово</h1></nav><h1>Дело</h1>',
  '<h1 class="b sr-only">Слово</h1>',
  '<h1> </h1>',
  '',
)
const telling = fc.constantFrom(
  '',
  '',
  '<meta property="article:published_time" content="2024-01-02T03:04">',
  '<meta name="x" content="вчера"><meta name="headline" content="Слово и дело">',
  '<script type="application/ld+json">{"headline":"Слово","datePublished":"2024-02-03"}</script>',
  '<script type="application/ld+json">{"headline":"дело"}</script><script>f()</script>',
  '<style>p { color: red }</style>',
  '<title>Слово &mdash; дело</title>',
  '<title>Слово</title>',
  '<title>Дело | Сайт</title><meta property="og:site_name" content="Сайт">',
  '<meta property="og:title" content="Слово"><title>Сайт</title>',
)
const frames = fc.constantFrom<readonly [string, string]>(
  ['<nav><h2>Меню</h2></nav><main><article>', '</article><p>Внизу</p></main><footer>х</footer>'],
  ['<article>', '</article>'],
  ['<article>', '</article><article><h2>Ещё</h2></article>'],
  ['<header><nav>Меню<nav>и</nav></nav></header><main>', '<nav>Меню</nav></main><aside>х</aside>'],
  ['<div>', '</div>'],
  ['<p>Слово</p>', ''],
  ['', ''],
)
const extra = fc.constantFrom(
  ...['', '', '', '', ''],
  '<p>а<del>б</del> <sup>в<small>г</small></sup><s></s></p>',
  '<blockquote><p>а</p><nav>б</nav>в</blockquote>г',
  '<p class="c">а <b class="a b">б</b></p>',
  '<p>а<br>\nб<style>p { color: red }</style>в</p>',
  '<div>а<link rel="x">б<meta name="a" content="b">в</div>',
  '<table><tr><td>а</td></tr></table>б',
  '<pre>а\nб</pre>',
  '<p aria-hidden="true">а</p>б',
  '<p class="c visually-hidden">а</p>б',
  '<p>а<i class="material-icons">home</i>б</p>',
  '<p hidden>а</p>б',
  '<div role="main">а</div>',
)
const usual = fc
  .array(
    fc.constantFrom(
      '<p>а &nbsp;б</p>\n',
      'слово',
      '<ul><li>а</li>\n<li>б</li></ul>',
      '<b>а\nб</b>',
      '<h3>Ниже</h3>',
      '<section><p>а</p>б</section>',
      '<!-- wp:paragraph -->',
      '<img src="/x" alt="к">',
      '<hr>',
      ' ',
      '\n\n',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const dressed = fc
  .record({
    frame: frames,
    headline,
    inner: fc.oneof(inner, within(1), usual, usual),
    extra,
    telling,
    isOutside: fc.boolean(),
  })
  .map(
    ({ frame: [before, after], headline: title, inner: text, extra: more, isOutside, ...rest }) => {
      const body = isOutside
        ? `${title}${before}${text}${more}${after}`
        : `${before}${title}${text}${more}${after}`
      return { body, telling: rest.telling }
    },
  )
const fragments = dressed.map(({ body, telling: data }) => `${body}<p>Слово</p>${data}`)
const pages = dressed.map(
  ({ body, telling: data }) =>
    `<!doctype html>\n<html><head>${data}</head>\n<body>${body}</body>\n</html>\n`,
)

it.each([
  ['fragments', fc.oneof(inner, fragments), true],
  ['pages', fc.oneof(page, pages, pages), false],
] as const)('reads plain HTML as the tree it becomes is read: %s', (_, documents, isFragment) => {
  let read = 0
  let all = 0
  let headed = 0
  fc.assert(
    fc.property(
      documents,
      options,
      fc.nat(1_000),
      fc.nat(60),
      fc.nat(40),
      (source, call, cut, from, length) => {
        const end = cut > 500 ? source.length : Math.floor((cut / 500) * source.length)
        all++
        if (expectSame(source, isFragment, call, from, length)) {
          read++
          if (source.includes('<h1')) headed++
        }
        expectSame(source.slice(0, end), isFragment, call, from, length)
      },
    ),
    { numRuns: 3_000 },
  )
  expect(read / all).toBeGreaterThan(0.05)
  expect(headed / read).toBeGreaterThan(0.3)
})

it('reads carriers of every kind likewise', () => {
  for (const carrier of carriers.filter((one) => !one.includes('\0')))
    for (const isFragment of [true, false]) expectSame(carrier, isFragment, {}, 0, 5)
})
