import { describe, expect, it } from 'vitest'
import { applyUse, editionOn } from '../../src/rules/edition.ts'
import { loadRule } from '../../src/rules/load.ts'
import { sample } from './sample.ts'

const rule = loadRule(`${sample}severities: { label-at-end: warning }\n`)

describe('editionOn', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'first'],
    ['2020-12-31', 'first'],
    ['2021-01-01', 'second'],
    ['2999-01-01', 'second'],
  ])('on %s is %s', (date, id) => {
    expect(editionOn(rule, date)?.id).toBe(id)
  })
})

describe('applyUse', () => {
  it('lays the configuration over the rule', () => {
    const severities = { 'label-at-end': 'warning' }
    expect(applyUse(rule)).toEqual({ enabled: true, severities })
    expect(applyUse(rule, 'off')).toEqual({ enabled: false, severities })
    expect(applyUse({ ...rule, default: 'off' }, {})).toEqual({ enabled: false, severities })
    expect(
      applyUse(rule, { enabled: true, severities: { 'label-at-end': 'off', placeholder: 'info' } }),
    ).toEqual({ enabled: true, severities: { 'label-at-end': 'off', placeholder: 'info' } })
  })
})
