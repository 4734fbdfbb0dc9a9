import { retext } from 'retext'
import { describe, expect, it } from 'vitest'
import { createPlashka, PlashkaError, type PlashkaOptions } from '../../../src/index.ts'
import { retextPlashka } from '../../../src/plugins/retext.ts'
import { article, body, label, vestnik } from '../cases.ts'
import { register } from './register.ts'

const codes = (date: string, options: PlashkaOptions = {}) => {
  const plashka = createPlashka({
    register,
    publisher: vestnik,
    use: { 'ru/age-mark': 'off' },
    ...options,
  })
  return plashka.validate(article(label, body), { date }).findings.map(({ code }) => code)
}

describe('the register in a result', () => {
  const plashka = createPlashka({ register, publisher: vestnik, date: '2025-10-12' })
  const used = {
    source: 'export.xlsx',
    published: '2025-10-10',
    retrieved: '2025-10-11T09:00:00.000Z',
    hash: register.hash,
    entries: 12,
    inForce: 9,
  }

  it.each(['detect', 'validate', 'inject'] as const)('is named by %s', (verb) => {
    expect(plashka[verb](article(label, body)).register).toEqual(used)
    expect(plashka[verb]('').register).toEqual(used)
  })

  it('is absent where there is none', () => {
    const without = createPlashka({ publisher: vestnik, date: '2025-10-12' })
    expect(without.validate(article(label, body))).not.toHaveProperty('register')
  })
})

describe('the age of the register', () => {
  it.each([
    ['2022-12-01', []],
    ['2025-10-10', []],
    ['2025-10-23', []],
    ['2025-10-24', ['register-stale']],
    ['2025-12-08', ['register-stale']],
    ['2025-12-09', ['register-expired']],
  ])('is counted to the date of the text: %s', (date, expected) => {
    expect(codes(date)).toEqual(expected)
  })

  it('is counted to today where that is later: an old text is not excused', () => {
    expect(codes('2024-01-01', { today: '2025-10-24' })).toEqual(['register-stale'])
    expect(codes('2025-10-24', { today: '2024-01-01' })).toEqual(['register-stale'])
  })

  it('has limits of its own choice', () => {
    expect(codes('2025-10-17', { registerAge: { warn: 7 } })).toEqual(['register-stale'])
    expect(codes('2025-10-17', { registerAge: { error: 7 } })).toEqual(['register-expired'])
    expect(codes('2035-10-17', { registerAge: { warn: Infinity, error: Infinity } })).toEqual([])
    for (const registerAge of [{ warn: 61 }, { warn: -1 }, { warn: Number.NaN }])
      expect(() => codes('2025-10-17', { registerAge })).toThrow(PlashkaError)
    expect(() => codes('2025-10-17', { today: 'вчера' })).toThrow(PlashkaError)
  })

  it('is counted from the day it was taken where it does not say its own', () => {
    const { published: _, ...taken } = register
    expect(codes('2025-10-24', { register: taken })).toEqual([])
    expect(codes('2025-10-25', { register: taken })).toEqual(['register-stale'])
  })

  it('is an error after mending too', () => {
    const plashka = createPlashka({
      register,
      publisher: vestnik,
      date: '2026-03-01',
      use: { 'ru/age-mark': 'off' },
    })
    const { findings, mended, verdicts } = plashka.inject(article(body))
    expect(findings.map(({ code }) => code)).toEqual(['register-expired'])
    expect(mended.map(({ code }) => code)).toContain('label-missing')
    expect(verdicts[0]?.verdict).toBe('clean')
  })

  it('is reported by plugins too', () => {
    const use = { 'ru/age-mark': 'off' } as const
    const options = { register, publisher: vestnik, date: '2025-10-24', use }
    const file = retext().use(retextPlashka, options).processSync(article(label, body))
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['plashka/register'])
  })
})
