import { describe, expect, it } from 'vitest'
import type { Agent } from '../../../src/register/agent.ts'
import { diffRegisters } from '../../../src/register/diff.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'

const from = { source: 'test', retrieved: '2025-08-16T09:00:00.000Z' }
const agent = (number: number, name: string, more: Partial<Agent> = {}): Agent => ({
  number,
  name,
  included: '2023-03-03',
  resources: [],
  ...more,
})

describe('diffRegisters', () => {
  it('finds nothing between a snapshot and itself', () => {
    const register = makeRegister([agent(1, 'А'), agent(1, 'Б')], from)
    expect(diffRegisters(register, register)).toEqual({
      added: [],
      removed: [],
      excluded: [],
      changed: [],
    })
  })

  it('tells additions, exclusions, changes and losses apart', () => {
    const before = makeRegister([agent(1, 'А'), agent(2, 'Б'), agent(3, 'В'), agent(4, 'Г')], from)
    const after = makeRegister(
      [
        agent(5, 'Д'),
        agent(3, 'В (Вэ)', { resources: ['https://v.example'] }),
        agent(2, 'Б', { excluded: '2025-01-01' }),
        agent(1, 'А'),
      ],
      from,
    )
    const diff = diffRegisters(before, after)
    expect(diff.added.map(({ number }) => number)).toEqual([5])
    expect(diff.removed.map(({ number }) => number)).toEqual([4])
    expect(diff.excluded).toMatchObject([{ after: { number: 2 }, fields: ['excluded'] }])
    expect(diff.changed).toMatchObject([{ after: { number: 3 }, fields: ['name', 'resources'] }])
  })

  it('does not cross entries that share a number', () => {
    const before = makeRegister([agent(1, 'А'), agent(1, 'Б')], from)
    const after = makeRegister([agent(1, 'Б'), agent(1, 'А'), agent(1, 'В')], from)
    const diff = diffRegisters(before, after)
    expect(diff).toMatchObject({ removed: [], excluded: [], changed: [] })
    expect(diff.added.map(({ name }) => name)).toEqual(['В'])
  })
})
