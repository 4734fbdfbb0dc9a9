import { describe, expect, it } from 'vitest'
import {
  createPlashka,
  PlashkaError,
  type PlashkaOptions,
  type Publisher,
} from '../../../src/index.ts'
import { article, body, label } from '../cases.ts'
import { register } from './register.ts'

const agent = (query: number | string, more: Partial<Publisher> = {}) =>
  createPlashka({
    register,
    publisher: { role: 'agent', agent: query, ...more },
    use: { 'ru/age-mark': 'off' },
  })

const verdictOn = (date: string, plashka: ReturnType<typeof agent>, text = article(label, body)) =>
  plashka.validate(text, { date }).verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict

const errorOf = (options: PlashkaOptions): PlashkaError => {
  try {
    createPlashka(options)
  } catch (error) {
    if (error instanceof PlashkaError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const refusal = (publisher: Publisher, given: PlashkaOptions['register'] = register) => {
  const { code, candidates, message } = errorOf({
    publisher,
    ...(given === undefined ? {} : { register: given }),
  })
  return { code, candidates: candidates.map(({ number }) => number), message }
}

describe('a publisher found in the register', () => {
  it.each([
    ['a number', 9],
    ['a number in words', '№ 9'],
    ['its name', 'Общество с ограниченной ответственностью «Северный вестник»'],
    ['a part of its name', 'северный вестник'],
  ])('by %s', (_, query) => {
    expect(verdictOn('2025-10-12', agent(query))).toBe('clean')
  })

  it('has its days from the register', () => {
    expect(verdictOn('2021-03-04', agent(9), article(body))).toBe('not-applicable')
    expect(verdictOn('2025-10-12', agent(6), article(body))).toBe('not-applicable')
    expect(verdictOn('2023-10-12', agent(6), article(body))).toBe('missing')
  })

  it('has its own days where they are given', () => {
    const plashka = agent(9, { included: '2025-01-01' })
    expect(verdictOn('2024-10-12', plashka, article(body))).toBe('not-applicable')
    expect(verdictOn('2025-10-12', plashka, article(body))).toBe('missing')
  })

  it.each([10, 4, 'Тихий берег'])('is the same agent before and after a gap: %s', (query) => {
    const plashka = agent(query)
    const days = ['2020-12-29', '2021-12-30', '2022-05-13', '2024-02-29', '2024-03-01']
    expect(days.map((day) => verdictOn(day, plashka, article(body)))).toEqual([
      'not-applicable',
      'missing',
      'not-applicable',
      'not-applicable',
      'missing',
    ])
  })

  it('is the same agent when it was listed again on the day it was struck off', () => {
    const renewed = register.agents.map((each) =>
      each.number === 10 ? { ...each, included: '2022-05-13' } : each,
    )
    const same = register.agents.filter(({ number }) => number === 4 || number === 10)
    expect(same.map(({ excluded }) => excluded)).toContain('2022-05-13')
    const plashka = createPlashka({
      register: { ...register, agents: renewed },
      publisher: { role: 'agent', agent: 10 },
      use: { 'ru/age-mark': 'off' },
    })
    const days = ['2022-05-12', '2022-05-13', '2022-05-14']
    const verdicts = days.map((day) => verdictOn(day, plashka, article(body)))
    expect(verdicts).toEqual(['missing', 'missing', 'missing'])
  })

  it('names its candidates when several fit', () => {
    const found = refusal({ role: 'agent', agent: 'Лучинин Артём' })
    expect(found).toMatchObject({ code: 'agent-ambiguous', candidates: [8, 7] })
    expect(found.message).toContain('No. 7  Лучинин Артём Савельевич  2023-03-03')
  })

  it('names what looks like an agent that is not there', () => {
    expect(refusal({ role: 'agent', agent: 'Ветлугин Антон' })).toMatchObject({
      code: 'agent-unknown',
      candidates: [3],
    })
    expect(refusal({ role: 'agent', agent: 99 })).toMatchObject({
      code: 'agent-unknown',
      candidates: [],
    })
  })

  it('is not contradicted by its name', () => {
    expect(refusal({ role: 'agent', agent: 7, name: 'Лучинин Артём Павлович' })).toMatchObject({
      code: 'agent-contradicted',
      candidates: [7],
    })
    const same = { name: 'Общество с ограниченной ответственностью "Северный вестник"' }
    expect(verdictOn('2025-10-12', agent(9, same))).toBe('clean')
  })

  it('needs a register, and a role that has an agent', () => {
    const { code } = errorOf({ publisher: { role: 'agent', agent: 9 } })
    expect(code).toBe('register-missing')
    expect(refusal({ role: 'media', name: 'Газета', agent: 9 }).code).toBe('publisher-no-agent')
    expect(refusal({ role: 'agent-member', agent: 9 }).code).toBe('publisher-unnamed')
    expect(refusal({ role: 'agent' }).code).toBe('publisher-unnamed')
  })

  it('needs a register that has entries', () => {
    const empty = { ...register, agents: [], counts: { entries: 0, inForce: 0 } }
    expect(refusal({ role: 'agent', agent: 9 }, empty).code).toBe('register-invalid')
    expect(errorOf({ register: {} as never }).code).toBe('register-invalid')
  })
})

describe('a publisher named without its entry', () => {
  const named = (publisher: Publisher) =>
    createPlashka({ register, publisher, use: { 'ru/age-mark': 'off' } })
  const codesOn = (date: string, publisher: Publisher, text = article(body)) =>
    named(publisher)
      .validate(text, { date })
      .findings.map(({ code }) => code)

  it('is the entry of its name, with its days', () => {
    const bereg: Publisher = { role: 'agent', name: 'Фонд "Тихий берег"' }
    expect(codesOn('2021-12-30', bereg)).toEqual(['label-missing'])
    expect(codesOn('2023-12-30', bereg)).toEqual([])
    const ladogina: Publisher = { role: 'agent', name: 'Ладогина Мира Ильинична' }
    expect(codesOn('2022-12-08', ladogina)).toEqual([])
    expect(codesOn('2022-12-09', ladogina)).toEqual(['label-missing'])
  })

  it('is reported where the register does not have its name', () => {
    const wrong: Publisher = { role: 'agent', name: 'Лучинин Артём' }
    expect(codesOn('2025-10-12', wrong)).toEqual(['publisher-unlisted', 'label-missing'])
    const media: Publisher = { role: 'media', name: 'Газета «Заречье»' }
    expect(codesOn('2025-10-12', media)).toEqual([])
  })
})
