import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/formats/html/html.ts'
import { parseHtml } from '../../../src/formats/html/parse.ts'
import { processorTime } from '../../processor-time.ts'
import { carriers } from './carriers.ts'

/**
 * What a reading displays: its shown blocks, white space collapsed as a browser does. U+FFFC stands
 * where code is displayed, which is no prose.
 */
function displayed(source: string): string[] {
  const { text, blocks } = readHtml(source)
  return blocks
    .filter(({ kind }) => kind !== 'hidden')
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[\u00ad\u200b]|\ufffc/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
}

function hidden(source: string): (string | undefined)[] {
  return readHtml(source)
    .blocks.filter(({ kind }) => kind === 'hidden')
    .map(({ hiddenBy }) => hiddenBy)
}

describe('what is displayed', () => {
  it.each([
    ['entities', '<p>А &amp; Б &lt;в&gt; &#1043;&#x414;</p>', ['А & Б <в> ГД']],
    ['entities without a semicolon', '<p>А &amp Б &copy 1</p>', ['А & Б © 1']],
    ['an unknown entity', '<p>А &nope; Б</p>', ['А &nope; Б']],
    ['a no-break space', '<p>А&nbsp;Б</p>', ['А Б']],
    ['soft hyphens and wbr', '<p>сло&shy;во<wbr>сло\u00adво</p>', ['словослово']],
    ['inline tags in a word', '<p>сло<b>в<i>о</i></b></p>', ['слово']],
    ['a comment in a word', '<p>сло<!-- -- > -->во</p>', ['слово']],
    ['br', '<p>раз<br>два<br/>три</p>', ['раз два три']],
    ['line ends', '<p>раз\r\nдва\rтри\nчетыре</p>', ['раз два три четыре']],
    ['a byte order mark', '\uFEFF<p>раз</p>', ['раз']],
    ['bidi marks', '<p>\u200fраз\u200e</p>', ['раз']],
    ['unclosed paragraphs', '<p>раз<p>два', ['раз', 'два']],
    ['unclosed inline tags', '<p>раз <b>два<p>три', ['раз два', 'три']],
    ['misnested tags', '<b>раз<p>два</b>три</p>', ['раз', 'дватри']],
    ['cells', '<table><tr><td>раз</td><td>два</td></tr></table>', ['раз', 'два']],
    [
      'nested tables',
      '<table><tr><td>а<table><tr><td>б</td></tr></table>в</td></tr></table>',
      ['а', 'б', 'в'],
    ],
    ['text a table throws out', '<table>раз<tr><td>два</td></tr></table>', ['раз', 'два']],
    ['list items', '<ul><li>раз<li>два</ul>', ['раз', 'два']],
    ['definitions', '<dl><dt>раз<dd>два</dl>', ['раз', 'два']],
    ['captions', '<figure><img src="x"><figcaption>раз</figcaption></figure>', ['раз']],
    ['pre', '<pre>раз\nдва</pre>', ['раз два']],
    ['CDATA, which HTML does not have', '<p>раз<![CDATA[два]]>три</p>', ['разтри']],
    [
      'a script with an end tag in a string',
      '<script>var a = "<\\/script>";</script><p>раз</p>',
      ['раз'],
    ],
    [
      'style, template and comments',
      '<style>p{}</style><template><p>нет</p></template><!-- нет --><p>раз</p>',
      ['раз'],
    ],
    ['a huge attribute', `<p title="${'я '.repeat(50_000)}">раз</p>`, ['раз']],
    ['half a tag at the end', '<p>раз</p><di', ['раз']],
    ['NUL', '<p>ра\0з</p>', ['раз']],
    ['an attribute with a bracket', '<p title="a > b">раз</p>', ['раз']],
    ['nothing', '<p></p>', []],
  ])('%s', (_, source, expected) => {
    expect(displayed(source)).toEqual(expected)
  })

  it.each([
    ['hidden-attribute', '<p hidden>нет этого текста здесь</p>'],
    ['hiding-class', '<p class="visually-hidden">нет этого текста здесь</p>'],
    ['off-screen', '<p style="text-indent:-9999px">нет этого текста здесь</p>'],
    ['display-none', '<p style="display:none">нет этого текста здесь</p>'],
    [
      'display-none',
      '<div style="color:red;DISPLAY : none !important"><p>нет этого текста</p></div>',
    ],
    ['visibility-hidden', '<p style="visibility: hidden">нет этого текста здесь</p>'],
    ['zero-font-size', '<p style="font-size:0">нет этого текста здесь</p>'],
    ['zero-font-size', '<p style="font-size: 0px">нет этого текста здесь</p>'],
    ['code', '<pre><code>нет этого текста здесь</code></pre>'],
    ['comment', '<!-- нет этого текста здесь и тут -->'],
    ['script', '<script type="text/plain">нет этого текста здесь</script>'],
    ['template', '<template><p>нет этого текста здесь</p></template>'],
    ['attribute', '<img alt="нет этого текста здесь и тут">'],
    ['attribute', '<meta name="description" content="нет этого текста здесь и тут">'],
  ])('is not what is hidden: %s', (by, source) => {
    expect(displayed(`<p>раз</p>${source}`)).toEqual(['раз'])
    expect(hidden(`<p>раз</p>${source}`)).toContain(by)
  })

  it('is what stands in a visible element of an invisible one', () => {
    const source = '<div style="visibility:hidden">нет<p style="visibility:visible">да</p></div>'
    expect(displayed(source)).toEqual(['да'])
  })

  it('does not run on through an invisible block, which still takes its place', () => {
    const invisible = '<p style="visibility:hidden">нет <b style="visibility:visible">да</b></p>'
    expect(displayed(`раз${invisible}два`)).toEqual(['раз', 'да', 'два'])
    expect(displayed('раз<div style="opacity:0">нет</div>два')).toEqual(['раз', 'два'])
    expect(displayed('раз<div class="sr-only">нет</div>два')).toEqual(['раз', 'два'])
    expect(displayed('раз<div hidden>нет</div>два')).toEqual(['раздва'])
    expect(displayed('раз<span hidden>нет</span>два')).toEqual(['раздва'])
  })

  it('says what hides a text by what stands nearest to it', () => {
    const inner = '<p>и это тоже код, нет</p><code>только код, нет</code>'
    expect(hidden(`<div style="visibility:hidden">нет этого${inner}нет</div>`)).toEqual([
      'visibility-hidden',
      'visibility-hidden',
      'code',
      'visibility-hidden',
    ])
  })
})

