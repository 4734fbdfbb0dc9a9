import { describe, expect, it } from 'vitest'
import { createPlashka, type PlashkaOptions } from '../../src/index.ts'
import { article, body, date, genitive, instrumental, label } from '../core/cases.ts'

const name = 'Ракша Глеб Юрьевич'
const forms = { instrumental: 'Ракшей Глебом Юрьевичем', genitive: 'Ракши Глеба Юрьевича' }
const own = label
  .replace(instrumental, forms.instrumental.toUpperCase())
  .replace(genitive, forms.genitive.toUpperCase())
const text = article(own, body)
const said = (publisher: PlashkaOptions['publisher']) => {
  const plashka = createPlashka({ publisher, date, use: { 'ru/age-mark': 'off' }, lang: 'en' })
  const { verdicts, findings } = plashka.validate(text)
  return {
    verdict: verdicts.map(({ verdict }) => verdict),
    findings: findings.map(({ code, actual, data }) => [code, data.severity, actual]),
    written: plashka.inject(article(body)).output,
    reasons: findings.map(({ reason }) => reason),
  }
}

describe('a name of which usage has another form, too', () => {
  it('passes with a remark, once for a label', () => {
    const { verdict, findings, reasons } = said({ role: 'agent', name })
    expect(verdict).toContain('clean')
    expect(findings).toEqual([['case-likely', 'info', forms.instrumental.toUpperCase()]])
    expect(reasons[0]).toContain('publisher.instrumental')
  })

  it('is written, and the remark says so of the written label', () => {
    const { written } = said({ role: 'agent', name })
    const plashka = createPlashka({ publisher: { role: 'agent', name }, date })
    expect(plashka.validate(written).findings.map(({ code }) => code)).toContain('case-likely')
  })

  it('is certain where the configuration gives its forms', () => {
    expect(said({ role: 'agent', name, ...forms }).findings).toEqual([])
  })

  it('is told of the form that is not given', () => {
    const { findings } = said({ role: 'agent', name, instrumental: forms.instrumental })
    expect(findings).toEqual([['case-likely', 'info', forms.genitive.toUpperCase()]])
  })
})

it('nothing is said of a name whose forms are certain', () => {
  const plashka = createPlashka({
    publisher: { role: 'agent', name: 'Лучинин Артём Савельевич' },
    date,
  })
  const { output } = plashka.inject(article(body))
  expect(plashka.validate(output).findings.map(({ code }) => code)).not.toContain('case-likely')
})
