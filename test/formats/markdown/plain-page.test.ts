import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { plainPage } from '../../../src/formats/markdown/plain-page.ts'
import { type RenderedPage, renderMarkdown } from '../../../src/formats/markdown/render.ts'
import { simpleYaml } from '../../../src/formats/markdown/simple-yaml.ts'
import type { Segment } from '../../../src/reading/source-map.ts'

/** Runs of the source that follow each other unit by unit are one, however many tokens they are. */
function joined(segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = []
  for (const segment of segments) {
    const last = runs.at(-1)
    const isVerbatim = ({ length, start, end }: Segment) => end - start === length
    if (last?.end === segment.start && isVerbatim(last) && isVerbatim(segment)) {
      const length = last.length + segment.length
      runs[runs.length - 1] = { ...last, length, end: segment.end }
    } else runs.push(segment)
  }
  return runs
}

const plain = ({ segments, ...page }: RenderedPage) => ({ ...page, segments: joined(segments) })

const lines = fc.constantFrom(
  ...[
    'Слово и дело.',
    '«Цитата», — сказал он; и "ещё" одна!',
    'Больше > меньше?',
    '(В скобках)',
    'а',
  ],
  ...[
    '— Диалог: да!',
    'Ё',
    '🦊 лиса',
    'import a from "b"',
    'export const a = 1',
    'Export',
    'see http',
    'w',
  ],
  ...[
    '# Заголовок',
    '## Второй',
    '### Третий #',
    '#Не заголовок',
    '# ',
    '#',
    '####### Семь',
    '#  Два  пробела',
  ],
  ...[
    '',
    '',
    '',
    '',
    ' ',
    '  ',
    '\t',
    'С пробелом ',
    'С двумя  ',
    ' отступ',
    '    код',
    '- пункт',
    '+ пункт',
  ],
  ...[
    '1. пункт',
    '2024 год',
    '> цитата',
    '===',
    '---',
    '***',
    '```',
    '[а](b)',
    'а*б*',
    'а_б_в',
    '&amp;',
    '<b>',
  ],
  ...[
    'a@b.c',
    'www.a.b',
    'https://a.b',
    'HTTP://a.b',
    'а\\б',
    '|а|',
    '~~а~~',
    '{а}',
    '\0',
    '\uFEFF',
    ': а',
  ],
  ...['АБВ\u00a0', '\u00a0АБВ', 'А\u2028Б', 'А\u000bБ', 'А\u0085', 'title: Слово', '+++'],
)
const usual = fc.constantFrom(
  'Слово и дело.',
  'Второе слово',
  '',
  '',
  '',
  '# Заголовок',
  '«А» & "б"',
)
const documents = fc
  .record({
    front: fc.constantFrom(
      '',
      '',
      '---\ntitle: x\n---\n',
      '---\na: "*"\n\nb: c\n---\n\n',
      '---\n',
      '---\n---\n',
    ),
    list: fc.array(fc.oneof({ weight: 25, arbitrary: usual }, { weight: 1, arbitrary: lines }), {
      maxLength: 12,
    }),
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    final: fc.boolean(),
  })
  .map(({ front, list, end, final }) => front + list.join(end) + (final ? end : ''))

it('is the page that the parser makes', () => {
  let made = 0
  let all = 0
  fc.assert(
    fc.property(documents, (source) => {
      const own = plainPage(source)
      all++
      if (own === undefined) return
      made++
      expect(plain(own), JSON.stringify(source)).toEqual(plain(renderMarkdown(source)))
    }),
    { numRuns: 4_000 },
  )
  expect(made / all).toBeGreaterThan(0.3)
})

it.each(['text', 'any'])('is that of every single line and pair: %s', (kind) => {
  fc.assert(
    fc.property(kind === 'text' ? usual : lines, lines, (first, second) => {
      for (const source of [first, `${first}\n${second}`, `${first}\n\n${second}\n`]) {
        const own = plainPage(source)
        if (own !== undefined) expect(plain(own), source).toEqual(plain(renderMarkdown(source)))
      }
    }),
    { numRuns: 3_000 },
  )
})

it('reads simple front matter as a parser of YAML does', () => {
  const values = fc.constantFrom(
    ...[
      'Слово и дело',
      'Слово: дело',
      'Слово:дело',
      'Слово #1',
      'Слово#1',
      'true',
      'No',
      'NULL',
      'null',
      '~',
    ],
    ...[
      '2024-02-03',
      '2024-02-03T10:00',
      '2024',
      '1e3',
      '0x1f',
      '.5',
      '"В кавычках: да"',
      '"a\\n"',
      "'одинарные'",
    ],
    ...[
      '[а, б]',
      '[а, [б]]',
      '{а: б}',
      '*а',
      '&а б',
      '! а',
      '| ',
      '>',
      '- а',
      '',
      ' ',
      'а ',
      'а\tб',
      '@а',
      '`а`',
      '%а',
    ],
    ...[
      '"а" б',
      'Inf',
      '.inf',
      'Слово, «дело» — 5 %',
      'a:',
      'https://example.org/a',
      '[а, "б"]',
      '[]',
      'b"c"',
    ],
  )
  const keys = fc.constantFrom(
    'title',
    'date',
    'tags',
    'author',
    'Title',
    'a-b',
    'слово',
    '"title"',
    ' title',
    '#',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values), { maxLength: 4 }), (pairs) => {
      const source = pairs.map(([key, value]) => `${key}: ${value}`).join('\n')
      const own = simpleYaml(source)
      if (own === undefined) return
      const parsed = parse(source, { logLevel: 'silent', schema: 'core' }) as Record<
        string,
        unknown
      >
      for (const [key, value] of own) {
        if (typeof value === 'string') expect(parsed[key], source).toBe(value)
        else expect(typeof parsed[key], source).not.toBe('string')
      }
      expect([...own.keys()]).toEqual(Object.keys(parsed ?? {}))
    }),
    { numRuns: 5_000 },
  )
})
