import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Agent } from '../../../src/register/agent.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'
import { article, body } from '../cases.ts'
import { errorsOf, formsOf, namesakeOf, publisherOf, saidOfOwn, spread } from './labels.ts'

const from = { source: 'export.xlsx', retrieved: '2025-10-11T09:00:00Z', published: '2025-10-10' }
const date = '2025-10-12'

const golden = readFileSync(new URL('../../register/names/golden.tsv', import.meta.url), 'utf8')
const names = golden
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '')

const entry = (name: string, number: number): Agent => ({
  number,
  name,
  included: '2023-03-03',
  resources: [],
})

/** Every name of the golden table whose forms are known is an agent of this register. */
const agents = names.map((name, index) => entry(name, index + 1))
const register = makeRegister(agents, from)
const sixty = spread(
  agents.filter((agent) => formsOf(agent) !== undefined),
  60,
)

describe.each(sixty.map((agent) => [agent.name, agent] as const))('%s', (_, agent) => {
  const plashka = publisherOf(register, agent)
  const { nominative, instrumental, genitive } = formsOf(agent) ?? {
    nominative: '',
    instrumental: '',
    genitive: '',
  }

  it('has a label that is clean as soon as it is written', () => {
    const { output, edits } = plashka.inject(article(body), { date })
    expect(edits).toHaveLength(1)
    expect(output).toContain(`${instrumental} ЛИБО`.toUpperCase())
    const { findings, verdicts } = plashka.validate(output, { date })
    expect(findings.map(({ code }) => code)).toEqual(saidOfOwn(agent))
    expect(verdicts).toContainEqual(
      expect.objectContaining({ rule: 'ru/foreign-agent', verdict: 'clean' }),
    )
  })

  it.skipIf(instrumental === genitive)('is in the wrong case when the cases are swapped', () => {
    expect(errorsOf(plashka, date, genitive, instrumental)).toEqual(['name-case'])
  })

  it.skipIf(nominative === instrumental)('is in the wrong case in the nominative', () => {
    expect(errorsOf(plashka, date, nominative, nominative)).toEqual(['name-case'])
  })

  const namesake = namesakeOf(agent.name)
  it.skipIf(namesake === undefined)('is not taken for a namesake', () => {
    const other = entry(namesake ?? '', 1_000)
    const forms = formsOf(other)
    expect(forms).toBeDefined()
    const wrong = [forms?.instrumental ?? '', forms?.genitive ?? ''] as const
    expect(errorsOf(plashka, date, ...wrong)).toEqual(['name-different'])
    const listed = publisherOf(makeRegister([...agents, other], from), agent)
    expect(errorsOf(listed, date, ...wrong)).toEqual(['name-other-agent'])
  })
})

it('is a sample of all types', () => {
  expect(sixty.length).toBe(60)
  expect(new Set(sixty.map(({ name }) => name)).size).toBe(60)
  expect(sixty.filter(({ name }) => namesakeOf(name) !== undefined).length).toBeGreaterThan(10)
  expect(sixty.filter(({ name }) => /[«"]/u.test(name)).length).toBeGreaterThan(10)
})
