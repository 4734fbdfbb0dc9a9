import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { hasReal, real } from './real.ts'

const plashka = createPlashka({
  publisher: {
    role: 'agent',
    name: 'Общество с ограниченной ответственностью «МЕМО»',
    included: '2021-10-08',
  },
  date: '2025-10-12',
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The article in the formats newsrooms keep texts in. */
const dresses: Readonly<
  Record<string, (headline: string, paragraphs: readonly string[]) => string>
> = {
  'article.txt': (headline, paragraphs) => [headline, ...paragraphs].join('\n\n'),
  'article.md': (headline, paragraphs) => [`# ${headline}`, ...paragraphs].join('\n\n'),
  'page.html': (headline, paragraphs) =>
    `<!doctype html>\n<html lang="ru">\n<head><title>${escaped(headline)}</title></head>\n<body>\n<nav><a href="/">Главная</a></nav>\n<article>\n<h1>${escaped(headline)}</h1>\n${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}\n</article>\n</body>\n</html>\n`,
  'fragment.html': (headline, paragraphs) =>
    `<h1>${headline}</h1>\r\n${paragraphs.map((text) => `<p>${text}</p>`).join('\r\n')}\r\n`,
  'gutenberg.html': (headline, paragraphs) =>
    `<!-- wp:heading {"level":1} -->\n<h1 class="wp-block-heading">${headline}</h1>\n<!-- /wp:heading -->\n\n${paragraphs.map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`).join('\n\n')}\n`,
}

describe.skipIf(!hasReal)('a real article in every dress', () => {
  const [headline = '', label = '', ...paragraphs] = hasReal
    ? real('memo-2025-10-12.txt')
        .split('\n\n')
        .map((text) => text.trim())
    : []
  const plain = plashka.validate([headline, label, ...paragraphs].join('\n\n'))

  it.each(Object.entries(dresses))('%s: the same verdicts, and the same words', (path, dress) => {
    const source = dress(headline, [label, ...paragraphs])
    const result = plashka.validate({ value: source, path })
    expect(result.verdicts).toEqual(plain.verdicts)
    expect(result.findings.map(({ code }) => code)).toEqual(plain.findings.map(({ code }) => code))
    const shown = (text: string) => text.replaceAll('&quot;', '"')
    expect(result.labels.map(({ start, end }) => shown(source.slice(start, end)))).toEqual([label])
    expect(result.labels[0]?.deviations.map(({ actual }) => shown(actual))).toEqual(
      plain.labels[0]?.deviations.map(({ actual }) => actual),
    )
    expect(plashka.inject({ value: source, path }).output).toBe(source)
  })

  it.each(Object.entries(dresses))(
    '%s: inject puts the label back, byte for byte',
    (path, dress) => {
      const source = dress(headline, paragraphs)
      const { output, edits, verdicts } = plashka.inject({ value: source, path })
      expect(verdicts).toContainEqual(
        expect.objectContaining({ rule: 'ru/foreign-agent', verdict: 'clean' }),
      )
      expect(edits).toHaveLength(1)
      const [edit] = edits
      const at = edit?.start ?? 0
      expect(output.slice(0, at) + output.slice(at + (edit?.text.length ?? 0))).toBe(source)
      expect(output.indexOf(edit?.text.trim() ?? '')).toBeGreaterThan(output.indexOf(headline))
      expect(plashka.inject({ value: output, path }).edits).toEqual([])
    },
  )
})
