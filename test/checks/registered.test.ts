import { describe, expect, it } from 'vitest'
import { editions } from '../../src/checks/editions.ts'
import { outsideRegister, registered, unknownAgent } from '../../src/checks/registered.ts'
import { wording } from '../../src/checks/wording.ts'
import type { SlotAgent } from '../../src/labels/names/slot-agent.ts'
import type { Finding } from '../../src/messages/finding.ts'
import type { Agent } from '../../src/register/agent.ts'
import { knownName } from '../../src/register/known-name.ts'
import { judgementOf, labelAt } from '../edits/contexts.ts'

const { context } = judgementOf([labelAt('МЕТКА')], [])
if (context === undefined) throw new Error('No context.')
const entry = (number: number, included: string, excluded?: string): Agent => ({
  ...{ number, name: 'Фонд «Мыс»', included, resources: [] },
  ...(excluded === undefined ? {} : { excluded }),
})
const known = knownName({ name: 'Фонд «Мыс»' })
const form = known.forms.find((one) => one.case === 'genitive')
if (form === undefined) throw new Error('No genitive.')
const equal = { kind: 'equal', form } as const
const named = (...entries: [Agent, ...Agent[]]): SlotAgent => ({
  ...{ start: 25, end: 30, actual: 'Фонда «Мыс»' },
  agent: { entries, name: known, match: equal },
})
const codesOf = (findings: readonly Finding[]) => findings.map(({ code, args }) => [code, args])
const said = (one: SlotAgent) =>
  codesOf([...unknownAgent(context, one), ...outsideRegister(context, one)])
const name = 'Фонд «Мыс»'

describe('an agent that a label names', () => {
  it('may be in the register on the day of the text', () => {
    expect(said(named(entry(1, '2024-01-01')))).toEqual([])
    expect(said(named(entry(1, '2021-01-01', '2022-01-01'), entry(2, '2025-10-12')))).toEqual([])
  })

  it('is told to be in it later, by the first day that comes', () => {
    const [late, later] = [entry(2, '2026-03-01'), entry(3, '2027-01-01')]
    const expected = [['agent-not-included', { name, number: 2, included: '2026-03-01' }]]
    expect(said(named(late, later))).toEqual(expected)
    expect(said(named(later, late))).toEqual(expected)
  })

  it('is told to be out of it, since the last day that was', () => {
    const [old, last] = [entry(2, '2021-03-01', '2022-01-01'), entry(3, '2023-01-01', '2024-01-01')]
    const expected = [['agent-excluded', { name, number: 3, excluded: '2024-01-01' }]]
    expect(said(named(old, last))).toEqual(expected)
    expect(said(named(last, old))).toEqual(expected)
  })

  it('may be unknown, which is told where it was not compared before', () => {
    const nobody = { ...named(entry(1, '2024-01-01')), agent: undefined }
    expect(said(nobody)).toEqual([['agent-unknown', { name: 'Фонда «Мыс»' }]])
    expect(codesOf(outsideRegister(context, nobody))).toEqual([])
    expect(unknownAgent(context, nobody, { severity: 'warning' })).toMatchObject([
      { severity: 'warning', start: 25, end: 30 },
    ])
  })

  it('is not looked at in a namesake’s label, which is told already', () => {
    const agents = [named(entry(1, '2026-01-01'))]
    const codes = (more: object) =>
      registered({ ...context, label: labelAt('МЕТКА', { agents, ...more }) }).map(
        ({ code }) => code,
      )
    expect(codes({})).toEqual(['agent-not-included'])
    expect(codes({ isNamesake: true })).toEqual([])
    expect(registered({ ...context, label: undefined })).toEqual([])
  })
})

describe('the edition of a label', () => {
  const of = (edition: string, date = context.edition) =>
    editions({ ...context, edition: date, label: labelAt('МЕТКА', { edition }) }).map(
      ({ code, args }) => [code, args],
    )
  it('is told where it is not the one in force', () => {
    const [former] = context.rule.editions
    if (former === undefined) throw new Error('No edition.')
    expect(of('decree-2108')).toEqual([])
    expect(of('order-124')).toEqual([
      ['label-outdated', { edition: 'order-124', until: '2022-11-30', current: 'decree-2108' }],
    ])
    expect(of('decree-2108', former)).toEqual([
      ['label-later-edition', { edition: 'decree-2108', from: '2022-12-01', current: 'order-124' }],
    ])
    expect(of('unheard-of')).toEqual([])
    expect(editions({ ...context, label: undefined })).toEqual([])
  })

  it('says what its deviations weigh', () => {
    const comma = { code: 'extra-comma', start: 1, end: 2, actual: ',', expected: '' } as const
    const deviations = [{ ...comma, args: { before: 'ЛИБО' } }]
    const weights = (edition: string) =>
      wording({ ...context, label: labelAt('МЕТКА', { edition, deviations }) }).map(
        ({ severity, edition: of }) => [severity, of],
      )
    expect(weights('decree-2108')).toEqual([['warning', 'decree-2108']])
    expect(weights('order-124')).toEqual([['error', 'order-124']])
  })
})
