import assert from 'node:assert/strict'
import { applyEdits, type Result } from '../../../src/index.ts'
import { setup } from '../../../src/plashka/options/setup.ts'
import { plashkaOf } from '../../../src/plashka.ts'
import { date, genitive, instrumental, label, plashka, vestnik } from '../../core/cases.ts'
import { type FuzzTarget, textOf } from '../target.ts'

const made = setup({ publisher: vestnik, date })
const short = plashkaOf(made)
/** The same without the short way: every document is parsed as a whole. */
const full = plashkaOf({ ...made, reader: { ...made.reader, anchors: undefined } })

const rule = 'ru/foreign-agent'
const verdictOf = ({ verdicts }: Result) => verdicts.find((one) => one.rule === rule)?.verdict
/** What inject may leave: its label stands, or it said why not, or none is owed and none is removed. */
const settled = ['clean', 'conflict', 'unsupported', 'not-applicable', 'superfluous']

/** The laws of the house (docs/architecture.md), for one document in one format. */
const holdLaws = (source: string, format: 'text' | 'markdown' | 'mdx' | 'html'): void => {
  const call = { format }
  const validated = short.validate(source, call)
  assert.deepEqual(validated, full.validate(source, call), 'the short way')
  assert.deepEqual(short.detect(source, call), full.detect(source, call), 'the short way')
  for (const { data } of validated.findings)
    assert.equal(source.slice(data.start, data.end), data.actual, 'law 5')

  const injected = plashka.inject(source, call)
  const { output, edits } = injected
  assert.equal(applyEdits(source, edits), output, 'law 3')
  for (const { start, end } of edits) {
    // What is cut holds words of a label, or nothing to read: never prose alone.
    const cut = source.slice(start, end)
    assert.ok(cut.length <= 64 || /\p{L}/u.test(cut), 'law 3: long cut without a letter')
  }
  const verdict = verdictOf(injected)
  assert.ok(verdict !== undefined && settled.includes(verdict), `law 1: ${verdict}`)
  if (verdict === 'conflict')
    assert.ok(
      injected.findings.some(({ code }) => code === 'conflict'),
      'law 9',
    )
  if (verdict !== 'clean') assert.equal(output, source, `law 9: ${verdict}`)
  else assert.equal(verdictOf(plashka.validate(output, call)), 'clean', 'law 1')
  const again = plashka.inject(output, call)
  assert.equal(again.output, output, 'law 2')
  assert.deepEqual(again.edits, [], 'law 2')
}

const labels = [
  'НАСТОЯЩИЙ МАТЕРИАЛ',
  'настоящий материал',
  'ИНОСТРАННЫМ АГЕНТОМ ',
  'ЛИБО КАСАЕТСЯ',
  'иностранного агента ',
  'ПРОИЗВЕДЕН, ',
  '(ИЛИ) НАПРАВЛЕН',
  '18+',
  '[ИМЯ]',
  'не ',
  'НЕ ',
  '«',
  '»',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u00a0',
  '\uFEFF',
  '\0',
  '\r\n',
  '\r',
  '\n\n',
  '🦊',
  // Longer than a dictionary of libFuzzer takes; the structured fuzzer takes them.
  label,
  `${label} 18+`,
  label.replace('МАТЕРИАЛ ', ''),
  label.slice(0, 90),
  instrumental,
  genitive,
]
const fences = ['---\n', '+++\n', 'date: 2020-01-02\n', 'title: ', 'lang: ']
const markdown = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '* ',
    '    ',
    '\t',
    '===',
    '***',
    '___',
    '**',
    '*',
    '_',
    '~~',
  ],
  ...[
    '`',
    '```\n',
    '~~~',
    '\\',
    '\\\n',
    '  \n',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[r]: /u\n',
  ],
  ...['|', '|-|-|\n', '<b>', '</b>', '<!--', '-->', '<br>', '<div>\n', '</div>', '<![CDATA[', '<?'],
  ...[
    '&nbsp;',
    '&#1040;',
    '&',
    'https://example.org',
    'www.example.org',
    'a@example.org',
    '- [ ] ',
  ],
  ...fences,
]
const mdx = [
  ...['{', '}', '{/*', '*/}', 'export const a = 1\n', "import a from 'b'\n", '<A b={1}>', '</A>'],
  ...['<A/>', '<>', '</>', '{`', '`}'],
]
const html = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<h1>',
    '</h1>',
    '<b>',
    '</b>',
    '<br>',
    '<q>',
    '<blockquote>',
  ],
  ...['<!doctype html>', '<html lang="ru">', '<head>', '<title>', '</title>', '<body>', '</body>'],
  ...['<meta name="description" content="', '<meta property="article:published_time" content="'],
  ...[
    '<time datetime="2020-01-02">',
    '<main>',
    '<article>',
    '<nav>',
    '<aside>',
    '<header>',
    '<footer>',
  ],
  ...['<script>', '</script>', '<style>', '</style>', '<template>', '<noscript>', '<textarea>'],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '<svg>',
    '<math>',
    '<select>',
    '<option>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!-- wp:paragraph -->',
    '<!-- /wp:paragraph -->',
    '<img alt="',
  ],
  ...[
    ' hidden',
    ' style="display:none"',
    ' class="',
    ' role="note"',
    '">',
    "'",
    '=',
    '<',
    '>',
    '/>',
  ],
  ...[
    '&nbsp;',
    '&shy;',
    '&lt',
    '&#1040;',
    '&#x',
    '&',
    '<plaintext>',
    '<frameset>',
    '<form>',
    '<input>',
  ],
]

const target = (
  name: 'text' | 'markdown' | 'mdx' | 'html',
  words: readonly string[],
): FuzzTarget => ({
  name,
  words: [...labels, ...words],
  run: (bytes) => holdLaws(textOf(bytes), name),
})

/** The formats, by the laws of the house. */
export const textTargets: readonly FuzzTarget[] = [
  target('text', []),
  target('markdown', markdown),
  target('mdx', [...markdown, ...mdx]),
  target('html', html),
]
