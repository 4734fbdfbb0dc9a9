import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlFormat } from '../../../src/formats/html/html.ts'
import { applyEdits, createPlashka } from '../../../src/index.ts'
import { body, date, genitive, headline, label, oldLabel, vestnik } from '../../core/cases.ts'
import { carriers } from './carriers.ts'

const plashka = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
const [first = ''] = body.split('\n\n')
const call = { format: 'html' }

/** Pieces of HTML, right and wrong, thrown together. */
const piece = fc.constantFrom(
  label,
  `${label}.`,
  oldLabel,
  label.replace('МАТЕРИАЛ ', ''),
  label.replace(genitive, '[ИМЯ]'),
  label.slice(0, 90),
  label.slice(90),
  `<p>${label}</p>`,
  `<p hidden>${label}</p>`,
  `<b>${label}`,
  `<!-- ${label} -->`,
  `<h1>${headline}</h1>`,
  `<p>${first}</p>`,
  first,
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<a href="x">',
  '</a>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<tr>',
  '<td>',
  '<ul><li>',
  '</ul>',
  '<br>',
  '<hr>',
  '<!-- a -- b -->',
  '<!--',
  '-->',
  '<script>"</p>"</script>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<![CDATA[',
  ']]>',
  '&nbsp;',
  '&lt',
  '&amp;',
  '&#1040;',
  '&',
  '<',
  '>',
  '\0',
  '\u200f',
  '\u00ad',
  '\r\n',
  '\n',
  '\n\n',
  '\uFEFF',
  '🦊',
  '<textarea>',
  '</textarea>',
  '<select><option>',
  '</select>',
  '<svg><title>',
  '</svg>',
  '<math><mi>',
  '</math>',
  '<template>',
  '</template>',
  '<article>',
  '</article>',
  '<main>',
  '<nav>',
  '</nav>',
  '<blockquote>',
  '</blockquote>',
  '<q>',
  '<noscript>',
  '<plaintext>',
  '<frameset>',
  '<di',
  '</',
  '<!-- wp:paragraph -->',
  '<!-- /wp:paragraph -->',
  '<small>',
  '</small>',
  '<h2>',
  '</h2>',
  '<body>',
  '<html>',
  '<head><title>',
  '</title></head>',
)
const documents = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))

function verdictOf(result: { verdicts: readonly { rule: string; verdict: string }[] }) {
  return result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
}

function holdsLaws(source: string): void {
  const { output, edits, ...result } = plashka.inject(source, call)
  expect(applyEdits(source, edits)).toBe(output)
  const verdict = verdictOf(result)
  if (verdict === 'clean') expect(verdictOf(plashka.validate(output, call))).toBe('clean')
  else expect(output).toBe(source)
  expect(plashka.inject(output, call).edits).toEqual([])
  const { findings, labels } = plashka.validate(source, call)
  for (const { data } of findings) expect(source.slice(data.start, data.end)).toBe(data.actual)
  for (const one of labels) {
    for (const { start, end, actual } of one.deviations)
      expect(source.slice(start, end)).toBe(actual)
    for (const { start, end, value } of one.slots) expect(source.slice(start, end)).toBe(value)
  }
}

/** Puts a label in and takes it out again, if the format finds a place for it. */
function goesInAndOut(source: string): boolean {
  const reading = htmlFormat.read(source, {})
  const edit = htmlFormat.write(reading, reading.headline, label, 'ru')
  if (edit === undefined) return false
  const written = applyEdits(source, [edit])
  const { labels } = plashka.detect(written, call)
  const before = plashka.detect(source, call).labels.length
  if (labels.length <= before) return false
  const place = labels.find(
    ({ start, end }) => start >= edit.start && end <= edit.start + edit.text.length,
  )
  if (place === undefined) return false
  const cut = htmlFormat.cut(htmlFormat.read(written, {}), place)
  if (cut === undefined) return false
  expect(applyEdits(written, [cut])).toBe(source)
  return true
}

describe('laws of the house, for HTML', () => {
  it('hold for whatever is thrown together', () => {
    fc.assert(fc.property(documents, holdsLaws), { numRuns: 250 })
  })

  it('hold where the parser says that a node reaches past the source', () => {
    for (const open of ['<!--', '<![CDATA[', '<?', '</ ', '<!x']) {
      holdsLaws(`<blockquote><h1>${headline}</h1>${open}${label}`)
      holdsLaws(`<h1>${headline}</h1><p>${first}</p>${open}${label}`)
      holdsLaws(`<b>${open}`)
    }
  })

  it('hold for carriers of every kind', () => {
    for (const carrier of carriers) {
      holdsLaws(carrier)
      holdsLaws(`<h1>${headline}</h1>${carrier}`)
      holdsLaws(`${carrier}<p>${label}</p>`)
    }
  })

  it('keep every segment of a reading inside its source', () => {
    for (const carrier of carriers) {
      const { blocks, map, source } = htmlFormat.read(carrier, {})
      for (const block of blocks) {
        const { start, end } = map.toSource(block)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(source.length)
        expect(start).toBeLessThanOrEqual(end)
      }
    }
  })

  it('let a label go in and out of carriers without a trace', () => {
    const through = carriers.filter((carrier) => goesInAndOut(`<h1>${headline}</h1>\n${carrier}`))
    // Where a carrier swallows what follows (plaintext, an open comment), there is no label to take out.
    expect(through.length / carriers.length).toBeGreaterThan(0.9)
  })

  it.each([
    ['div', '<div>'.repeat(10_000)],
    ['b', '<b>'.repeat(10_000)],
    ['table', '<table><tr><td>'.repeat(10_000)],
    ['closed div', `${'<div>'.repeat(10_000)}текст${'</div>'.repeat(10_000)}`],
    ['font in p', '<p><font>'.repeat(10_000)],
  ])('refuse what is nested too deep, clearly: %s', (_, source) => {
    for (const result of [plashka.validate(source, call), plashka.inject(source, call)]) {
      expect(result.findings.map(({ code }) => code)).toEqual(['input-too-deep'])
      expect(verdictOf(result)).toBe('unsupported')
    }
    expect(plashka.inject(source, call).output).toBe(source)
  })
})