describe('time', () => {
  it.each([
    ['text thrown out of a table', '<table>', 'а<tr><td>б</td></tr>'],
    ['articles', '', '<article><p>а</p></article>'],
    ['articles with titles', '', '<article><h1>а</h1></article>'],
    ['ends of tags never opened', '<p>', 'а</b></i></u>'],
    ['comments', '<p>', 'а<!-- б -->'],
    ['entities', '<p>', '&laquo;&#1040;&x'],
    ['editor comments', '', '<!-- wp:paragraph -->'],
    ['quotations', '<p>', '<q>а</q><cite></cite>'],
  ])('is linear in the text: %s', (_, before, piece) => {
    const pieces = 32_000
    const time = (texts: number): number => {
      const source = `${before}${piece.repeat(pieces / texts)}`
      return processorTime(() => {
        for (let text = 0; text < texts; text++) readHtml(source)
      })
    }
    time(16)
    // As much in one text as in sixteen; a quadratic reader takes sixteen times as long for it.
    const many = Math.min(time(16), time(16))
    expect(Math.min(time(1), time(1))).toBeLessThan(many * 5 + 200)
  })
})

/** Documents whose displayed text another library reads in the same way. */
const documents = [
  '<h1>Мост</h1><p>Открыли <b>мост</b>.</p><ul><li>Раз<li>Два</ul>',
  '<article><h1>А &amp; Б</h1><p>Текст&nbsp;с <a href="x">ссылкой</a>.</p><blockquote><p>Цитата</p></blockquote></article>',
  '<table><tr><th>Год<td>2025<tr><th>Место<td>Заречье</table>',
  '<div>Просто <i>текст <b>внутри</i> тегов</b></div><p>И абзац',
  '<p>Раз<br>два</p><hr><p>Три</p>',
  '<dl><dt>Слово<dd>Значение</dl><figure><figcaption>Подпись</figcaption></figure>',
  '<p>До<script>нет()</script> и после<style>a{}</style></p>',
  '<section><h2>Глава</h2>Текст без абзаца<p>С абзацем</p>хвост</section>',
]

/** Where the two differ, and why. */
const differences: readonly (readonly [string, string, string])[] = [
  [
    '<p>раз <code>два</code></p>',
    'раз',
    'code displays no label, so its text is kept apart as hidden',
  ],
  [
    '<p>раз <span class="sr-only">два</span></p>',
    'раз',
    'only readers who listen are told what a class hides',
  ],
  ['<nav>меню</nav><article><p>раз</p></article>', 'раз', 'outside the article is not the text'],
]

describe('compared with hast-util-to-text', () => {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  it.each(documents)('%s', (source) => {
    expect(words(displayed(source).join(' '))).toBe(words(toText(parseHtml(source).tree)))
  })

  it.each(differences)('differs on purpose: %s', (source, ours) => {
    expect(words(displayed(source).join(' '))).toBe(ours)
    expect(words(toText(parseHtml(source).tree))).not.toBe(ours)
  })

  /** Carriers that are read otherwise, and why ours is what a reader sees. */
  const otherwise: Readonly<Record<string, string>> = {
    '<code>1<p>2</code>3': 'code is no prose',
    '<iframe>1</iframe>2': 'fallback content is not displayed',
    '<object><p>1</object>2': 'fallback content is not displayed',
    '<video>1</video>2': 'fallback content is not displayed',
    '<audio>1</audio>2': 'fallback content is not displayed',
    '<canvas>1</canvas>2': 'fallback content is not displayed',
    '<svg><desc><b>1</desc></svg>2': 'the description of a picture is not displayed',
  }

  it('agrees on every carrier but those listed', () => {
    const ink = (text: string) => text.replace(/[\u00ad\u200b\ufffc\s]/g, '')
    const differing = carriers.filter(
      (carrier) => ink(displayed(carrier).join('')) !== ink(toText(parseHtml(carrier).tree)),
    )
    expect(differing.toSorted()).toEqual(Object.keys(otherwise).toSorted())
  })
})
