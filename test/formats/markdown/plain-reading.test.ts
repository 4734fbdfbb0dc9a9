import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMarkdown } from '../../../src/formats/markdown/markdown-reading.ts'
import { plainReading } from '../../../src/formats/markdown/plain/reading.ts'
import { containing, documents } from './plain-documents.ts'

const titles = fc.constantFrom(undefined, undefined, 'Заголовок', 'x', 'Второй')

it.each([
  ['plain Markdown', documents, 900],
  ['quotations and lists', containing, 700],
] as const)('reads %s as the page it becomes is read', (_, sources, least) => {
  let made = 0
  fc.assert(
    fc.property(sources, titles, fc.nat(60), fc.nat(40), (source, title, from, length) => {
      const own = plainReading(source, { title })?.reading
      if (own === undefined) return
      made++
      const whole = readMarkdown(source, { format: 'markdown', mdx: false, title })
      const { text, blocks, headline, titleElsewhere, date, unread } = whole
      expect({ text: own.text, blocks: own.blocks }, source).toEqual({ text, blocks })
      expect([own.headline, own.titleElsewhere]).toEqual([headline, titleElsewhere])
      expect([own.date, own.unread]).toEqual([date, unread])
      expect(own.quotations?.(), source).toEqual(whole.quotations?.())
      const start = Math.min(from, text.length)
      for (const end of [start, Math.min(start + length, text.length)]) {
        const range = { start, end }
        expect(own.map.toSource(range), source).toEqual(whole.map.toSource(range))
        expect(own.sizeOf?.(range)).toEqual(whole.sizeOf?.(range))
        expect(own.strikeOf?.(range)).toEqual(whole.strikeOf?.(range))
        const at = own.map.verbatim(range)
        // The page escapes a quotation mark, which the source shows as it is.
        const known = whole.map.verbatim(range)
        if (known !== undefined) expect(at).toBe(known)
        if (at !== undefined) {
          const there = source.slice(at, at + end - start)
          expect(there.replace(/[\r\n]/g, ' ')).toBe(text.slice(start, end))
        }
      }
    }),
    { numRuns: 4_000 },
  )
  expect(made).toBeGreaterThan(least)
})

it.each([
  ['a heading', '## Второй\n\n# Заголовок\n\nСлово.'],
  ['front matter', '---\ntitle: Заголовок\ndate: 2025-10-12\n---\n\nСлово.'],
  ['a headline that front matter names, below a quotation', '---\ntitle: А\n---\n> Б\n\n# А\n'],
  ['nothing', ''],
])('reads %s likewise', (_, source) => {
  const own = plainReading(source, {})?.reading
  const whole = readMarkdown(source, { format: 'markdown', mdx: false })
  expect(own?.text).toBe(whole.text)
  expect(own?.headline).toEqual(whole.headline)
  expect(own?.date).toEqual(whole.date)
})
