import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFor } from '../../src/formats/formats.ts'
import { setup } from '../../src/plashka/options/setup.ts'
import { plashkaOf } from '../../src/plashka.ts'
import { makeAnchors } from '../../src/text/anchors.ts'
import { characterClass, classAt, skeletonOf } from '../../src/text/characters.ts'
import { fold } from '../../src/text/fold.ts'
import { date, genitive, headline, label, oldLabel, vestnik } from './cases.ts'

const made = setup({ publisher: vestnik, date })
const short = plashkaOf(made)
/** The same without the short way: every document is parsed as a whole. */
const full = plashkaOf({ ...made, reader: { ...made.reader, anchors: undefined } })

const prose = [
  'В Заречье открыли новую библиотеку, и в первый день в неё записались двести человек.',
  'Заведующая рассказала, что читателей ждут каждый день, кроме среды.',
  'Ремонт обошёлся в два миллиона рублей и занял полгода.',
  'На месте старого здания разобьют сквер с лавками и фонарями.',
  'Автобусы до посёлка пойдут чаще, обещают в городском совете.',
  'Список книг, которых не хватает, висит у входа.',
]
/** Words of labels, whole, cut, hidden, spelt with other letters, with and without markup inside. */
const words = [
  label,
  `${label}.`,
  oldLabel,
  label.toLowerCase(),
  label.normalize('NFD'),
  label.replace('МАТЕРИАЛ ', ''),
  label.replace(genitive, '[ИМЯ]'),
  label.replace('АГЕНТОМ', 'АГEНТОМ'),
  label.slice(0, 90),
  label.slice(90),
  'иностранным агентом',
  'деятельности иностранного',
  'настоящий',
  'материал',
  'инo\u00adстранным',
  'иностран',
  'ным агентом',
  'и\u0306',
  'насто',
  'ящий материал',
  'насто**ящий** материал',
  'насто<b>ящий</b> материал',
  'насто[ящий](/x) материал',
  'насто&shy;ящий материал',
  'наст&#1086;ящий материал',
  'насто![](/x)ящий материал',
  'насто<!-- x -->ящий материал',
  'насто<span hidden>х</span>ящий материал',
  'насто<span class="b sr-only">х</span>ящий материал',
  '18+',
  '(18+)',
]
const marks = {
  text: [
    '\n',
    '\n> ',
    '\n>\n> ',
    '\n\n',
    ' ',
    '«',
    '\u00ad',
    '\u200b',
    '\u0301',
    '.',
    '\t',
    '\uFEFF',
    '\u0e31',
    '🦊',
  ],
  markdown: [
    ...[
      '\n',
      '\n\n',
      '\r\n\r\n',
      '> ',
      '> [!note]\n',
      '- ',
      '1. ',
      '# Другой заголовок\n',
      '## Ниже\n\n',
      `\n\n# Мост\n\n${label}\n\n`,
      `\n\n## Мост\n\n${label}\n\n`,
      '\n===\n',
      '    ',
      '*',
      '**',
    ],
    ...[
      '_',
      '`',
      '```\n',
      '~~~',
      '\\',
      '[',
      ']',
      '](',
      ')',
      '[r]: /u\n',
      '[r]',
      '[^1]',
      '[^1]: сноска\n',
    ],
    ...[
      '<div>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<br>',
      '<h1>',
      '&nbsp;',
      '&shy;',
      '|',
      '|-|',
      '---\n',
      '![',
      '{',
    ],
    ...['import a from "b"', 'https://example.org', '\0', '🦊'],
    ...['::: {.x}\n', ':::\n', '{% x %}\n', '{{< x', '>}}\n', '{# ', '#}\n', '%%', '%%\n', '% '],
    ...['\n\n!!! note\n    ', '??? note\n\n    ', '\n\n> '],
  ],
  html: [
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<a href="/x?a=1&b=2">',
      '</a>',
      '<br>',
    ],
    ...[
      '<h1>',
      '</h1>',
      '<h2>Ниже</h2>',
      '<div>Ниже</div>',
      '<p>Ниже</p>',
      '<blockquote>',
      '</blockquote>',
      '<q>',
      '</q>',
      '<nav>',
      '</nav>',
    ],
    ...[
      '<article>',
      '</article>',
      '<main>',
      '</main>',
      '<time datetime="2021-01-01">',
      '</time>',
      '<div hidden>',
    ],
    ...[
      '<span style="display:none">',
      '<div class="visually-hidden">',
      '<p style="text-indent:-9999px">',
      '<p aria-hidden="true">',
      '</span>',
      '<!-- wp:paragraph -->',
      '<!--',
      '-->',
      '<script>',
      '</script>',
    ],
    ...[
      '<script>"иностранным агентом"</script>',
      '<img alt="настоящий материал и другое">',
      '<table><tr><td>',
      '<table><tr><td><p>Год</p></td><td>200</td></tr></table>',
      `<table><tbody>\n<tr><td><p>${label}</p></td></tr></tbody></table>`,
      `</p>\n<h1>Мост</h1>\n<p>${label}</p>\n<p>`,
      `</p>\n</article><article><h2>Мост</h2>\n<p>${label}</p>\n<p>`,
      '<table><caption>Книги</caption><tr>в городе</tr></table>',
    ],
    ...[
      '</table>',
      '<ul><li>',
      '</ul>',
      '<svg>',
      '</svg>',
      '<template>',
      '<body hidden>',
      '<html>',
      '<title>',
      `<title>${headline} | Сайт</title>`,
      '<meta property="og:title" content="Ниже">',
      `<div class="title">${headline}</div>`,
      `<h3>${headline}</h3>`,
      '<h1><a href="/">Сайт</a></h1>',
      '<p',
    ],
    ...[
      '&nbsp;',
      '&shy;',
      '&lt',
      '&#1040;',
      '&',
      '<',
      '\n',
      '\n\n',
      '\0',
      '<code>',
      '</code>',
      '<header>',
      '</header>',
    ],
    ...[
      '<meta property="article:published_time" content="2021-02-03">',
      '<script type="application/ld+json">{"headline":"Ниже","datePublished":"2021-02-03"}</script>',
      `<script type="application/ld+json">{"headline":"${headline}"}</script>`,
      '<script type="application/ld+json">[{"datePublished":"2021-02-03"},</script>',
      '<iframe src="/x"></iframe>',
      '<form>',
      '</form>',
      '<input>',
      '<li>',
      '</li>',
      '<ol>',
      '</ol>',
      '<dl><dt>',
      '<dd>',
      '</dl>',
      '<button>',
      '</button>',
      '<aside>',
      '</aside>',
    ],
  ],
} as const
type Kind = keyof typeof marks

