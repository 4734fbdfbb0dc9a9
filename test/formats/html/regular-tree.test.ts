import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { regularTree } from '../../../src/formats/html/regular-tree.ts'
import { carriers } from './carriers.ts'

/** A tree as plain data, with offsets for places. */
function plain(node: Nodes): unknown {
  const offsets = (place: Nodes['position']) => [place?.start.offset, place?.end.offset]
  const { type, position } = node
  if (type === 'root') return { type, children: node.children.map(plain) }
  if (type === 'doctype') return { type, at: offsets(position) }
  if (type !== 'element') return { type, value: node.value, at: offsets(position) }
  const { tagName, properties, data, children } = node
  const { opening, closing, properties: places = {} } = data?.position ?? {}
  return {
    tagName,
    at: offsets(position),
    opening: offsets(opening),
    closing: offsets(closing),
    properties,
    places: Object.fromEntries(Object.entries(places).map(([name, at]) => [name, offsets(at)])),
    children: children.map(plain),
  }
}

function expectSame(source: string, isFragment: boolean): boolean {
  const own = regularTree(source, isFragment)
  if (own === undefined) return false
  const parsed = fromHtml(source, { fragment: isFragment, verbose: true })
  expect(plain(own), source).toEqual(plain(parsed))
  return true
}

const names =
  'a b code em strong span q cite p div h1 h2 ul ol li blockquote section article main nav header footer pre figure figcaption time small dl dt dd'.split(
    ' ',
  )
const attributes = fc.constantFrom(
  '',
  ' class="a  b "',
  ' class=""',
  ' id="x" title="Слово и дело"',
  ' href="/x?a=1&b=2"',
  ' href="/x?a=1&amp;b=2"',
  ' href="/x?a=1&copy;b=2"',
  ' style="color: red"',
  ' lang="ru"\n dir="ltr"',
  ' itemprop="headline name"',
  ' rel="nofollow noopener"',
  ' hidden',
  ' data-a="1"',
  ' id="x" id="y"',
  " id='x'",
  ' role="article"',
  ' datetime="2024-01-02"',
  ' hidden=""',
  ' hidden="until-found" async',
  " title='«Слово» и дело'",
  ' data-id="12" data-b-c2=""',
  ' data-1="x"',
  ' data-b--c="x"',
  ' width="600" height="50%"',
  ' tabindex="-1" border="0x1" colspan=""',
  ' itemscope itemtype="https://schema.org/Article a"',
  ' aria-hidden="true" aria-labelledby="a b"',
  ' srcset="/a 1x, /b 2x" sizes="(a), b"',
  ' loading="lazy" decoding="async" crossorigin nowrap="nowrap"',
  ' onclick="f()"',
  ' ID="x"',
)
const text = fc.constantFrom(
  'слово',
  ' ',
  '\n',
  'а &nbsp;б',
  '&laquo;в&raquo;',
  '&#35;',
  '&#1040;',
  '&unknown;',
  '&lt',
  'AT&T',
  ' & ',
  '&',
  '>',
  '"',
  '🦊',
  '\u00ad',
  'a < b',
  '<!-- wp:paragraph -->',
  '<!-- a -- b -->',
  '<!---->',
  '<!-->',
  '<br>',
  '<br/>',
  '<hr>',
  '<img src="/x" alt="к">',
  '<script>if (a < b) "</p>"</script>',
  '<style>p > a { color: red }</style>',
  '<script><!-- </script>',
  '</p>',
  '</div>',
  '<p>',
  '<table><tr><td>',
  '<meta name="a" content="b">',
  '<title>Слово</title>',
)
const words = fc.constantFrom('слово', ' ', '\n', 'а &nbsp;б, в')
const usual = fc.constantFrom('', ' class="a  b "', ' href="/x?a=1&b=2"', ' hidden', " id='x'")
/** Elements in one another to some depth, nearly all written as they should be. */
function within(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof({ weight: 14, arbitrary: words }, { weight: 1, arbitrary: text })
  if (depth === 0) return leaf
  const element = fc
    .tuple(
      fc.constantFrom(...names),
      fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: attributes }),
      within(depth - 1),
      fc.nat(40),
    )
    .map(([name, attribute, content, odd]) =>
      odd === 0 ? `<${name}${attribute}>${content}` : `<${name}${attribute}>${content}</${name}>`,
    )
  return fc
    .array(fc.oneof(leaf, element), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''))
}
const row = fc
  .tuple(within(1), within(1), fc.constantFrom('', '\n', ' ', 'x'), fc.nat(20))
  .map(
    ([a, b, gap, odd]) =>
      `<tr>${gap === 'x' && odd > 0 ? '' : gap}<td>${a}</td>\n<th>${b}</th></tr>`,
  )
