import { describe, expect, it } from 'vitest'
import { finding, headlineAround } from '../../src/checks/context.ts'
import { presence } from '../../src/checks/presence.ts'
import { textFormat } from '../../src/formats/text.ts'
import { createPlashka } from '../../src/index.ts'
import type { Finding } from '../../src/messages/finding.ts'
import { article, body, check, date, headline, label, vestnik } from '../core/cases.ts'
import { judgementOf, labelAt, reading, text } from '../edits/contexts.ts'

const { context } = judgementOf([labelAt('МЕТКА')], [])
if (context === undefined) throw new Error('No context.')
const place = { start: text.indexOf('МЕТКА'), end: text.indexOf('МЕТКА') + 5 }

describe('a finding', () => {
  it('quotes its place, and names its rule, edition and source', () => {
    const [source] = context.edition.sources
    const url = context.rule.sources.find(({ id }) => id === source)?.url
    expect(url).toMatch(/^https:/)
    expect(finding(context, 'label-at-end', place, {})).toEqual<Finding[]>([
      {
        ...{ code: 'label-at-end', rule: 'ru/foreign-agent', edition: 'decree-2108' },
        ...{
          severity: 'error',
          ...place,
          actual: 'МЕТКА',
          expected: undefined,
          args: {},
          url: url ?? '',
        },
      },
    ])
  })

  it('has no address where its sources have none', () => {
    const sources = context.rule.sources.map((one) => ({ ...one, url: undefined }))
    const rule = { ...context.rule, sources }
    const [made] = finding({ ...context, rule }, 'label-at-end', place, {})
    expect(made).not.toHaveProperty('url')
  })

  it('has the first address of its sources', () => {
    const sources = context.rule.sources.map((one, index) => ({
      ...one,
      url: index === 0 ? undefined : `https://example.org/${one.id}`,
    }))
    const edition = { ...context.edition, sources: sources.slice(0, 3).map(({ id }) => id) }
    const [made] = finding(
      { ...context, rule: { ...context.rule, sources }, edition },
      'label-at-end',
      place,
      {},
    )
    expect(made?.url).toBe(`https://example.org/${sources[1]?.id}`)
  })

  it('weighs what the configuration, else the check, else the rule says', () => {
    const weight = (severities: Record<string, 'off' | 'info'>, severity?: 'warning') =>
      finding({ ...context, severities }, 'label-at-end', place, {}, severity && { severity })[0]
        ?.severity
    expect(weight({})).toBe('error')
    expect(weight({}, 'warning')).toBe('warning')
    expect(weight({ 'label-at-end': 'info' }, 'warning')).toBe('info')
    expect(weight({ 'label-at-end': 'off' }, 'warning')).toBeUndefined()
  })

  it('of a tolerance of a rule’s own goes by its name', () => {
    const severities = { 'house-style': 'info' } as const
    const args = { name: 'house-style' }
    expect(finding({ ...context, severities }, 'tolerated', place, args)).toMatchObject([
      { code: 'tolerated', severity: 'info', args },
    ])
    const off = { tolerated: 'off' } as const
    expect(finding({ ...context, severities: off }, 'tolerated', place, args)).toHaveLength(1)
  })

  it('is of the edition it is made for', () => {
    const edition = context.rule.editions[0]
    const [made] = finding(context, 'label-at-end', place, {}, { edition, expected: 'А' })
    expect(made).toMatchObject({ edition: 'order-124', expected: 'А' })
  })
})

