import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/plashka.ts'
import { date, headline, label, vestnik } from '../core/cases.ts'

const options = { publisher: vestnik, date }
/** It has seen all documents before. */
const knowing = createPlashka(options)

/** One label as sources write it: unit by unit, by references, with markup inside. */
const spellings = [
  label,
  label.replaceAll('«', '&laquo;').replaceAll('»', '&raquo;'),
  label.replaceAll('«', '&#171;').replaceAll('»', '&#xBB;'),
  label.replaceAll(' ', '&nbsp;'),
  label.replace('МАТЕРИАЛ', '<b>МАТЕ</b>РИАЛ'),
  label.replace('МАТЕРИАЛ', 'МАТЕ<!-- РИАЛ -->РИАЛ'),
  label.replace('АГЕНТОМ', '<span hidden>НЕ</span>АГЕНТОМ'),
  label.replace('АГЕНТОМ', 'АГЕНТОВ').replaceAll('«', '&laquo;'),
  label.replace('(ИНФОРМАЦИЯ) ', '').replaceAll('«', '&laquo;'),
  `&laquo;${label}&raquo;`,
  `${label}<sup>1</sup>`,
]

const documents = fc.record({
  format: fc.constantFrom('html', 'markdown'),
  before: fc.string({ unit: fc.constantFrom('А', 'б', ' ', '&amp;'), maxLength: 12 }),
  spelling: fc.constantFrom(...spellings),
  again: fc.option(fc.constantFrom(...spellings), { nil: undefined }),
})

type Made = typeof documents extends fc.Arbitrary<infer T> ? T : never

const sourceOf = ({ format, before, spelling, again }: Made): string => {
  const paragraphs = [`${before}Первый абзац.`, ...(again === undefined ? [] : [again]), 'Второй.']
  return format === 'html'
    ? `<h1>${headline}</h1>\n${[spelling, ...paragraphs].map((text) => `<p>${text}</p>`).join('\n')}`
    : `# ${headline}\n\n${[spelling, ...paragraphs].join('\n\n')}\n`
}

describe('labels met before', () => {
  it('are told as if they had not been, however the source spells them', () => {
    fc.assert(
      fc.property(documents, (made) => {
        const file = { value: sourceOf(made) }
        const call = { format: made.format }
        expect(knowing.validate(file, call)).toEqual(createPlashka(options).validate(file, call))
        expect(knowing.detect(file, call).labels).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('stand where the source has them', () => {
    for (const spelling of spellings) {
      for (const before of ['', '<p>Вступление &laquo;к тексту&raquo;.</p>']) {
        const value = `<h1>${headline}</h1>${before}<p>${spelling}</p><p>Текст.</p>`
        const [found] = knowing.detect({ value }, { format: 'html' }).labels
        expect(value.slice(found?.start, found?.end)).toContain('МАТЕ')
        for (const { start, end, value: words } of found?.slots ?? [])
          expect(value.slice(start, end)).toBe(words)
      }
    }
  })
})