/** A regular document, with words and marks thrown into it, mostly none or few. */
function documentsOf(kind: Kind): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...marks[kind]) },
    { weight: 1, arbitrary: fc.constantFrom(...prose) },
  )
  const thrown = fc.record({
    at: fc.nat(1_000),
    text: fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  })
  return fc
    .record({
      head: fc.constantFrom('', 'front', 'page', ...(kind === 'html' ? ['titled', 'logo'] : [])),
      title: fc.constantFrom(headline, '', 'Что «случилось»?'),
      label: fc.constantFrom(label, `${label} 18+`, undefined, undefined, ...words.slice(1, 9)),
      paragraphs: fc.array(fc.array(fc.constantFrom(...prose), { minLength: 1, maxLength: 3 }), {
        minLength: 3,
        maxLength: 40,
        size: 'max',
      }),
      thrown: fc.array(thrown, { maxLength: 3 }),
      ends: fc.constantFrom('\n', '\n', '\r\n'),
    })
    .map(({ head, title, label: own, paragraphs, thrown: pieces, ends }) => {
      const blocks = [own ?? '', ...paragraphs.map((sentences) => sentences.join(' '))].filter(
        (text) => text !== '',
      )
      let text = dress(kind, head, title, blocks).replaceAll('\n', ends)
      for (const { at, text: piece } of pieces) {
        const place = Math.floor((at / 1_000) * text.length)
        text = text.slice(0, place) + piece + text.slice(place)
      }
      return text
    })
}

function dress(kind: Kind, head: string, title: string, blocks: readonly string[]): string {
  if (kind === 'text') return [title, ...blocks].filter((text) => text !== '').join('\n\n')
  if (kind === 'markdown') {
    const front = head === 'front' ? `---\ntitle: ${headline}\ndate: 2024-02-03\n---\n\n` : ''
    const mark = head === 'page' ? '##' : '#'
    return `${front}${[...(title === '' ? [] : [`${mark} ${title}`]), ...blocks].join('\n\n')}\n`
  }
  const element = head === 'titled' ? 'div' : head === 'logo' ? 'h2' : 'h1'
  const body = [
    ...(title === '' ? [] : [`<${element}>${title}</${element}>`]),
    ...blocks.map((text) => `<p>${text}</p>`),
  ]
    .toSpliced(-1, 0, ...(head === 'page' ? ['<h2>Ниже</h2>'] : []))
    .join('\n')
  if (head === '') return body
  if (head === 'titled' || head === 'logo') {
    const logo = head === 'logo' ? '<header><h1><a href="/">Сайт</a></h1></header>' : ''
    return `<!doctype html>\n<html><head><title>${title} — Сайт</title></head>\n<body>${logo}<div class="post">\n${body}\n</div></body></html>\n`
  }
  // What the page says its headline is may be the last heading of many.
  const named = title === headline ? headline : 'Ниже'
  const data = JSON.stringify({ headline: named, datePublished: '2024-02-03' })
  const time =
    head === 'front'
      ? '<meta name="datePublished" content="2024-02-03">'
      : `<script type="application/ld+json">${data}</script>`
  return `<!doctype html>\n<html><head><title>${title}</title>${time}</head>\n<body><nav>Меню</nav><main><article>\n${body}\n</article></main><footer><p>Внизу</p></footer></body></html>\n`
}

