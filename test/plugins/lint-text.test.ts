import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/index.ts'
import { lintText } from '../../src/plugins/lint-text.ts'
import { article, body, date, headline, label, plashka, vestnik } from '../core/cases.ts'

const options = { publisher: vestnik, date, use: { 'ru/age-mark': 'off' } } as const
const damaged = label.replace('МАТЕРИАЛ ', '').replace('ОБЩЕСТВОМ', 'ОБЩЕСТВО')

describe('lintText', () => {
  it('says of a text what validate says, and of a clean one nothing', () => {
    const source = article(damaged, body)
    const { findings } = plashka.validate(source)
    expect(findings.length).toBeGreaterThan(1)
    expect(lintText(source, 'a.txt', options)).toMatchObject(findings.map(({ data }) => data))
    expect(lintText(article(label, body), 'a.txt', options)).toEqual([])
  })

  it.each([
    ['a change', article(damaged, body)],
    ['a move', article(body, label)],
    ['a new label', article(body)],
    ['two changes far apart', article(damaged, body, label)],
    ['nothing but the text', headline],
  ])('mends by one edit the way inject does: %s', (_, source) => {
    const found = lintText(source, 'a.txt', options)
    const [fix, ...others] = new Set(found.map((finding) => finding.fix))
    if (fix === undefined) throw new Error('There is no fix.')
    expect(others).toEqual([])
    expect(applyEdits(source, [fix])).toBe(plashka.inject(source).output)
  })

  it('has no fix for what inject refuses, or leaves as a warning', () => {
    const refused = article(label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'), body)
    const tolerated = article(label.replace(' ЛИБО', ', ЛИБО'), body)
    for (const source of [refused, tolerated]) {
      expect(lintText(source, 'a.txt', options)).toMatchObject([{ fix: undefined }])
    }
  })

  it('compares labels where nobody knows the publisher, and mends none', () => {
    const found = lintText(article(damaged, body), 'a.txt', { publisher: 'unknown' })
    expect(found.map(({ code }) => code)).toContain('publisher-unknown')
    expect(found.map(({ code }) => code)).toContain('word-dropped')
    expect(found.every(({ fix }) => fix === undefined)).toBe(true)
  })

  it('reads a text by the ending of its path, and says that of a format it does not read', () => {
    const page = `<h1>${headline}</h1>\n<p>${body}</p>\n`
    expect(lintText(page, '/site/a.html', options)[0]?.fix?.text).toContain('<div')
    expect(lintText(page, '/site/a.docx', options)).toMatchObject([{ code: 'input-unsupported' }])
  })

  it('throws without a publisher, and on an option that there is not', () => {
    expect(() => lintText(headline, 'a.txt', {})).toThrow(/publisher/)
    expect(() => lintText(headline, 'a.txt', { ...options, dates: [] } as object)).toThrow(/dates/)
  })
})
