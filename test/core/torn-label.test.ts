import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import {
  article,
  body,
  date,
  genitive,
  headline,
  instrumental,
  label,
  plashka,
  vestnik,
} from './cases.ts'

const text = 'Автобусы до посёлка пойдут чаще, обещают в городском совете.'

/** A label cut before each of these words. */
function tornAt(...words: readonly string[]): readonly string[] {
  const pieces: string[] = []
  let rest = label
  for (const word of words) {
    const at = rest.indexOf(word)
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

const [three, second] = [tornAt(instrumental, 'ЛИБО'), tornAt('ЛИБО')[1] ?? '']
const tears = [
  ['around the name', three],
  ['before its second half', tornAt('ЛИБО')],
  ['before the name', tornAt(instrumental)],
  ['before the last name', tornAt(genitive)],
  ['at every turn', tornAt('ПРОИЗВЕДЕН', instrumental, 'ЛИБО', genitive)],
  ['in a name', tornAt('«СЕВЕРНЫЙ')],
  ['at every word', label.split(' ')],
] as const

const forms = [
  ['text', (paragraphs: readonly string[]) => `Лёд\n\n${paragraphs.join('\n\n')}\n`],
  [
    'markdown',
    (paragraphs: readonly string[]) => `# Лёд\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`,
  ],
  [
    'html',
    (paragraphs: readonly string[]) => `<h1>Лёд</h1>\n<p>${paragraphs.join('</p>\n<p>')}</p>`,
  ],
] as const

describe.each(forms)('a label torn into paragraphs of %s', (format, page) => {
  it.each(tears)('%s is one label, and is put together', (_, pieces) => {
    const source = page([...pieces, text])
    const { verdicts, findings, labels } = plashka.validate(source, { format })
    expect(verdicts[0]?.verdict).toBe('altered')
    expect(findings.map(({ code, data: { args } }) => ({ code, args }))).toMatchObject([
      { code: 'word-spacing', args: { how: 'paragraphs', parts: pieces.length } },
    ])
    expect(labels).toHaveLength(1)
    const { output } = plashka.inject(source, { format })
    expect(output).toBe(page([label, text]))
    expect(plashka.inject(output, { format }).output).toBe(output)
  })

  it('is moved, and taken out where another stands', () => {
    const end = page([text, ...three])
    expect(plashka.inject(end, { format }).verdicts[0]?.verdict).toBe('clean')
    expect(plashka.inject(end, { format }).output.split('НАСТОЯЩИЙ')).toHaveLength(2)
    for (const rest of [
      [text, ...three],
      [...three, text],
      [text, ...three, text],
    ]) {
      const { output } = plashka.inject(page([label, ...rest]), { format })
      expect(output).toBe(page([label, ...rest.filter((one) => one === text)]))
    }
  })

  it('keeps the age mark behind it', () => {
    const source = page([...three.slice(0, -1), `${three.at(-1)} 18+`, text])
    const { output, verdicts } = createPlashka({ publisher: vestnik, date }).inject(source, {
      format,
    })
    expect(output).toBe(page([label, '18+', text]))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['clean', 'clean'])
  })

  it.each([
    ['its end begins a paragraph of the text', [...three.slice(0, -1), `${three.at(-1)} ${text}`]],
    ['another paragraph stands between', [three[0], text, ...three.slice(1), text]],
    ['a negation is in it', [`НЕ ${three[0]}`, ...three.slice(1), text]],
    ['only its end is there', [second, text]],
    [
      'it names another agent',
      three.map((one) => one.replace(instrumental, 'ФОНДОМ «ТИХИЙ БЕРЕГ»')).concat(text),
    ],
  ])('is left to an editor where %s', (_, paragraphs) => {
    const source = page(paragraphs.map((one) => one ?? ''))
    const { output, verdicts } = plashka.inject(source, { format })
    expect(output).toBe(source)
    expect(verdicts[0]?.verdict).toBe('conflict')
  })
})

it('two labels one after another are no torn one', () => {
  const damaged = label.replace('КАСАЕТСЯ ', '')
  const source = `Лёд\n\n${damaged}\n\n${damaged}\n\n${text}\n`
  const { findings } = plashka.validate(source)
  expect(findings.map(({ code }) => code)).toEqual(['word-dropped', 'label-duplicate'])
  expect(plashka.inject(source).output).toBe(`Лёд\n\n${label}\n\n${text}\n`)
})

it('a torn label is seen in a long text as in a short one', () => {
  const long = `${text}\n\n`.repeat(60)
  const source = `# Лёд\n\n${label.split(' ').join('\n\n')}\n\n${long}`
  const { output } = plashka.inject(source, { format: 'markdown' })
  expect(output).toBe(`# Лёд\n\n${label}\n\n${long}`)
})

it('is not seen in a heading of one word that a label has, too', () => {
  for (const heading of ['ИНФОРМАЦИЯ', 'МАТЕРИАЛ']) {
    for (const text of [article(heading, body), article(body, heading, body)]) {
      const { edits, output } = plashka.inject(text)
      expect(edits).toHaveLength(1)
      expect(output).toContain(`${headline}\n\n${label}\n\n`)
    }
  }
  expect(plashka.inject(article('ИНОСТРАННЫМ АГЕНТОМ', body)).edits).toEqual([])
})
