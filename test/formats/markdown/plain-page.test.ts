import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { simpleYaml } from '../../../src/formats/markdown/front-matter/simple-yaml.ts'
import { plainPage } from '../../../src/formats/markdown/plain/page.ts'
import { type RenderedPage, renderMarkdown } from '../../../src/formats/markdown/render/render.ts'
import type { Segment } from '../../../src/reading/source-map.ts'
import { documents, lines, marked, usual } from './plain-documents.ts'

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
  expect(made / all).toBeGreaterThan(0.25)
})

it('takes simple emphasis and links apart as the parser does', () => {
  let made = 0
  fc.assert(
    fc.property(marked, marked, (first, second) => {
      for (const source of [first, `# ${first}`, `${first}\n${second}`, `а\n${first} и`]) {
        const own = plainPage(source)
        if (own === undefined) continue
        if (/[*_[]/.test(source)) made++
        expect(plain(own), source).toEqual(plain(renderMarkdown(source)))
      }
    }),
    { numRuns: 5_000 },
  )
  expect(made).toBeGreaterThan(200)
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
