import { describe, expect, it } from 'vitest'
import { severityOf } from '../../src/checks/severity.ts'
import { verdictOf, verdicts } from '../../src/checks/verdict.ts'
import type { Finding, FindingCode, Severity } from '../../src/messages/finding.ts'
import { builtinRules } from '../../src/rules/builtin.ts'

/** Verdicts ask no arguments. */
const finding = (code: FindingCode, severity: Severity = 'error'): Finding =>
  ({
    code,
    rule: 'ru/foreign-agent',
    severity,
    start: 0,
    end: 0,
    actual: '',
    expected: undefined,
    args: {},
  }) as Finding
const all = (...codes: readonly string[]): Finding[] =>
  codes.map((code) => {
    const light = code.endsWith('?')
    return finding((light ? code.slice(0, -1) : code) as FindingCode, light ? 'warning' : 'error')
  })

describe('verdictOf', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['clean', []],
    ['clean', ['extra-comma?', 'label-inline?', 'label-other-agent?']],
    ['missing', ['label-missing']],
    ['missing', ['label-missing?']],
    ['missing', ['label-missing', 'label-other-agent']],
    ['altered', ['word-dropped']],
    ['altered', ['word-dropped', 'label-at-end', 'label-duplicate']],
    ['altered', ['label-other-agent']],
    ['misplaced', ['label-at-end']],
    ['misplaced', ['label-before-headline', 'label-duplicate']],
    ['duplicated', ['label-duplicate']],
    ['duplicated', ['label-duplicate?']],
    ['outdated', ['label-outdated', 'word-dropped']],
    ['superfluous', ['label-superfluous?']],
    ['hidden', ['label-hidden', 'label-missing']],
    ['conflict', ['conflict', 'label-missing']],
    ['unsupported', ['input-empty']],
  ]
  it.each(cases)('is %s for %j', (verdict, codes) => {
    expect(verdictOf(all(...codes))).toBe(verdict)
    expect(verdictOf(all(...codes).reverse())).toBe(verdict)
  })

  it('has a case here for every verdict of the list', () => {
    const met = new Set(cases.map(([verdict]) => verdict))
    expect(verdicts.filter((verdict) => !met.has(verdict))).toEqual([
      'not-judged',
      'not-applicable',
    ])
  })
})

describe('severityOf', () => {
  const edition = builtinRules
    .find(({ id }) => id === 'ru/foreign-agent')
    ?.editions.find(({ id }) => id === 'decree-2108')
  it.each([
    ['what the rule says', 'word-dropped', { 'word-dropped': 'info' }, 'info'],
    ['what the edition tolerates', 'extra-comma', {}, 'warning'],
    ['the rule over the edition', 'extra-comma', { 'extra-comma': 'off' }, 'off'],
    ['what is light by itself', 'label-quoted', {}, 'warning'],
    ['all else is an error', 'word-inserted', {}, 'error'],
  ] as const)('%s', (_, code, severities, expected) => {
    expect(severityOf(code, undefined, edition, severities)).toBe(expected)
  })

  it.each<[Severity | 'off', ...FindingCode[]]>([
    ['warning', 'accepted-short-name', 'case-unknown', 'decoration', 'label-quoted'],
    ['warning', 'label-inline', 'label-superfluous', 'publisher-unlisted', 'field-unreadable'],
    ['warning', 'register-stale', 'input-ignored', 'several-publishers'],
    ['info', 'publisher-unknown', 'case-likely'],
    ['off', 'presentation-unverified'],
    ['error', 'punctuation', 'label-missing', 'register-expired', 'several-agents', 'label-struck'],
  ])('is %s by itself for %s and the like', (weight, ...codes) => {
    for (const code of codes)
      expect([code, severityOf(code, undefined, undefined, {})]).toEqual([code, weight])
  })

  it('knows a tolerance by its own name', () => {
    expect(severityOf('tolerated', 'house-style', edition, { 'house-style': 'info' })).toBe('info')
    expect(severityOf('tolerated', 'house-style', edition, {})).toBe('error')
    expect(severityOf('extra-comma', undefined, undefined, {})).toBe('error')
  })
})