/** Tables with and without bodies, nearly all written as they should be. */
const table = fc
  .tuple(
    fc.array(row, { maxLength: 3 }).map((rows) => rows.join('\n')),
    fc.constantFrom('tbody', 'tbody', 'thead', 'tfoot', ''),
    fc.constantFrom('', '<caption>Слово</caption>', '<!-- x -->', '<thead></thead>\n', '<tr></tr>'),
    fc.constantFrom(
      '',
      '\n',
      '<tr><td>а</td></tr>',
      '<tbody></tbody>',
      '<p>',
      '</td>',
      '<caption></caption>',
    ),
    within(1),
  )
  .map(([rows, body, before, after, text]) => {
    const content = body === '' ? rows : `<${body}>${rows}</${body}>`
    return `<table>${before}${content}${after}</table>${text}`
  })
const inner = fc.oneof(
  { weight: 3, arbitrary: within(3) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(within(1), table, table)
      .map(([a, b, c]) => `${a}<div>${b}</div><b>${c}</b>`),
  },
)
const space = fc.constantFrom('', '\n', ' \n', '\n\n')
const page = fc
  .tuple(
    inner,
    fc.constantFrom('', '<meta charset="utf-8">\n<title>А &amp; б</title>'),
    fc.array(space, { minLength: 7, maxLength: 7 }),
  )
  .map(
    ([body, head, [a, b, c, d, e, f, g]]) =>
      `<!DOCTYPE html>${a}<html lang="ru">${b}<head>${head}${c}</head>${d}<body>${e}${body}</body>${f}</html>${g}`,
  )

const attributeNames =
  'action align alt aria-controls aria-current aria-describedby aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level aria-live as async bgcolor border cellpadding cellspacing charset checked cite class color colspan content crossorigin data-a data-a-b data-a1-b2 data-1 datetime decoding defer dir download height hidden href hreflang http-equiv id integrity itemid itemprop itemscope itemtype lang loading media name nomodule nonce nowrap property referrerpolicy rel role rowspan scope sizes src srcset style tabindex target title translate type valign width xml:lang'.split(
    ' ',
  )

describe('the tree of regular HTML is the one its parser builds', () => {
  it.each([
    ['fragments', inner, true, 0.2],
    ['pages', page, false, 0.2],
  ] as const)('%s', (_, documents, isFragment, share) => {
    let built = 0
    let all = 0
    let tags = 0
    fc.assert(
      fc.property(documents, fc.nat(1_000), (source, cut) => {
        const end = cut > 500 ? source.length : Math.floor((cut / 500) * source.length)
        all++
        if (expectSame(source, isFragment)) {
          built++
          tags += source.split('</').length - 1
        }
        expectSame(source.slice(0, end), isFragment)
      }),
      { numRuns: 2_000 },
    )
    expect(built / all).toBeGreaterThan(share)
    expect(tags / built).toBeGreaterThan(1.5)
  })

  it('attributes, each with values of every kind', () => {
    const values = ['', ' ', 'x', '1', '050%', ' a  b ', 'a, b', 'true', 'false', '&amp;', '0x1F']
    let built = 0
    for (const name of attributeNames) {
      for (const value of [...values, name, name.toUpperCase()]) {
        if (expectSame(`<p ${name}="${value}">слово</p>`, true)) built++
      }
      expectSame(`<p ${name}>слово</p>`, true)
    }
    expect(built / attributeNames.length).toBeGreaterThan(values.length * 0.9)
  })

  it('carriers of every kind', () => {
    for (const carrier of carriers)
      for (const isFragment of [true, false]) expectSame(carrier, isFragment)
  })
})
