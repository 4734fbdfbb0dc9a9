import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/register/agent.ts'
import { sha256 } from '../../../src/register/sha256.ts'
import { readSnapshot, writeSnapshot } from '../../../src/register/snapshot.ts'
import { exportOf, importAs } from './fixture.ts'

const imported = async (): Promise<Register> => {
  const { register } = await importAs(await exportOf())
  if (register === undefined) throw new Error('not imported')
  return register
}

describe('a snapshot', async () => {
  const register = await imported()
  const text = writeSnapshot(register)

  it('reads back as it was written', () => {
    expect(readSnapshot(text)).toEqual({ register, problems: [] })
    expect(readSnapshot(`\uFEFF${text}`).register).toEqual(register)
    expect(readSnapshot(JSON.parse(text)).register).toEqual(register)
  })

  it('has a line for each agent', () => {
    expect(text.split('\n').filter((line) => line.startsWith('    {"number":'))).toHaveLength(6)
  })

  it('has the digest of its agents', () => {
    const digest = createHash('sha256').update(JSON.stringify(register.agents)).digest('hex')
    expect(register.hash).toBe(`sha256:${digest}`)
  })

  it.each([
    ['a name changed by hand', text.replace('Павлович', 'Петрович'), 'snapshot-changed'],
    ['an exclusion taken out', text.replace(',"excluded":"2024-06-05"', ''), 'snapshot-changed'],
    ['an entry taken out', text.replace(/ {4}\{"number":4,.*\n/u, ''), 'snapshot-changed'],
    ['other counts', text.replace('"inForce": 5', '"inForce": 4'), 'snapshot-changed'],
    ['a cut file', text.slice(0, 700), 'snapshot-invalid'],
    ['an empty file', '', 'file-empty'],
    ['another schema', text.replace('"schema": 1', '"schema": 2'), 'snapshot-invalid'],
    ['an unknown key', text.replace('"number":4,', '"number":4,"inn":"1",'), 'snapshot-invalid'],
    ['a date that is none', text.replace('2023-02-03', '2023-02-30'), 'snapshot-invalid'],
    ['no agents', text.replace(/"agents": \[.*\]/su, '"agents": []'), 'snapshot-invalid'],
    ['an HTML page', '<html></html>', 'snapshot-invalid'],
    ['a list', '[]', 'snapshot-invalid'],
  ])('is refused with %s', (_, changed, code) => {
    const { register: read, problems } = readSnapshot(changed)
    expect(read).toBeUndefined()
    expect(problems).toMatchObject([{ code, severity: 'error' }])
  })
})

it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])('sha256 of %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256)
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
