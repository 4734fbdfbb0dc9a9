import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAgent } from '../../../src/register/find-agent.ts'
import { readSnapshot, writeSnapshot } from '../../../src/register/snapshot.ts'
import { folder, hasReal } from '../../real/real.ts'
import { importAs } from './fixture.ts'

describe.runIf(hasReal)('the export of 15 August 2025', async () => {
  const bytes = hasReal
    ? new Uint8Array(readFileSync(`${folder}/register-2025-08-15.xlsx`))
    : new Uint8Array()
  const before = process.cpuUsage()
  const { register, problems } = await importAs(bytes)
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1_000
  if (register === undefined) throw new Error(JSON.stringify(problems))

  it('imports whole, in under two seconds', () => {
    expect(problems).toEqual([])
    expect(register.counts).toEqual({ entries: 1050, inForce: 818 })
    expect(register.published).toBe('2025-08-15')
    expect(register.agents.filter(({ included }) => included === undefined)).toEqual([])
    expect(milliseconds).toBeLessThan(2000)
  })

  it('keeps nothing that is personal', () => {
    const stored = writeSnapshot(register)
    expect(readSnapshot(stored)).toEqual({ register, problems: [] })
    const keys = new Set(register.agents.flatMap((agent) => Object.keys(agent)))
    expect([...keys].sort()).toEqual([
      'excluded',
      'included',
      'name',
      'number',
      'resources',
      'type',
    ])
    // СНИЛС, an address, a birthday, and participants in their brackets.
    expect(stored).not.toMatch(/\d{3}-\d{3}-\d{3}[ -]\d\d|(?:ул|просп|обл)\.|\d\d\.\d\d\.19\d\d/u)
    expect(stored).not.toContain('"[')
  })

  it('finds agents by number and by name', () => {
    const names = [290, 395, 328].map((number) => {
      const found = findAgent(register, number)
      return found.kind === 'found' ? findAgent(register, found.agent.name) : found
    })
    expect(names).toMatchObject([
      { kind: 'found', agent: { number: 290 } },
      { kind: 'found', agent: { number: 395 } },
      { kind: 'found', agent: { number: 328, excluded: '2024-09-06' } },
    ])
    const found = register.agents.map((agent) => findAgent(register, agent.name))
    const kinds = found.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'unknown')).toEqual([])
    // Four names occur twice; a name alone can mean either entry.
    expect(kinds.filter((kind) => kind === 'ambiguous').length).toBeLessThanOrEqual(8)
  })
})
