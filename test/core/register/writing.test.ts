import { describe, expect, it } from 'vitest'
import { textFormat } from '../../../src/formats/text.ts'
import { createPlashka, PlashkaError, type PlashkaOptions } from '../../../src/index.ts'
import { findLabels } from '../../../src/labels/find.ts'
import { setup } from '../../../src/plashka/options/setup.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'
import { article, body, label, vestnik } from '../cases.ts'
import { labelOf } from './labels.ts'
import { agents, register } from './register.ts'

const written = (options: PlashkaOptions) => {
  const plashka = createPlashka({
    register,
    date: '2025-10-12',
    use: { 'ru/age-mark': 'off' },
    ...options,
  })
  const { output, findings } = plashka.inject(article(body))
  const names = /ИНОСТРАННЫМ АГЕНТОМ (.*) ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА (.*)\n/u
  const [, instrumental, genitive] = names.exec(output) ?? []
  return { instrumental, genitive, codes: findings.map(({ code }) => code) }
}

describe('the name a label is written with', () => {
  it('is the register’s in full', () => {
    expect(written({ publisher: { role: 'agent', agent: 9 } })).toEqual({
      instrumental: 'ОБЩЕСТВОМ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК»',
      genitive: 'ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК»',
      codes: [],
    })
  })

  it.each([
    [12, 'ГУБАНОВЫМ ОСИПОМ ИЛЬИЧОМ'],
    [11, 'ЛАДОГИНОЙ МИРОЙ ИЛЬИНИЧНОЙ'],
    [2, 'СОЮЗОМ ЧИТАТЕЛЕЙ'],
  ])('leaves out pseudonyms and former names: %s', (agent, instrumental) => {
    const found = written({ publisher: { role: 'agent', agent } })
    expect(found).toMatchObject({ instrumental, codes: [] })
  })

  it('keeps them where the name is given with them', () => {
    const name = 'Губанов Осип Ильич "Oduvan, Одуван"'
    expect(written({ publisher: { role: 'agent', agent: 12, name } })).toMatchObject({
      instrumental: 'ГУБАНОВЫМ ОСИПОМ ИЛЬИЧОМ "ODUVAN, ОДУВАН"',
      codes: [],
    })
  })

  it('may be short, which stays a warning', () => {
    expect(written({ publisher: { role: 'agent', agent: 9, naming: 'short' } })).toEqual({
      instrumental: 'ООО «СЕВЕРНЫЙ ВЕСТНИК»',
      genitive: 'ООО «СЕВЕРНЫЙ ВЕСТНИК»',
      codes: ['abbreviated-legal-form'],
    })
    const short = ['Редакция «Вестника»']
    expect(written({ publisher: { role: 'agent', agent: 9, naming: 'short', short } })).toEqual({
      instrumental: 'РЕДАКЦИЕЙ «ВЕСТНИКА»',
      genitive: 'РЕДАКЦИИ «ВЕСТНИКА»',
      codes: ['accepted-short-name'],
    })
  })

  it('is in full where there is nothing shorter', () => {
    expect(written({ publisher: { role: 'agent', agent: 7, naming: 'short' } })).toMatchObject({
      instrumental: 'ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ',
      codes: [],
    })
  })

  it('has the forms given for the agent', () => {
    const forms = { instrumental: 'Лучининем Артёмом', genitive: 'Лучининя Артёма' }
    const publisher = { role: 'agent', agent: 7 } as const
    expect(written({ publisher, agents: { 7: forms } })).toMatchObject({
      instrumental: 'ЛУЧИНИНЕМ АРТЁМОМ',
      genitive: 'ЛУЧИНИНЯ АРТЁМА',
      codes: [],
    })
    const own = { ...publisher, genitive: 'Лучинина А. С.' }
    expect(written({ publisher: own, agents: { 7: forms } }).genitive).toBe('ЛУЧИНИНА А. С.')
    expect(written({ publisher, agents: { 8: forms } }).genitive).toBe(
      'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА',
    )
  })

  it('has no forms of an agent that is not there', () => {
    expect(() => createPlashka({ register, agents: { 99: {} } })).toThrow(PlashkaError)
    expect(() => createPlashka({ agents: { 7: {} } })).toThrow(PlashkaError)
  })
})

it('compares other agents’ names by the forms given for them', () => {
  const name = 'Смирнов Пётр Ильич'
  const text = article(labelOf('Чащиным Глебом', 'Чащина Глеба'), body)
  const codes = (more: PlashkaOptions) =>
    createPlashka({ register, publisher: vestnik, date: '2025-10-12', ...more })
      .validate(text)
      .findings.find(({ code }) => code === 'label-other-agent' || code === 'agent-unknown')?.data
  expect(codes({})?.code).toBe('agent-unknown')
  const agents = { 1: { instrumental: 'Чащиным Глебом', genitive: 'Чащина Глеба' } }
  expect(codes({ agents })?.args).toMatchObject({ name, number: 1 })
})

describe('the names of all agents', () => {
  /** A register that cannot be searched unnoticed. */
  const watched = () => {
    let reads = 0
    const all = agents.map((agent) =>
      Object.defineProperty({ ...agent }, 'name', {
        get: () => {
          reads++
          return agent.name
        },
      }),
    )
    const made = {
      ...makeRegister(agents, { source: 'export.xlsx', retrieved: register.retrieved }),
      agents: all,
    }
    return { made, reads: () => reads }
  }
  const labelsIn = (text: string, given: ReturnType<typeof watched>) => {
    const { reader } = setup({ register: given.made, publisher: { role: 'agent', agent: 9 } })
    const before = given.reads()
    const labels = findLabels(textFormat.read(text, {}), reader)
    return { labels, reads: given.reads() - before }
  }

  it('are not looked at for a label that is the publisher’s', () => {
    const given = watched()
    const abbreviated = label.replaceAll(/ОБЩЕСТВ(ОМ|А) С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ/g, 'ООО')
    for (const text of [label, abbreviated]) {
      const { labels, reads } = labelsIn(article(text, body), given)
      expect(labels).toHaveLength(1)
      expect(reads).toBe(0)
    }
  })

  it('are read once, and then only those that look alike', () => {
    const given = watched()
    const text = article(labelOf('Смирновым Петром Ильичом', 'Смирнова Петра Ильича'), body)
    expect(labelsIn(text, given).reads).toBeGreaterThanOrEqual(agents.length)
    const { made, reads } = given
    const { reader } = setup({ register: made, publisher: { role: 'agent', agent: 9 } })
    findLabels(textFormat.read(text, {}), reader)
    const before = reads()
    for (let again = 0; again < 5; again++) findLabels(textFormat.read(text, {}), reader)
    expect(reads()).toBe(before)
  })
})
