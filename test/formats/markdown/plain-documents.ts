import fc from 'fast-check'

/** Lines of every kind: alone each of them may be plain or not. */
export const lines = fc.constantFrom(
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
/** Lines of plain Markdown. */
export const usual = fc.constantFrom(
  'Слово и дело.',
  'Второе слово',
  '',
  '',
  '',
  '# Заголовок',
  '«А» & "б"',
)
/** Lines of quotations and lists, plain ones and others. */
const containedLines = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['> Цитата', '> «Цитата» *и* "ещё"', '> [а](/b)', '> А', '> Слово и дело', '', ''],
      ...['- Пункт', '- «Пункт» & другой', '* Пункт', '+ Пункт', '- Слово и дело', '- А', ''],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['>', '> ', '>Без пробела', '> > Две', '> # Заголовок', '> - Пункт', '> Цитата  '],
      ...['-', '-  Пункт', '- [ ] Дело', '- # Заголовок', '- > Цитата', '1. Пункт', '   Пункт'],
      ...['- A | B', '> 18+', '> [а](/b) в', '> ===', '> ---', '- ---', '===', '---', '[а]: /b'],
    ),
  },
)
/** A line put together of marks and words. */
export const marked = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '__', '[', ']', '](/а)', '](/a)', '](https://e.org/x_y*z)', '](a b)'],
      ...[
        'слово',
        'слово',
        'и',
        'А',
        ' ',
        ' ',
        ' ',
        '.',
        ',',
        '«',
        '»',
        '"',
        '(',
        ')',
        '!',
        '—',
        '12',
      ],
      ...[
        '**слово**',
        '*и*',
        '_два слова_',
        '[слово](/a)',
        '[два слова](http://e.org/a?b=c)',
        '-',
        '1.',
      ],
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''))

/** Documents that are mostly plain, with so many lines of quotations and lists. */
const documentsWith = (contained: number) =>
  fc
    .record({
      front: fc.constantFrom(
        '',
        '',
        '---\ntitle: x\n---\n',
        '---\ntitle: Заголовок\n---\n',
        '---\na: "*"\n\nb: c\n---\n\n',
        '---\n',
        '---\n---\n',
      ),
      list: fc.array(
        fc.oneof(
          { weight: 25, arbitrary: usual },
          { weight: contained, arbitrary: containedLines },
          { weight: 3, arbitrary: marked },
          { weight: 1, arbitrary: lines },
        ),
        {
          maxLength: 12,
        },
      ),
      end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
      final: fc.boolean(),
    })
    .map(({ front, list, end, final }) => front + list.join(end) + (final ? end : ''))

/** Documents that are mostly plain. */
export const documents = documentsWith(0)
/** Documents of plain quotations and lists, mostly. */
export const containing = documentsWith(60)