describe.each(['text', 'markdown', 'html'] as const)('the short way, %s', (kind) => {
  it('answers as the whole does, byte for byte', () => {
    let taken = 0
    let apart = 0
    let all = 0
    fc.assert(
      fc.property(documentsOf(kind), (source) => {
        const call = { format: kind }
        const { anchors } = made.reader
        if (anchors === undefined) throw new Error('The built-in rules have no anchors.')
        all++
        const excerpt = formatFor(kind, undefined)?.readExcerpt?.(source, {}, anchors)
        if (excerpt !== undefined) taken++
        if ((excerpt?.kept.length ?? 0) > 1) apart++
        const answer = short.validate(source, call)
        expect(answer).toEqual(full.validate(source, call))
        // What is in order is not read as a whole to be left as it is.
        if (answer.findings.length === 0)
          expect(short.inject(source, call)).toEqual(full.inject(source, call))
        expect(short.detect(source, call)).toEqual(full.detect(source, call))
      }),
      { numRuns: 400 },
    )
    // It must not hold because it is never taken.
    expect(taken / all).toBeGreaterThan(0.15)
    // Nor only where one stretch will do.
    expect(apart / all).toBeGreaterThan(0.05)
  })
})

describe('a table that a parser takes apart', () => {
  const paragraphs = prose.concat(prose, prose).map((text) => `<p>${text}</p>`)
  const cell = `<td><div>${label}</div>\n${paragraphs.join('\n')}</td>`
  it.each([
    `<tr>${cell}</tr>Слова не в ячейке<tr><td>200</td></tr>`,
    `<tr>${cell}</tr><tr><b>Слова не в ячейке</b></tr>`,
    `<tr>${cell}</tr><p>Слова не в ячейке</p>`,
  ])('has its words before it: %#', (rows) => {
    const body = `<h1>${headline}</h1>\n<table>${rows}</table>`
    const source = `<!doctype html>\n<html><head></head><body>${body}</body></html>`
    const answer = short.validate(source, { format: 'html' })
    expect(answer).toEqual(full.validate(source, { format: 'html' }))
    expect(answer.findings.map(({ code }) => code)).toContain('label-too-late')
  })
})

describe('a label that is hidden', () => {
  const paragraphs = prose.concat(prose, prose).map((text) => `<p>${text}</p>`)
  it.each([
    `<!-- ${label} -->`,
    `<img src="/x" alt="${label}">`,
    `<p title="${label.replace('МАТЕРИАЛ', '&#1052;АТЕРИАЛ')}">Год</p>`,
    `<script>"${label}"</script>`,
    `<style>/* ${label} */</style>`,
    `<div hidden>${label}</div>`,
    `<div class="screen-reader-text">${label}</div>`,
    `<div class="d-none">${label}</div>`,
    `<p style="color: transparent">${label}</p>`,
    `<p style="position:absolute; left:-9999px">${label}</p>`,
    `<p><code>${label}</code></p>`,
  ])('is found, whatever hides it: %#', (hidden) => {
    const body = `<h1>${headline}</h1>\n${hidden}\n${paragraphs.join('\n')}`
    const source = `<!doctype html>\n<html><head></head><body>${body}</body></html>`
    const answer = short.validate(source, { format: 'html' })
    expect(answer).toEqual(full.validate(source, { format: 'html' }))
    expect(answer.findings.map(({ code }) => code)).toContain('label-hidden')
    expect(short.detect(source, { format: 'html' })).toEqual(
      full.detect(source, { format: 'html' }),
    )
  })
})

describe('NUL', () => {
  // A parser drops it: to a reader of HTML it is not there.
  const spaced = label.split('').join('\0')
  const paragraphs = prose.concat(prose, prose).map((text) => `<p>${text}</p>`)
  const source = `<h1>${headline}</h1>\n${paragraphs.join('\n')}\n<p>${spaced}</p>\n<p>Год</p>`
  it.each([
    ['text', source],
    ['bytes', new TextEncoder().encode(source)],
  ])('parts no words: %s', (_, value) => {
    const answer = short.validate({ value }, { format: 'html' })
    expect(answer).toEqual(full.validate({ value }, { format: 'html' }))
    expect(answer.labels).not.toEqual([])
  })
})

describe('anchors', () => {
  it('take for one letter whatever folds to one, marks put together or not', () => {
    const anchors = makeAnchors(['настоящийеж'])
    if (anchors === undefined) throw new Error('No anchors.')
    const { kinds } = anchors
    for (let unit = 0; unit < 0x1_00_00; unit++) {
      const folded = skeletonOf[unit] ?? unit
      const kind = kinds[unit] ?? 0
      if (folded !== unit && 'настоящийеж'.includes(String.fromCharCode(folded)))
        expect(kind, unit.toString(16)).toBe(kinds[folded])
      if (classAt(unit) === characterClass.ignored) expect(kind).toBeLessThan(3)
      const first = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
      if ('настоящийеж'.includes(fold(String.fromCharCode(unit)).text) && folded >= 0x400)
        expect(kinds[first], unit.toString(16)).toBe(kind)
    }
  })
})
