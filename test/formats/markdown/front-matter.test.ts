import { expect, test } from 'vitest'
import { markdownFormat } from '../../../src/formats/markdown/markdown.ts'

const read = (source: string, title?: string) => markdownFormat.read(source, { title })

test.each([
  ['YAML', '---\ndate: 2025-03-01\n---\nа', '2025-03-01'],
  ['YAML with a time', '---\ndate: 2025-03-01T23:30:00+03:00\n---\nа', '2025-03-01'],
  ['a quoted date', '---\ndate: "2025-03-01 10:00"\n---\nа', '2025-03-01'],
  ['a date as Hexo has it', '---\ndate: 2025/03/01 10:00:00\n---\nа', '2025-03-01'],
  ['two marks in a date', '---\ndate: 2025/03-01\n---\nа', undefined],
  ['a date as Russians write it', '---\ndate: 01.03.2025\n---\nа', '2025-03-01'],
  ['another key', '---\npubDate: 2025-03-01\n---\nа', '2025-03-01'],
  ['TOML', '+++\ndate = 2025-03-01\n+++\nа', '2025-03-01'],
  ['TOML with a time', '+++\ndate = 2025-03-01T10:00:00\n+++\nа', '2025-03-01'],
  ['BOM and CRLF', '\uFEFF---\r\ndate: 2025-03-01\r\n---\r\nа', '2025-03-01'],
  ['no such day', '---\ndate: 2025-02-30\n---\nа', undefined],
  ['no date', '---\ndate: скоро\n---\nа', undefined],
  ['broken', '---\ndate: [2025-03-01\n---\nа', undefined],
  ['a list', '---\n- а\n---\nа', undefined],
  ['no front matter', 'а\n\n---\ndate: 2025-03-01\n---\n', undefined],
])('%s', (_name, source, date) => {
  expect(read(source).date?.value).toBe(date)
  if (date !== undefined) expect(read(source).date?.from).toBe('front-matter')
})

test.each([
  ['the first h1', '# Раз\n\nдва', 'Раз', false],
  ['a setext h1', 'Раз\n===\n\nдва', 'Раз', false],
  ['an h1 of HTML', '<h1 align="center">Раз</h1>\n\nдва', 'Раз', false],
  ['a paragraph before it', 'НОЛЬ\n\n# Раз\n\nдва', 'Раз', false],
  ['the title', '---\ntitle: Раз\n---\n\nдва', undefined, true],
  ['a title and an h1', '---\ntitle: Ноль\n---\n\n# Раз\n\nдва', 'Раз', false],
  ['a title and a later h1', '---\ntitle: Ноль\n---\n\nдва\n\n# Раз', undefined, true],
  ['a title that is the later h1', '---\ntitle: Раз.\n---\n\nдва\n\n# Раз', 'Раз', false],
  ['an h1 after much text', 'а\n\nб\n\nв\n\n# Раз', undefined, false],
  ['an h1 after a list', '- а\n\n# Раз', undefined, false],
  ['an h2 first of all', '## Раз\n\nдва', 'Раз', false],
  ['an h2 of HTML', '<h2>Раз</h2>\n\nдва\n\n> три\n', 'Раз', false],
  ['an h3 before a list', '### Раз\n\n- два\n\n> три\n\n## Четыре', 'Раз', false],
  ['a setext h2', 'Раз\n---\n\nдва', 'Раз', false],
  ['an h2 before an h1', '## Раз\n\n# Два\n\nтри', undefined, false],
  ['an h2 behind text', 'Ноль\n\n## Раз\n\nдва', undefined, false],
  ['an h2 under a title', '---\ntitle: Ноль\n---\n\n## Раз\n\nдва', undefined, true],
  ['a quoted h1', '> # Раз\n\nдва', undefined, false],
])('headline: %s', (_name, source, shown, elsewhere) => {
  const { headline, text, titleElsewhere } = read(source)
  expect(headline && text.slice(headline.start, headline.end)).toBe(shown)
  expect(titleElsewhere).toBe(elsewhere)
})

test('a given title stands elsewhere, unless the text repeats it', () => {
  expect(read('# Раз\n\nдва', 'Ноль')).toMatchObject({ headline: undefined, titleElsewhere: true })
  expect(read('# Раз\n\nдва', 'РАЗ').titleElsewhere).toBe(false)
})

test('front matter is not displayed', () => {
  const { text } = read('---\ntitle: Раз\n---\n\nдва')
  expect(text.trim()).toBe('два')
})

test.each([
  [
    'keys that reach the prototype',
    '__proto__: {title: Раз, date: 2025-03-01}\nconstructor: {prototype: {date: 2025-03-01}}',
  ],
  ['a date that is there twice', 'date: 2025-03-01\ndate: 2025-03-02'],
  [
    'a billion laughs',
    ['a: &a [ха, ха, ха, ха]', ...'bcdefghij']
      .map((name, at) =>
        at === 0 ? name : `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at - 1]}`)}]`,
      )
      .concat('date: 2025-03-01')
      .join('\n'),
  ],
  ['nesting that exhausts the parser', `date: 2025-03-01\nx: ${'{a: '.repeat(20_000)}`],
])('front matter with %s gives neither title nor date', (_name, yaml) => {
  const reading = read(`---\n${yaml}\n---\n\nдва`)
  expect([reading.date, reading.headline]).toEqual([undefined, undefined])
  expect(Object.keys(Object.prototype)).toEqual([])
})
