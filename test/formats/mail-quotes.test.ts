import { describe, expect, it } from 'vitest'
import { mailQuoteAt, withoutMailQuotes } from '../../src/formats/mail-quotes.ts'
import { applyEdits } from '../../src/index.ts'
import { body, headline, label, plashka } from '../core/cases.ts'

/** As a mail program wraps and quotes it. */
const quote = (text: string, eol = '\n', mark = '> '): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(/.{1,60}(?: |$)/g) ?? [''])
    .map((line) => `${mark}${line.trim()}`.trimEnd())
    .join(eol)
const wrong = label.replace('КАСАЕТСЯ ', '')

describe('a quoted letter', () => {
  it.each([
    ['LF', '\n', '> '],
    ['CRLF', '\r\n', '> '],
    ['no space', '\n', '>'],
    ['a letter in a letter', '\n', '> > '],
  ])('is read without its marks: %s', (_name, eol, mark) => {
    const text = (one: string) => quote(`${headline}\n\n${one}\n\n${body}`, eol, mark)
    expect(plashka.validate(text(label))).toMatchObject({ findings: [] })
    expect(plashka.validate(text(wrong)).findings.map(({ code }) => code)).toEqual(['word-dropped'])
    const { output, verdicts } = plashka.inject(text(wrong))
    expect(verdicts[0]?.verdict).toBe('clean')
    expect(output.split(eol)[2]).toBe(`${mark}${label}`)
    expect(output).toBe(text('@').replace('@', label))
  })

  it.each(['\n', '\r\n'])('gets a missing label with its marks', (eol) => {
    const { output } = plashka.inject(quote(`${headline}\n\n${body}`, eol))
    const [first, second, third, fourth] = output.split(eol)
    expect([first, second, third, fourth]).toEqual([`> ${headline}`, '>', `> ${label}`, '>'])
    expect(plashka.inject(output).output).toBe(output)
  })

  it('loses a second label with its lines', () => {
    const source = quote(`${headline}\n\n${label}\n\n${label}\n\n${body}`)
    const { output, edits } = plashka.inject(source)
    expect(applyEdits(source, edits)).toBe(output)
    expect(output).toBe(quote(`${headline}\n\n${label}\n\n${body}`))
  })

  it('is more than a line', () => {
    expect(withoutMailQuotes('а\n> б\nв')).toBe('а\n> б\nв')
    expect(withoutMailQuotes('а\n> б\n>> в')).toBe('а\n  б\n   в')
    expect(withoutMailQuotes('> а\r\n>\r\n> б')).toBe('  а\r\n \r\n  б')
    expect(mailQuoteAt('> а\n> б', '  а\n  б', 6)).toBe('> ')
    expect(mailQuoteAt('> а', '> а', 2)).toBe('')
  })
})
