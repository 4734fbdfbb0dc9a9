import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { hasReal, real } from './real.ts'

const plashka = createPlashka({
  publisher: {
    role: 'agent',
    name: 'Общество с ограниченной ответственностью «МЕМО»',
    instrumental: 'Обществом с ограниченной ответственностью «МЕМО»',
    genitive: 'Общества с ограниченной ответственностью «МЕМО»',
    included: '2021-10-08',
  },
  date: '2025-10-12',
})

describe.skipIf(!hasReal)('a real article', () => {
  const source = hasReal ? real('memo-2025-10-12.txt') : ''
  const start = source.indexOf('НАСТОЯЩИЙ')
  const end = source.indexOf('\n', start)
  const cut = source.slice(0, start) + source.slice(source.indexOf('Контакты'))

  it('has its label under the headline, with two deviations', () => {
    const { labels, findings, verdicts } = plashka.validate(source)
    expect(labels).toHaveLength(1)
    expect(labels[0]).toMatchObject({
      rule: 'ru/foreign-agent',
      edition: 'decree-2108',
      start,
      end,
    })
    expect(labels[0]?.slots.map(({ value }) => value)).toEqual(['ООО "МЕМО"', 'ООО "МЕМО"'])
    expect(labels[0]?.deviations.map(({ code, actual }) => [code, actual])).toEqual([
      ['abbreviated-legal-form', 'ООО'],
      ['extra-comma', ','],
    ])
    expect(findings.map(({ ruleId, code, data }) => [ruleId, code, data.severity])).toEqual([
      ['ru/foreign-agent', 'abbreviated-legal-form', 'warning'],
      ['ru/foreign-agent', 'extra-comma', 'warning'],
      ['ru/age-mark', 'label-missing', 'warning'],
    ])
    expect(verdicts.map(({ rule, verdict }) => [rule, verdict])).toContainEqual([
      'ru/foreign-agent',
      'clean',
    ])
  })

  it('gets its label back under the headline and nowhere else', () => {
    const { output, edits } = plashka.inject(cut)
    expect(edits).toHaveLength(1)
    const [headline = ''] = source.split('\n\n')
    expect(output.startsWith(`${headline}\n\nНАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) `)).toBe(true)
    const [edit] = edits
    const without =
      output.slice(0, edit?.start) + output.slice((edit?.start ?? 0) + (edit?.text.length ?? 0))
    expect(without).toBe(cut)
    expect(plashka.inject(output).edits).toEqual([])
    expect(
      plashka.validate(output).findings.filter(({ data }) => data.severity === 'error'),
    ).toEqual([])
  })

  it('is left alone as it is', () => {
    expect(plashka.inject(source).output).toBe(source)
  })
})
