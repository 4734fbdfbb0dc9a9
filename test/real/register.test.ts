import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import type { Register } from '../../src/register/agent.ts'
import { agentNames } from '../../src/register/agent-names.ts'
import { declineWithConfidence } from '../../src/register/cases.ts'
import { entryNames } from '../../src/register/entry-names.ts'
import { importRegister } from '../../src/register/import/import-register.ts'
import { nameTokens } from '../../src/register/known-name.ts'
import { article, body } from '../core/cases.ts'
import {
  errorsOf,
  formsOf,
  namesakeOf,
  publisherOf,
  saidOfOwn,
  spread,
} from '../core/register/labels.ts'
import { folder, hasReal, real } from './real.ts'

describe.runIf(hasReal)('the register of 15 August 2025', async () => {
  const register = hasReal ? await imported() : undefined
  if (register === undefined) return
  const { agents } = register

  it('gives every name both of its forms, or refuses', () => {
    const counts = { certain: 0, likely: 0, refused: 0 }
    for (const { name } of agents) {
      const { principal } = entryNames(name)
      const forms = (['instrumental', 'genitive'] as const).map((to) =>
        declineWithConfidence(principal, to),
      )
      if (forms.includes(undefined)) counts.refused++
      else if (forms.some((form) => form?.sure === 'likely')) counts.likely++
      else counts.certain++
    }
    const { certain, likely, refused } = counts
    console.log(
      `${agents.length} names: both forms certain ${certain}, likely ${likely}, refused ${refused}`,
    )
    expect(certain + likely + refused).toBe(1050)
    expect(certain).toBeGreaterThan(990)
    expect(refused).toBeLessThan(12)
  })

  it('knows every agent by its name, whatever case it stands in', () => {
    const names = agentNames(register)
    const wrong = agents.filter((agent) => {
      const forms = Object.values(
        formsOf(agent) ?? { nominative: entryNames(agent.name).principal },
      )
      return !forms.every((form) => {
        const found = names.find(nameTokens(form), 'instrumental')
        return found?.entries.some(({ number }) => number === agent.number)
      })
    })
    expect(wrong.map(({ number }) => number)).toEqual([])
  })

  const sixty = spread(
    agents.filter((agent) => agent.excluded === undefined && formsOf(agent) !== undefined),
    60,
  )

  it.each(sixty.map((agent) => [agent.number, agent] as const))('No. %i', (_, agent) => {
    const date = '2025-08-15'
    const plashka = publisherOf(register, agent)
    const { output } = plashka.inject(article(body), { date })
    const { findings } = plashka.validate(output, { date })
    expect(findings.map(({ code }) => code)).toEqual(saidOfOwn(agent))
    const { nominative = '', instrumental = '', genitive = '' } = formsOf(agent) ?? {}
    if (instrumental !== genitive)
      expect(errorsOf(plashka, date, genitive, instrumental)).toEqual(['name-case'])
    if (nominative !== instrumental)
      expect(errorsOf(plashka, date, nominative, nominative)).toEqual(['name-case'])
    const namesake = namesakeOf(agent.name)
    const forms = namesake === undefined ? undefined : formsOf({ ...agent, name: namesake })
    if (forms !== undefined)
      expect(errorsOf(plashka, date, forms.instrumental, forms.genitive)).toEqual([
        'name-different',
      ])
  })

  it('judges a real article by the number of its agent alone', () => {
    const plashka = createPlashka({ register, publisher: { role: 'agent', agent: 290 } })
    const source = real('memo-2025-10-12.txt')
    const { findings, verdicts, register: used } = plashka.validate(source, { date: '2025-08-20' })
    expect(findings.map(({ ruleId, code }) => [ruleId, code])).toEqual([
      ['ru/foreign-agent', 'abbreviated-legal-form'],
      ['ru/foreign-agent', 'extra-comma'],
      ['ru/age-mark', 'label-missing'],
    ])
    expect(verdicts).toContainEqual(
      expect.objectContaining({ rule: 'ru/foreign-agent', verdict: 'clean' }),
    )
    expect(used).toMatchObject({ published: '2025-08-15', entries: 1050, inForce: 818 })
    // On its own day the register is eight weeks old.
    const [stale] = plashka.validate(source, { date: '2025-10-12' }).findings
    expect(stale).toMatchObject({ code: 'register-stale', ruleId: 'plashka/register' })
    expect(plashka.inject(source, { date: '2025-10-12' }).output).toBe(source)
  })
})

async function imported(): Promise<Register> {
  const bytes = new Uint8Array(readFileSync(`${folder}/register-2025-08-15.xlsx`))
  const from = { source: 'export.xlsx', retrieved: '2025-08-16T09:00:00Z' }
  const { register, problems } = await importRegister(bytes, from)
  if (register === undefined) throw new Error(JSON.stringify(problems))
  return register
}