describe('a missing label', () => {
  const spot = (more: Partial<typeof context>) =>
    presence({ ...context, label: undefined, labels: [], all: [], ...more }).map(
      ({ code, start, end }) => `${code} ${start}–${end}`,
    )
  it('belongs after the headline, or before the text', () => {
    expect(spot({})).toEqual(['label-missing 9–9'])
    expect(spot({ headline: undefined })).toEqual(['label-missing 0–0'])
    const [first, ...rest] = reading.blocks
    const hidden = {
      ...reading,
      blocks: [{ ...first, kind: 'hidden' } as typeof first & object, ...rest],
    }
    expect(spot({ headline: undefined, reading: hidden })).toEqual(['label-missing 11–11'])
    expect(spot({ headline: undefined, reading: { ...reading, blocks: [] } })).toEqual([
      'label-missing 0–0',
    ])
  })

  it('or after the label it stands beside', () => {
    const placement = { where: 'beside', of: 'ru/foreign-agent' } as const
    const edition = { ...context.edition, placement }
    const other = labelAt('Первый', { rule: 'a/b' })
    expect(spot({ edition, all: [other, labelAt('МЕТКА')] })).toEqual([
      `label-missing ${place.end}–${place.end}`,
    ])
    expect(spot({ edition, all: [other] })).toEqual(['label-missing 9–9'])
    expect(spot({ all: [labelAt('МЕТКА')] })).toEqual(['label-missing 9–9'])
  })

  it('is not missing where one counts, and one that nobody sees is told', () => {
    expect(presence(context)).toEqual([])
    const hidden = { ...labelAt('МЕТКА'), block: { start: 0, end: 9, kind: 'hidden' } } as const
    expect(spot({ hidden: [hidden] })).toEqual([
      ...[`label-hidden ${place.start}–${place.end}`, 'label-missing 9–9'],
    ])
  })
})

describe('the headline of a text', () => {
  it('is not the label before it, unless that is hidden', () => {
    const read = textFormat.read('МЕТКА\n\nЗаголовок\n\nТекст и ещё текст.', {})
    const [block] = read.blocks
    const first = { ...labelAt('МЕТКА'), visible: { start: 0, end: 5 } }
    const of = (kind: 'body' | 'hidden') =>
      headlineAround(read, [{ ...first, block: { ...block, kind } as typeof first.block }])
    expect(of('body')).toEqual({ start: 7, end: 16 })
    expect(of('hidden')).toEqual({ start: 0, end: 5 })
  })
})

describe('a headline that lost its line break', () => {
  const codes = (lead: string) => check(`${lead}: ${label}. ${body}`).codes
  it('is one clause of two hundred letters at most', () => {
    expect(codes('а'.repeat(198))).toEqual(['label-inline'])
    expect(codes('а'.repeat(199))).toEqual(['label-inside-paragraph!'])
    expect(codes('Сказано. И сделано')).toEqual(['label-inside-paragraph!'])
    expect(codes('Сказано и.сделано')).toEqual(['label-inline'])
    expect(codes('Сказано? И сделано')).toEqual(['label-inside-paragraph!'])
  })

  it('is the first of the text', () => {
    expect(check(`Первый. И второй абзац\n${headline}: ${label}. ${body}`).codes).toEqual([
      'label-inside-paragraph!',
    ])
  })

  it('tells how the text before a late label ends, in words not too long', () => {
    const quoted = (before: string) => check(article(before, label, body)).findings[0]?.data.args
    expect(quoted('Раз два три четыре пять шесть семь восемь.')).toEqual({
      after: 'три четыре пять шесть семь восемь.',
    })
    expect(quoted(`Раз ${'б'.repeat(90)}.`)).toEqual({ after: `…${'б'.repeat(79)}.` })
    expect(quoted(`Раз ${'б'.repeat(75)}.`)).toEqual({ after: `Раз ${'б'.repeat(75)}.` })
  })
})

it('judges a rule beside another after it, whatever their order', () => {
  const use = { 'ru/age-mark': 'on' } as const
  const { verdicts } = createPlashka({ publisher: vestnik, date, use }).validate(
    article(label, body),
  )
  expect(verdicts.filter(({ verdict }) => verdict !== 'not-applicable')).toMatchObject([
    { rule: 'ru/age-mark', verdict: 'missing' },
    { rule: 'ru/foreign-agent', verdict: 'clean' },
  ])
  const before = createPlashka({ publisher: vestnik, date: '2021-03-04', use })
  expect(new Set(before.validate(body).verdicts.map(({ verdict }) => verdict))).toEqual(
    new Set(['not-applicable']),
  )
})
