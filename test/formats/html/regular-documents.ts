import fc from 'fast-check'

const names =
  'a b code em strong span q cite p div h1 h2 ul ol li blockquote section article main nav header footer pre figure figcaption time small dl dt dd'.split(
    ' ',
  )
const attributes = fc.constantFrom(
  '',
  ' class="a  b "',
  ' class=""',
  ' class="a sr-only"',
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
  'а&#59;',
  '&#171;а&#187; &#8212; &#173;б',
  '&#1103;&#8232;&#9;&#159;',
  '&#55296;&#65279;&#128512;',
  '&#8212',
  '&lt;&#39;\n&#038;',
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
const words = fc.constantFrom('слово', ' ', '\n', 'а &nbsp;б, в', '&#171;а&#187; &#8212; б')
const usual = fc.constantFrom('', ' class="a  b "', ' href="/x?a=1&b=2"', ' hidden', " id='x'")
/** Elements in one another to some depth, nearly all written as they should be. */
export function within(depth: number): fc.Arbitrary<string> {
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
  .tuple(within(1), within(1), fc.constantFrom('', '\n', ' ', 'x', '\u00a0', '\f'), fc.nat(20))
  .map(
    ([a, b, gap, odd]) =>
      `<tr>${/[^ \n]/.test(gap) && odd > 0 ? '' : gap}<td>${a}</td>\n<th>${b}</th></tr>`,
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
/** What stands in a page, or a fragment. */
export const inner = fc.oneof(
  { weight: 3, arbitrary: within(3) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(within(1), table, table)
      .map(([a, b, c]) => `${a}<div>${b}</div><b>${c}</b>`),
  },
)
const space = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('', '\n', ' \n', '\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\f', '\v', '\u00a0', '\u2003') },
)
export const page = fc
  .tuple(
    inner,
    fc.constantFrom('', '<meta charset="utf-8">\n<title>А &amp; б</title>'),
    fc.array(space, { minLength: 7, maxLength: 7 }),
  )
  .map(
    ([body, head, [a, b, c, d, e, f, g]]) =>
      `<!DOCTYPE html>${a}<html lang="ru">${b}<head>${head}${c}</head>${d}<body>${e}${body}</body>${f}</html>${g}`,
  )
